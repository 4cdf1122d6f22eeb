import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { spacedHyphens } from './spaced-hyphens'

checkTable(spacedHyphens, {
  setting: { words: loadWordLists('en-US', null) },
  flagged: [
    ['the ⟦vice - President⟧ of the company', 'the vice-president of the company'],
    ['⟦May - be⟧ he will come.', 'Maybe he will come.'],
    ['How ⟦could - it⟧ explain this?', 'How could explain this?'],
    ['an ⟦inter- national⟧ group', 'an international group'],
    ['the ⟦govern- ment⟧ said', 'the government said'],
    ['his ⟦ex -wife⟧ came', 'his ex-wife came'],
    ['He left⟦ –⟧and came back.', 'He left—and came back.', { source: 'fr' }],
    ['OAXACA, Mex. ⟦-⟧ With buckets, they came.', 'OAXACA, Mex. — With buckets, they came.', { source: 'es' }],
    ['⟦To the - beyond⟧ the speech, it would ⟦be - it⟧ to ruin.', undefined],
  ],
  clean: [
    ['He left – and came back—again.', { source: 'fr' }],
    'OAXACA, Mex. — With buckets, they came.', ['NATO - The alliance', { source: null }],
    'He came - and left.',
    'two- and three-year terms, pre- or post-war',
    'The plan - it was new - failed.',
    'Paris - Berlin, A - B',
    'a well-known man',
    'It was late - so me and my brother left.',
    'Monday - Friday: closed',
  ],
})
