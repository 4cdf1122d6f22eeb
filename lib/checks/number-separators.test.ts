import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { numberSeparators } from './number-separators'

const source = 'fr' as const

checkTable(numberSeparators, {
  flagged: [
    ['The index closed at ⟦10 365.45 points⟧.', 'The index closed at 10,365.45 points.', { source: 'fr' }],
    ['Some ⟦14.000 passengers⟧ waited.', 'Some 14,000 passengers waited.', { source }],
    ['It costs ⟦3.000⟧ in all.', 'It costs 3,000 in all.', { source }],
    ['It costs ⟦1 500 euros⟧.', 'It costs 1,500 euros.', { source }],
    ['A town of ⟦350\u00a0000⟧ or so.', 'A town of 350,000 or so.'],
    ['Prices rose ⟦4,5%⟧ and ⟦3,2 %⟧.', 'Prices rose 4.5% and 3.2%.'],
    ['From ⟦1,1⟧ to now ⟦1,9⟧ billion euros.', 'From 1.1 to now 1.9 billion euros.', { source: 'de' }],
    ['The debt is ⟦1.234.567 euros⟧.', 'The debt is 1,234,567 euros.'],
    ['Swiss firms paid ⟦12’500 francs⟧.', 'Swiss firms paid 12,500 francs.', { source: 'de' }],
    ['They paid ⟦12.345,67 euros⟧.', 'They paid 12,345.67 euros.', { source: 'es' }],
  ],
  clean: [
    ['Flight 12 345.50 is a slip.', { source: null }],
    'Some 14,000 passengers waited, and 1,250,000 more called.',
    'She ran it in 9.580 seconds.',
    ['The rate was 3.125 percent and pi is about 3.142.', { source }],
    'See Psalm 23,4 and verses 1,2,3.',
    'In 2020 300 people came.',
    ['Gushue 102 011 002', { source }],
    ['Version 2.345.1 and the address 192.168.100.200 do not count.', { source }],
    'Call 555 123 4567 before 10:30.',
    'A batting average of 0.325 is good; his GPA was 3.875.',
    'The vote was 4,5 and 6 to nil in the rounds.',
    'He was 20, 30 or 40 years old on 12.03.2024.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['1'.repeat(100_000), '1 234 '.repeat(16_000), '1.'.repeat(50_000), '12,5 '.repeat(20_000)]) findIn(numberSeparators, text, { source })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
