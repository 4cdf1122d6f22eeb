import { checkTable } from './check-table'
import { doubleComparatives } from './double-comparatives'

checkTable(doubleComparatives, {
  flagged: [
    ['Prices are ⟦more higher⟧ than last year.', 'Prices are higher than last year.'],
    ['It is ⟦more better⟧, and the ⟦most biggest⟧ town.', 'It is better, and the biggest town.'],
  ],
  clean: ['Prices are higher than last year.', 'There are more older people and more younger voters.', 'Most best-selling books are old.', 'It is the most, best of all.'],
})
