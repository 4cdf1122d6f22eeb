import { describe } from 'vitest'
import { checkTable } from './check-table'
import { literalNames } from './literal-names'

describe('French names', () => {
  checkTable(literalNames, {
    setting: { source: 'fr' },
    flagged: [
      ['She said so in an interview with ⟦the To have to⟧ on Monday.'],
      ['“We have no choice,” he told ⟦Release⟧.'],
    ],
    clean: [
      'They have to leave before the release of the report.',
      'The world has changed, he told reporters.',
      'The daily is printed in Lyon.',
      'In an interview with the Guardian, she declined to say more.',
    ],
  })
})
