import { nounComplements } from './noun-complements'
import { checkTable } from './check-table'

checkTable(nounComplements, {
  setting: { source: 'es' },
  flagged: [
    ['A ⟦shop of clothes⟧ opened in the center.', 'A clothing shop opened in the center.'],
    ['She takes the ⟦machine of sewing⟧, two canaries and a photo.', 'She takes the sewing machine, two canaries and a photo.'],
    ['He bought ⟦a house of two floors⟧.', 'He bought a two-story house.'],
    ['⟦An apartment of 8 rooms⟧ burned.', 'An 8-room apartment burned.'],
    ['It is ⟦a law of amnesty⟧.', 'It is an amnesty law.'],
    ['She is a researcher ⟦to⟧ the University of Liège.', 'She is a researcher at the University of Liège.'],
    ['⟦To⟧ Namur, in the station square, a banner hangs.', 'In Namur, in the station square, a banner hangs.'],
    ['It costs 2 million ⟦by year⟧.', 'It costs 2 million a year.'],
    ['⟦The quasi-totality of⟧ the pupils passed.', 'Almost all of the pupils passed.'],
    ['The ⟦differents⟧ parties signed.', 'The different parties signed.'],
    ['He takes the train ⟦all the days⟧.', 'He takes the train every day.'],
    ['⟦During the day of today⟧ the results will be known.', 'Today the results will be known.'],
    ['In ⟦the sixties years⟧ the town had two cinemas.', 'In the sixties the town had two cinemas.'],
    ['The law of ⟦12 of January⟧ remains in force.', 'The law of January 12 remains in force.'],
  ],
  clean: [
    'A clothing shop opened in the center.',
    'The machine of the state is slow.',
    'A house of cards collapsed.',
    'He bought a two-story house.',
    'The law of gravity holds.',
    'She is a researcher and goes to the University of Liège.',
    'To Namur we go by train.',
    'It was built by year four.',
    'Most of the pupils passed.',
    'He remembers all the days of the war.',
    'Days like today are rare.',
    'In the sixties the town had two cinemas.',
    'The 12 members of the January group met.',
    'He works at the museum as a doctor.',
    ['A shop of clothes opened.', { source: null }],
  ],
})
