import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { invertedAttributions } from './inverted-attributions'

const source = 'fr' as const

checkTable(invertedAttributions, {
  flagged: [
    ['“They help”, ⟦explains in an interview Professor Peter Lam⟧.', '“They help”, Professor Peter Lam said in an interview.'],
    ['“It is over,” ⟦declared on Tuesday the minister⟧.', '“It is over,” the minister said on Tuesday.'],
    ['“We will pay”, ⟦announced Monday the group⟧.', '“We will pay”, the group announced Monday.'],
    ['The highest level is in force, ⟦announced the prefecture⟧ in a press release.', 'The highest level is in force, the prefecture announced in a press release.', { source }],
    ['It was high time, ⟦has estimated the singer⟧.', 'It was high time, the singer estimated.', { source }],
    ['“We are ready”, ⟦had explained on Tuesday Clara Weiss⟧.', '“We are ready”, Clara Weiss explained on Tuesday.', { source }],
    ['The road is closed, ⟦indicates its director⟧.', 'The road is closed, its director indicates.', { source }],
  ],
  clean: [
    '“They help,” explains Professor Peter Lam.',
    '“It is over,” the minister said on Tuesday.',
    ['The plan, announced the day before, is dead.', { source }],
    ['The deal is done, said the company.', { source }],
    ['The firm, he says, has announced the director would leave.', { source }],
    ['The judge, a friend of his, has considered the case closed.', { source }],
    ['He ran, warned the boys and left.', { source }],
    'The highest level is in force, announced the prefecture.',
    ['The results, reported the same week, were poor; the house, admitted the light.', { source }],
    '“Fine,” said in a low voice is not the same as “fine.”',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['” explains in a '.repeat(6_000), 'a, announced the '.repeat(6_000), 'Ab '.repeat(33_000)]) findIn(invertedAttributions, text, { source })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
