import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { perfectAttributions } from './perfect-attributions'

const source = 'es' as const

checkTable(perfectAttributions, {
  flagged: [
    ['A moment when, ⟦he has said⟧, “the economy is at stake”.', 'A moment when, he said, “the economy is at stake”.', { source }],
    ['“Is it possible to escape?”, ⟦has asked⟧ Ms. Lam.', '“Is it possible to escape?”, asked Ms. Lam.', { source }],
    ['The firm ⟦has announced⟧ on Tuesday that it will close.', 'The firm announced on Tuesday that it will close.'],
    ['The mayor ⟦has already warned⟧ yesterday of floods.', 'The mayor already warned yesterday of floods.'],
    ['Herrero ⟦has lamented⟧ “the lack of sensitivity” of the unions.', 'Herrero lamented “the lack of sensitivity” of the unions.', { source }],
  ],
  clean: [
    'The firm has announced that it will close on Tuesday.',
    'The company has said it will appeal, and he has asked for time.',
    'The mayor said on Tuesday that the town had been warned.',
    'A moment when, he said, “the economy is at stake”.',
    'The president has said “no” twice.',
    'She has written a book, and has told the story often.',
    'They have criticised Tuesday’s decision.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['has said '.repeat(11_000), '”, has '.repeat(14_000)]) findIn(perfectAttributions, text, { source })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
