import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { sentenceCapitals } from './sentence-capitals'

const words = loadWordLists('en-US', 'fr')

checkTable(sentenceCapitals, {
  setting: { words },
  flagged: [
    ['⟦the⟧ prefecture must take stock on Friday.', 'The prefecture must take stock on Friday.', { before: ['It rained on Monday.'] }],
    ['“⟦nobody⟧ came,” he said.', '“Nobody came,” he said.', { before: ['It rained on Monday.'] }],
    ['It means only lawyers; ⟦This⟧ is a rather narrow view.', 'It means only lawyers; this is a rather narrow view.'],
    ['It rained, ⟦But⟧ they stayed.', 'It rained, but they stayed.', { source: 'fr' }],
    ['The citizens must be patient: ⟦The⟧ line is late.', 'The citizens must be patient: the line is late.', { source: 'de' }],
  ],
  clean: [
    ['The citizens must be patient: The line is late.', { source: null }],
    ['Qualifications: You need none.', { source: 'de' }],
    ['The prefecture must take stock on Friday.', { before: ['It rained on Monday.'] }],
    ['elected officials came.', { before: ['He met with local'] }],
    ['tillr takes 2.5% of each sale.', { before: ['It rained.'] }],
    ['iPhone sales fell.', { before: ['It rained.'] }],
    ['van Houten laughed.', { before: ['It rained.'] }],
    ['example.org is down.', { before: ['It rained.'] }],
    ['bread', { kind: 'listItem', before: ['It rained.'] }],
    'He read “Ulysses”; Paris was hot; Monday too, The Hague as well.',
    '',
  ],
})
