import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { attributionsWithSo } from './attributions-with-so'

checkTable(attributionsWithSo, {
  setting: { source: 'de' },
  flagged: [
    ['“That is a shame,” ⟦so the⟧ spokeswoman of the group, Katrin Lam.', '“That is a shame,” said the spokeswoman of the group, Katrin Lam.'],
    ['“That is a shame”, ⟦so⟧ Lam.', '“That is a shame”, said Lam.'],
    ['You cannot sell that to people, ⟦so the⟧ 41-year-old.', 'You cannot sell that to people, said the 41-year-old.'],
  ],
  clean: [
    'The bus was late, so the team left early.',
    'It rained, so the match was called off.',
    ['“That is a shame,” so the story goes.', { source: null }],
    'She was tired, so they went home.',
    'The bridge is closed, so the traffic must wait.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['a, so the '.repeat(10_000), '” so '.repeat(20_000), 'so '.repeat(33_000)]) findIn(attributionsWithSo, text, { source: 'de' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
