import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { tornWords } from './torn-words'

checkTable(tornWords, {
  setting: { words: loadWordLists('en-US', 'fr') },
  flagged: [
    ['the ⟦govern ment⟧ of the country', 'the government of the country'],
    ['a new ⟦pro gramming⟧ and the ⟦min ister⟧', undefined],
    ['the ⟦regu lation⟧ of prices', 'the regulation of prices'],
  ],
  clean: [
    'the government of the country',
    'a man with an axe to grind in the back yard',
    'He has been to Mc Donald with a de facto chief.',
    'over all, in to, some one and any way',
    ['the brexi teers', { names: [{ form: 'brexi', variants: [] }] }],
    '',
  ],
})
