import { checkTable } from './check-table'
import { titlePunctuation } from './title-punctuation'

const after = ['The strike went on in the port of the city on Monday, and nobody knew when it would end, least of all the mayor.']

checkTable(titlePunctuation, {
  setting: { source: 'fr', after },
  flagged: [
    ['The speech of Barrick Gold⟦.⟧', 'The speech of Barrick Gold'],
    ['The harbor strikes⟦.⟧', 'The harbor strikes', { kind: 'title' }],
  ],
  clean: ['The harbor strikes', 'The harbor strikes. The mayor waits', 'A talk with J. R.', ['The harbor strikes.', { before: ['A title'] }], ['The harbor strikes.', { source: null }], 'Who pays?'],
})
