import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { infinitivesAfterPrepositions } from './infinitives-after-prepositions'

checkTable(infinitivesAfterPrepositions, {
  flagged: [
    ['They left ⟦without to pay⟧.', 'They left without paying.'],
    ['⟦Before to sign⟧, he read it.', 'Before signing, he read it.'],
    ['He waited ⟦instead of to act⟧.', 'He waited instead of acting.'],
    ['The threat ⟦of to close⟧ the plant.', 'The threat of closing the plant.'],
    ['It ruins them, in addition to ⟦scare⟧ off others.', 'It ruins them, in addition to scaring off others.'],
  ],
  clean: [
    'It was a relief that investors had taken advantage of to fund films.',
    'It is not unheard of to have no signal there.',
    'They left without paying, before signing.',
    'The man she spoke of to the press is here, and the offers he told them of to date.',
    'In addition to scaring off others, it costs money.',
    'He came in addition to two others, besides them.',
    'Before, to be sure, it was different.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['without to '.repeat(9_000), 'of to of '.repeat(11_000)]) findIn(infinitivesAfterPrepositions, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
