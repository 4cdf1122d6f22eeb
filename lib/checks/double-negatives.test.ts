import { checkTable } from './check-table'
import { doubleNegatives } from './double-negatives'

checkTable(doubleNegatives, {
  flagged: [
    ['She did not see ⟦nobody⟧ and never said ⟦nothing⟧.', 'She did not see anybody and never said anything.'],
    ['⟦Nobody did not come⟧.', undefined],
    ['He ⟦does not can⟧ come.', 'He cannot come.'],
    ['She ⟦will can⟧ return.', 'She will be able to return.'],
  ],
  clean: [
    'She did not see anybody and said nothing.',
    'It did not come from nowhere.',
    '“Nobody did,” she said.',
    'He cannot come, and she will be able to.',
    'It is not that nobody knew.',
    'The will can be read here.',
    'It does not mean nothing.',
  ],
})
