import { checkTable } from './check-table'
import { commasBeforeClauses } from './commas-before-clauses'

checkTable(commasBeforeClauses, {
  setting: { source: 'de' },
  flagged: [
    ['The ministry ⟦examines currently, whether⟧ the rule can stay.', 'The ministry examines currently whether the rule can stay.', { source: 'de' }],
    ['The firm comes to the ⟦conclusion, that⟧ every third house is in danger.', 'The firm comes to the conclusion that every third house is in danger.'],
    ['They ⟦tried, to⟧ win it back.', 'They tried to win it back.'],
  ],
  clean: [
    ['It is clear, whether the rule stays or goes, and he asked whether it rained.', { source: 'de' }],
    'The firm comes to the conclusion that every third house is in danger.',
    'They tried to win it back, to no avail.',
    'It was, she said, that of a friend.',
    ['The conclusion, that every house is in danger, was wrong.', { source: null }],
  ],
})
