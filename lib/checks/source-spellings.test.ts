import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { sourceSpellings } from './source-spellings'

checkTable(sourceSpellings, {
  setting: { source: 'fr', words: loadWordLists('en-US', 'fr') },
  flagged: [
    ['⟦Pékin⟧ has not answered.', 'Beijing has not answered.'],
    ['Vladimir ⟦Poutine⟧ was received in ⟦Varsovie⟧.', 'Vladimir Putin was received in Warsaw.'],
    ['Denys ⟦Chmyhal⟧’s government resigned.', 'Denys Shmyhal’s government resigned.'],
    ['He moved from ⟦Londres⟧ to the ⟦Pays-Bas⟧.', 'He moved from London to the Netherlands.'],
    ['The coach, Andriï ⟦Chevtchenko⟧, agreed.', 'The coach, Andriï Shevchenko, agreed.'],
    ['The minister, Vitali ⟦Kovalouchenko⟧, agreed.', 'The minister, Vitali Kovalushenko, agreed.'],
    ['She studied at the ⟦Corée du Sud⟧ office in ⟦New-York⟧.', 'She studied at the South Korea office in New York.'],
    ['He flew to ⟦Pekín⟧ from ⟦Nueva⟧ York.', 'He flew to Beijing from New York.', { source: 'es', words: loadWordLists('en-US', 'es') }],
    ['⟦Lawrow⟧ met ⟦Selenskyj⟧ in ⟦Genf⟧.', 'Lavrov met Zelensky in Geneva.', { source: 'de', words: loadWordLists('en-US', 'de') }],
    ['General ⟦Tymtschenko⟧ resigned.', 'General Tymchenko resigned.', { source: 'de', words: loadWordLists('en-US', 'de') }],
    ['The train to ⟦Torino⟧ was late.', 'The train to Turin was late.', { source: 'it', words: loadWordLists('en-US', 'it') }],
    ['The flight to ⟦Moscovo⟧ was late.', 'The flight to Moscow was late.', { source: 'pt', words: loadWordLists('en-US', 'pt') }],
  ],
  clean: [
    'Beijing, London and Warsaw were quiet.',
    'We ate poutine in Montreal. Poutine is a dish.',
    'The Gazette de Londres was printed there.',
    'Viktor Yushchenko and Andriy Shevchenko met Roman Golovchenko.',
    ['Viktor Yushchenko met Andriy Shevchenko.', { source: 'pt', words: loadWordLists('en-US', 'pt') }],
    ['The Roma of Prague were stopped, and AS Roma lost.', { source: 'es', words: loadWordLists('en-US', 'es') }],
    'The bank Credit Suisse paid for it.',
    'Charles Michel and Benoît Hamon met in Paris.',
    'The Université de Genève answered.',
    'Marie Chapdelaine lives in Charlevoix.',
    'The band played in the Netherlands.',
    'The Chablis was good; so was the Chianti.',
    ['FC Bayern München won.', { source: 'de' }],
    ['Kretschmann and Nietzsche were German.', { source: 'de', words: loadWordLists('en-US', 'de') }],
    ['Pékin has not answered.', { source: null }],
    ['Londres is a Spanish word.', { source: 'es', names: [{ form: 'Londres', variants: [] }] }],
  ],
})
