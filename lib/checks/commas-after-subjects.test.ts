import { commasAfterSubjects } from './commas-after-subjects'
import { checkTable } from './check-table'

checkTable(commasAfterSubjects, {
  setting: { source: 'es' },
  flagged: [
    ['The president of the regional government⟦,⟧ announced new measures.', 'The president of the regional government announced new measures.'],
    ['The mayor of Naples⟦,⟧ has decided to close the school.', 'The mayor of Naples has decided to close the school.'],
    ['The lawyer of the family⟦,⟧ said that he will appeal.', 'The lawyer of the family said that he will appeal.'],
    ['The new plan⟦,⟧ will cost two million euros.', 'The new plan will cost two million euros.'],
  ],
  clean: [
    'The president of the regional government announced new measures.',
    'The plan, announced last week, will cost two million.',
    'The result, said the mayor, was fair.',
    'The result, said the mayor.',
    'The mayor, who has decided to stay, was there.',
    'The next day, he announced new measures.',
    'The plan was good, said the mayor.',
    'The goal, scored in the last minute, was his first.',
    ['The mayor of Naples, has decided.', { source: 'de' }],
  ],
})
