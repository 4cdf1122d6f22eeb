import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { currencyAmounts } from './currency-amounts'

checkTable(currencyAmounts, {
  flagged: [
    ['It costs ⟦15 €⟧ a day.', 'It costs €15 a day.'],
    ['It costs ⟦1 500 €⟧ or ⟦3.000€⟧.', 'It costs €1,500 or €3,000.'],
    ['They raised ⟦2,5 millions €⟧ and ⟦3 Mds €⟧.', 'They raised €2.5 million and €3 billion.'],
    ['It costs ⟦€ 15⟧ or ⟦15 EUR⟧.', 'It costs €15 or €15.'],
    ['A fine of ⟦€3.000⟧ and ⟦€1,5⟧ million.', 'A fine of €3,000 and €1.5 million.'],
    ['He owes ⟦1,200.50 $⟧.', 'He owes $1,200.50.'],
    ['The loss was ⟦66 million dollars⟧, the debt ⟦1.5 billion US dollars⟧.', 'The loss was $66 million, the debt $1.5 billion.', { source: 'de' }],
  ],
  clean: [
    ['He paid 50 dollars and a million dollars, and won 3 million Canadian dollars.', { source: 'de' }],
    'It costs €15 a day, or $1.3 billion, or £16.99.',
    'Sales of 310 million euros ($336 million).',
    'It is worth $18,000 when I know it is worth 30.',
    'The fund paid €1,500 and €2,500.75.',
    'A $600 grant and US$40 in cash.',
    'About 20 dollars, 30 euros and 40 pounds.',
    'The price fell from £3 to £2.50.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['1'.repeat(100_000), '€ '.repeat(50_000), '1 234 '.repeat(16_000), '€1.'.repeat(33_000)]) findIn(currencyAmounts, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
