import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { largeNumbers } from './large-numbers'

checkTable(largeNumbers, {
  flagged: [
    ['The losses exceed ⟦the 18 million of euros⟧.', 'The losses exceed 18 million euros.'],
    ['A fund of ⟦12 million d’euros⟧ is planned.', 'A fund of €12 million is planned.', { locale: 'en-GB' }],
    ['About ⟦3 millions⟧ people came.', 'About 3 million people came.'],
    ['It cost ⟦two milliards⟧.', 'It cost two billion.'],
    ['It drew ⟦2,5 million of visitors⟧.', 'It drew 2.5 million visitors.'],
    ['They lost ⟦several million of euros⟧.', 'They lost several million euros.'],
    ['It serves ⟦23 thousand⟧ students.', 'It serves 23,000 students.', { source: 'pt' }],
    ['It cost ⟦82 million 450 thousand⟧ pesos, or ⟦5 mln⟧ euros.', 'It cost 82.45 million pesos, or 5 million euros.'],
  ],
  clean: [
    'A thousand students, 23,000 students, 2 million of them.',
    ['He paid $23 thousand for 10 thousand-year-old stones.', { source: 'pt' }],
    '23 thousand students',
    'The losses exceed 18 million euros.',
    'Two million of them stayed; three thousand of the workers left.',
    'Millions of people and thousands of cars were there.',
    'They spent a million dollars and some thousand hours.',
    'Of the 13 million, 5.2 million have left.',
    'It drew tens of thousands of visitors and several millions more.',
    'The project, four years and $38 million in the making, is late.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['1 million '.repeat(10_000), 'a few '.repeat(16_000), '1'.repeat(100_000)]) findIn(largeNumbers, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
