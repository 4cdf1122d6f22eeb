import { checkTable } from './check-table'
import { prepositionsOfAmounts } from './prepositions-of-amounts'

checkTable(prepositionsOfAmounts, {
  setting: { source: 'de' },
  flagged: [
    ['The bank lowered the target from 230 ⟦on⟧ 190 euros.', 'The bank lowered the target from 230 to 190 euros.'],
    ['The rate climbed in November ⟦on⟧ 2.9 percent.', 'The rate climbed in November to 2.9 percent.'],
    ['The police estimate the damage ⟦on⟧ about 5,000 euros.', 'The police estimate the damage at about 5,000 euros.'],
  ],
  clean: [
    'The rate climbed on Monday to 2.9 percent.',
    'It rose on 5 May, from 3 on Monday.',
    'He estimates that people live on 5 euros a day.',
    'They spent 20 percent more on 300 schools.',
  ],
})
