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
    ['The report on ⟦The⟧ long strike is out. It ⟦Also⟧ names the union, ⟦The⟧ only one in the plant.', 'The report on the long strike is out. It also names the union, the only one in the plant.', { source: 'fr' }],
    ['Nobody knows why the bridge ⟦Has⟧ fallen.', 'Nobody knows why the bridge has fallen.', { source: 'fr' }],
  ],
  clean: [
    ['The report on The long strike is out.', { source: null }],
    ['He read “The Sun Also rises” and “One of The many” twice.', { source: 'fr' }],
    ['Why The Bridge Has fallen Again: a Report by The workers', { source: 'fr' }],
    ['She saw The Hague and read The Times there.', { source: 'fr' }],
    ['Why the bridge Has fallen', { source: 'fr', kind: 'title' }],
    ['He plays for The Who and lives in The Bronx.', { source: 'fr' }],
    ['The citizens must be patient: The line is late.', { source: null }],
    ['Qualifications: You need none.', { source: 'de' }],
    ['The prefecture must take stock on Friday.', { before: ['It rained on Monday.'] }],
    ['elected officials came.', { before: ['He met with local'] }],
    ['tillr takes 2.5% of each sale.', { before: ['It rained.'] }],
    ['iPhone sales fell.', { before: ['It rained.'] }],
    ['van Houten laughed.', { before: ['It rained.'] }],
    ['example.org is down.', { before: ['It rained.'] }],
    ['bread', { kind: 'listItem', before: ['It rained.'] }],
    ['Nobody reads the To have to on Mondays.', { source: 'fr' }],
    'He read “Ulysses”; Paris was hot; Monday too, The Hague as well.',
    '',
  ],
})
