import { checkTable } from './check-table'
import { untilAndBy } from './until-and-by'

checkTable(untilAndBy, {
  setting: { source: 'de' },
  flagged: [
    ['The work should be finished ⟦until⟧ Friday.', 'The work should be finished by Friday.'],
    ['The bridge is to be completed for 5 million euros ⟦until⟧ the end of the year.', 'The bridge is to be completed for 5 million euros by the end of the year.'],
    ['The company wants to cut 300 jobs ⟦until⟧ 2030.', 'The company wants to cut 300 jobs by 2030.'],
    ['Residents must register for the trip ⟦until⟧ 15 May.', 'Residents must register for the trip by 15 May.'],
  ],
  clean: [
    'The work will not be finished until Friday.',
    'The bridge is to be closed until the end of the year.',
    'He must stay in prison until 2030, and can only register until Friday.',
    'They wait until Monday; the hall should be open until June.',
    ['The work should be finished until Friday.', { source: null }],
  ],
})
