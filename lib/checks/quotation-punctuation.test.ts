import { checkTable } from './check-table'
import { quotationPunctuation } from './quotation-punctuation'

const fr = { source: 'fr' } as const

checkTable(quotationPunctuation, {
  setting: fr,
  flagged: [
    ['“It is not a good idea⟦”, declared⟧ the deputy head.', '“It is not a good idea,” declared the deputy head.'],
    ['He spoke of a “bad joke⟦”.⟧', 'He spoke of a “bad joke.”'],
    ['“Will they come?”⟦,⟧ she asked.', '“Will they come?” she asked.'],
    ['“It is over⟦.”, he⟧ said.', '“It is over,” he said.'],
    ['She called it "a trick⟦".⟧', 'She called it "a trick."'],
    ['“They said ‘no⟦’”.⟧', '“They said ‘no.’”'],
    ['He called it “a scandal⟦”, then⟧ left.', 'He called it “a scandal,” then left.', { locale: 'en-CA' }],
  ],
  clean: [
    '“It is not a good idea,” declared the deputy head.',
    'He spoke of a “bad joke.”',
    '“Will they come?” she asked.',
    'He spoke of a “bad joke”; she laughed.',
    'Was it a “bad joke”?',
    ['He spoke of a “bad joke”, and left.', { locale: 'en-GB' }],
    ['He spoke of a “bad joke”, and left. It was “late”. They were “tired”.', { source: null }],
    'The “.com”-boom and the so-called “1.5-degree target” are old.',
    '',
  ],
})
