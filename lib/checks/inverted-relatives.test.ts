import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { invertedRelatives } from './inverted-relatives'

checkTable(invertedRelatives, {
  flagged: [
    ['In the countries where ⟦works Barrick Gold⟧, the debates are calm.', 'In the countries where Barrick Gold works, the debates are calm.'],
    ['The house in which ⟦lived the poet⟧ is shut.', 'The house in which the poet lived is shut.'],
  ],
  clean: [
    'In the countries where Barrick Gold works, the debates are calm.',
    'The school where works of art are kept is shut.',
    'The hall where played music is loud.',
    'The town where lives were lost has met its past.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['where works '.repeat(9_000), 'in which lived the '.repeat(5_000)]) findIn(invertedRelatives, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
