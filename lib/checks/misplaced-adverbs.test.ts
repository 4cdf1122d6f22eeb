import { checkTable } from './check-table'
import { misplacedAdverbs } from './misplaced-adverbs'

checkTable(misplacedAdverbs, {
  flagged: [
    ['The team ⟦started badly⟧ the evening.', 'The team badly started the evening.'],
    ['She ⟦opened slowly⟧ the door.', 'She slowly opened the door.'],
    ['He ⟦speaks very well English⟧.', 'He speaks English very well.'],
    ['They ⟦like very much the town⟧ and its port.', 'They like the town very much and its port.'],
    ['He ⟦goes always⟧ to the market.', 'He always goes to the market.'],
    ['The minister ⟦has yesterday announced⟧ it.', 'The minister announced yesterday it.'],
  ],
  clean: [
    'The team started the evening badly.',
    'She slowly opened the door.',
    'He speaks English very well.',
    'It rose slowly the next day.',
    'They won easily the first time.',
    'It was clearly the best.',
    'He always goes to the market.',
    'They paid slowly and left.',
  ],
})
