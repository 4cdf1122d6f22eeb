import { checkTable } from './check-table'
import { doubleNegatives } from './double-negatives'

checkTable(doubleNegatives, {
  flagged: [
    ['She did not see ⟦nobody⟧ and never said ⟦nothing⟧.', 'She did not see anybody and never said anything.'],
    ['⟦Nobody did not come⟧.', undefined],
    ['He ⟦does not can⟧ come.', 'He cannot come.'],
    ['She ⟦will can⟧ return.', 'She will be able to return.'],
    ['⟦Never nobody⟧ asked us.', 'Nobody ever asked us.', { source: 'es' }],
    ['None of them ⟦have not⟧ spoken.', 'None of them have spoken.', { source: 'es' }],
    ['The minister ⟦neither answered⟧ the questions.', 'The minister did not answer the questions.', { source: 'es' }],
    ['⟦Neither⟧ the police knew it.', 'Not even the police knew it.', { source: 'es' }],
    ['⟦Also not⟧ the neighbors heard.', 'Not even the neighbors heard.', { source: 'es' }],
  ],
  clean: [
    ['None of them have spoken.', { source: 'es' }],
    ['The minister neither answered nor left.', { source: 'es' }],
    ['Neither the police nor the mayor knew it.', { source: 'es' }],
    ['Neither of the two knew it.', { source: 'es' }],
    ['Never did anybody ask us.', { source: 'es' }],
    ['Also notable were the neighbors.', { source: 'es' }],
    'She did not see anybody and said nothing.',
    'It did not come from nowhere.',
    '“Nobody did,” she said.',
    'He cannot come, and she will be able to.',
    'It is not that nobody knew.',
    'The will can be read here.',
    'It does not mean nothing.',
  ],
})
