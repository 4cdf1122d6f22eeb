import { checkTable } from './check-table'
import { placeNameOrder } from './place-name-order'

checkTable(placeNameOrder, {
  setting: { source: 'es' },
  flagged: [
    ['It happened in ⟦Frankfurt / Main⟧ and ⟦Dresden/Saxony⟧.', 'It happened in Frankfurt and Dresden, Saxony.', { source: 'de' }],
    ['They met in ⟦Orlando / Florida⟧ on Monday.', 'They met in Orlando, Florida, on Monday.', { source: 'de' }],
    ['⟦The criminal police Bamberg⟧ took over.', 'The Bamberg criminal police took over.', { source: 'de' }],
    ['⟦The public prosecutor Bamberg⟧ said so.', 'The Bamberg public prosecutor’s office said so.', { source: 'de' }],
    ['The ⟦Regional Court Stuttgart⟧ sentenced him.', 'The Stuttgart Regional Court sentenced him.', { source: 'de' }],
    ['It happened in ⟦the street Larios⟧.', 'It happened in Larios Street.'],
    ['⟦The square San Marco⟧ was under water.', 'San Marco Square was under water.'],
    ['⟦The district court Landshut⟧ sentenced him.', 'The Landshut district court sentenced him.', { source: 'de' }],
    ['A boat sank on ⟦the lake Garda⟧.', 'A boat sank on Lake Garda.', { source: 'it' }],
    ['They come from ⟦the city Munich⟧.', 'They come from the city of Munich.', { source: 'de' }],
    ['⟦The river Ebro⟧ overflowed.', 'The Ebro River overflowed.'],
    ['The march left ⟦place⟧ de la République.', 'The march left Place de la République.', { source: 'fr' }],
  ],
  clean: [
    ['Germany/Austria and the Texas/Florida games.', { source: 'de' }],
    ['The Weber/Huber duo won.', { source: 'de' }],
    ['The public prosecutor Hans Huber said so on Monday.', { source: 'de' }],
    ['The University Hospital Trust and the District Court Judge said so.', { source: 'de' }],
    ['The criminal police in Bamberg took over.', { source: 'de' }],
    'It happened on Larios Street, on Lake Garda and in the city of Munich.',
    'St. Mark’s Square was under water.',
    'The Landshut district court sentenced him.',
    'They walked down the street Monday and crossed the bridge Tuesday.',
    'the city Council, the Ebro River',
    'He was in the hospital. The state I live in is large.',
    ['The river Thames rose.', { source: null }],
  ],
})
