import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { compoundUnits } from './compound-units'

checkTable(compoundUnits, {
  flagged: [
    ['It is a ⟦two-hours⟧ drive.', 'It is a two-hour drive.'],
    ['He signed a ⟦five years⟧ contract.', 'He signed a five-year contract.'],
    ['The ⟦10-days⟧ search ended.', 'The 10-day search ended.'],
    ['A ⟦15-years-old⟧ girl won.', 'A 15-year-old girl won.'],
  ],
  clean: [
    'It is a two-hour drive, and he waited two hours.',
    'The five years of war and the two days after it.',
    'A group of 15-year-olds won; the first ten days passed.',
    'They gave the two years their due.',
    'He has a 10-point plan and 20 pages left.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['two-'.repeat(25_000), 'a two years '.repeat(9_000)]) findIn(compoundUnits, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
