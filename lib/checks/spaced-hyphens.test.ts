import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { spacedHyphens } from './spaced-hyphens'

checkTable(spacedHyphens, {
  setting: { words: loadWordLists('en-US', null) },
  flagged: [
    ['the ⟦vice - President⟧ of the company', 'the vice-president of the company'],
    ['⟦May - be⟧ he will come.', 'Maybe he will come.'],
    ['Mr. Weber ⟦could - it⟧ explain this?', 'Mr. Weber could explain this?'],
    ['How ⟦could - it⟧ explain this?', 'How could it explain this?'],
    ['⟦Are - they⟧ ready?', 'Are they ready?'],
    ['⟦Let - me⟧ speak of ⟦after - war⟧ Berlin.', 'Let me speak of post-war Berlin.'],
    ['Claude Brel, ⟦twenty - five⟧, is a ⟦well - known⟧ ⟦Franco - Belgian⟧ singer of the ⟦post - war⟧ years.', 'Claude Brel, twenty-five, is a well-known Franco-Belgian singer of the post-war years.'],
    ['an ⟦inter- national⟧ group', 'an international group'],
    ['the ⟦govern- ment⟧ said', 'the government said'],
    ['his ⟦ex -wife⟧ came', 'his ex-wife came'],
    ['He left⟦ –⟧and came back.', 'He left—and came back.', { source: 'fr' }],
    ['OAXACA, Mex. ⟦-⟧ With buckets, they came.', 'OAXACA, Mex. — With buckets, they came.', { source: 'es' }],
    ['⟦To the - beyond⟧ the speech, it would ⟦be - it⟧ to ruin.', 'Beyond the speech, it would be to ruin.'],
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
    'I am proud of it - even if it failed - and of the team.',
    'He will do what he can - he is like that - and then leave.',
    'They want more time this week - there are too many cases - but not next week.',
    'She went north - south was not possible - and then home.',
    'The plan for the House - the United States agreed - is new.',
    'The team is what it was - it has never been better.',
    'The line from Paris - Prague by night - is back.',
    'Nobody liked the war - after all - or what came of it.',
    'The judge knows him - them he has never met - and the place.',
  ],
})
