import { checkTable } from './check-table'
import { bareVerbsAfterPrepositions } from './bare-verbs-after-prepositions'

checkTable(bareVerbsAfterPrepositions, {
  flagged: [
    ['They left ⟦without say⟧ a word.', 'They left without saying a word.'],
    ['The city agreed on condition ⟦of obtain⟧ the money.', 'The city agreed on condition of obtaining the money.'],
    ['⟦For to win⟧, one must play.', 'To win, one must play.'],
    ['⟦After have⟧ eaten, she left.', 'After having eaten, she left.'],
    ['They work hard ⟦in order that to live⟧.', 'They work hard in order to live.'],
  ],
  clean: [
    'They left without saying a word.',
    'The price of work, the art of war.',
    'To win, one must play.',
    'After dinner, she left; before work, he slept.',
    'They live in order to work.',
    'A kind of make believe.',
    'The cost of living and of the car.',
    'It is time for change.',
  ],
})
