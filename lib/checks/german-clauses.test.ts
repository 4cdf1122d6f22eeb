import { checkTable } from './check-table'
import { germanClauses } from './german-clauses'

checkTable(germanClauses, {
  setting: { source: 'de' },
  flagged: [
    ['“That is late”, ⟦stressed he⟧.', '“That is late”, he stressed.'],
    ['The mayor ⟦sees himself in his line confirmed⟧.', 'The mayor sees himself confirmed in his line.'],
    ['⟦In the church sinks the number⟧ of members.', 'In the church the number sinks of members.'],
    ['⟦In Freiburg are missing⟧ 3,000 apartments.', 'In Freiburg there is a shortage of 3,000 apartments.'],
    ['It is for people ⟦from 60 years⟧.', 'It is for people aged 60 and over.'],
    ['They ⟦have with success took⟧ part.', 'They have taken with success part.'],
    ['It is closed ⟦until and with⟧ Friday.', 'It is closed through Friday.'],
    ['We ⟦let nobody in the rain stand⟧.', 'We let nobody stand in the rain.'],
    ['A man ⟦is on Friday night with his car come⟧ off the road.', 'A man came on Friday night with his car off the road.'],
    ['Since May ⟦are 14 people died⟧.', 'Since May 14 people died.'],
    ['She travels to Paris, where ⟦she with President Macron meets⟧.', 'She travels to Paris, where she meets with President Macron.'],
    ['The museum shows ⟦until 2 March⟧ works of Klee.'],
  ],
  clean: [
    '“That is late,” he stressed.',
    'The mayor sees himself confirmed in his line.',
    'In the church, the number sinks.',
    'In the week ended Friday the number rose.',
    'The keys are missing in Freiburg.',
    'People from 60 countries came.',
    'They have met with success.',
    'It is closed until Friday.',
    'We let nobody stand in the rain.',
    'He is in a car driven by a friend.',
    'There are 14 people here; she is at home.',
    'She travels to Paris, where she meets the president.',
    'The museum shows works until 2 March.',
    ['“That is late”, stressed he.', { source: 'fr' }],
  ],
})
