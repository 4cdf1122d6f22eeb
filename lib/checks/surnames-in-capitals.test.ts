import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { surnamesInCapitals } from './surnames-in-capitals'

checkTable(surnamesInCapitals, {
  setting: { source: 'fr', words: loadWordLists('en-US', 'fr') },
  flagged: [
    ['The lawyer Morgane ⟦TANGUY⟧ pleaded on Monday.', 'The lawyer Morgane Tanguy pleaded on Monday.'],
    ['Jean ⟦DUPONT-MOREL⟧ was there.', 'Jean Dupont-Morel was there.'],
  ],
  clean: ['The lawyer Morgane Tanguy pleaded.', 'The agency NASA and its French WING', 'They want NATO and UNESCO.', ['Morgane TANGUY pleaded.', { source: null }]],
})
