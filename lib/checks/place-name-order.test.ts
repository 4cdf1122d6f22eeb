import { checkTable } from './check-table'
import { placeNameOrder } from './place-name-order'

checkTable(placeNameOrder, {
  setting: { source: 'es' },
  flagged: [
    ['It happened in ⟦the street Larios⟧.', 'It happened in Larios Street.'],
    ['⟦The square San Marco⟧ was under water.', 'San Marco Square was under water.'],
    ['⟦The district court Landshut⟧ sentenced him.', 'The Landshut district court sentenced him.', { source: 'de' }],
    ['A boat sank on ⟦the lake Garda⟧.', 'A boat sank on Lake Garda.', { source: 'it' }],
    ['They come from ⟦the city Munich⟧.', 'They come from the city of Munich.', { source: 'de' }],
    ['⟦The river Ebro⟧ overflowed.', 'The Ebro River overflowed.'],
    ['The march left ⟦place⟧ de la République.', 'The march left Place de la République.', { source: 'fr' }],
  ],
  clean: [
    'It happened on Larios Street, on Lake Garda and in the city of Munich.',
    'St. Mark’s Square was under water.',
    'The Landshut district court sentenced him.',
    'They walked down the street Monday and crossed the bridge Tuesday.',
    'the city Council, the Ebro River',
    'He was in the hospital. The state I live in is large.',
    ['The river Thames rose.', { source: null }],
  ],
})
