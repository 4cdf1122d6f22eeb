import { checkTable } from './check-table'
import { misplacedAdverbs } from './misplaced-adverbs'

checkTable(misplacedAdverbs, {
  flagged: [
    ['The police ⟦found also⟧ a weapon in the car.', 'The police also found a weapon in the car.'],
    ['The prefect ⟦announced Tuesday⟧ the closure of the site.', undefined],
    ['The team ⟦started badly⟧ the evening.', 'The team badly started the evening.'],
    ['She ⟦opened slowly⟧ the door.', 'She slowly opened the door.'],
    ['He ⟦speaks very well English⟧.', 'He speaks English very well.'],
    ['They ⟦like very much the town⟧ and its port.', 'They like the town very much and its port.'],
    ['He ⟦goes always⟧ to the market.', 'He always goes to the market.'],
    ['The minister ⟦has yesterday announced⟧ it.', 'The minister announced yesterday it.'],
  ],
  clean: [
    'The police also found a weapon.',
    'She closed only the door, and won exactly the same.',
    'He said Tuesday that the site was closed.',
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
