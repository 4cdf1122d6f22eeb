import { checkTable } from './check-table'
import { comparisons } from './comparisons'

checkTable(comparisons, {
  flagged: [
    ['The price is ⟦the same that⟧ last year.', 'The price is the same as last year.'],
    ['There were ⟦less people that⟧ last year.', 'There were less people than last year.'],
    ['He earns ⟦too less⟧.', 'He earns too little.'],
    ['⟦Always more⟧ people leave.', 'More and more people leave.'],
    ['It is the ⟦most big⟧ port.', 'It is the biggest port.'],
    ['It is ⟦more easy⟧ than before.', 'It is easier than before.'],
    ['They earn three times ⟦more that⟧ the others.', 'They earn three times more than the others.'],
    ['It is ⟦more expensive that⟧ last year.', 'It is more expensive than last year.'],
    ['He is ⟦as old than⟧ her.', 'He is as old as her.'],
  ],
  clean: [
    'The exit ends the most high profile fight in the history of the bank.',
    'The price is the same as last year.',
    'There were fewer people than last year.',
    'They are no less, and the same that he knew.',
    'More and more people leave; he always wants more.',
    'It is the biggest port.',
    'It is easier than before.',
    'We need more good news and more big ideas.',
    'No more that day.',
    'It is more expensive, that is true.',
    'He is as old as her.',
    'The most good can be done here.',
    'She thinks more highly of it.',
  ],
})
