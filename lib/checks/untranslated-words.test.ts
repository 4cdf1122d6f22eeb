import { describe } from 'vitest'
import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { untranslatedWords } from './untranslated-words'

describe('French words', () => {
  checkTable(untranslatedWords, {
    setting: { source: 'fr', words: loadWordLists('en-US', 'fr') },
    flagged: [
      ['The Secretary General will be able to act in that ⟦Sens⟧.'],
      ['The options are limited ⟦[depuis le déclenchement de l’agression russe]⟧, he said.'],
    ],
    clean: [
      'The coup d’état failed within a day.',
      'She makes sense of the numbers for a living.',
      'António Guterres met Vladimir Putin in Moscow on Tuesday.',
      'He studied in Notre-Dame, Indiana, and works in Baton Rouge.',
    ],
  })
})
