import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { relativeThat } from './relative-that'

const source = 'es' as const

checkTable(relativeThat, {
  setting: { source },
  flagged: [
    ['His wife, ⟦that⟧ suffers from diabetes, waited.', 'His wife, who suffers from diabetes, waited.'],
    ['The judge met Emilio Quesada, ⟦that⟧ has 58 years.', 'The judge met Emilio Quesada, who has 58 years.'],
    ['The French coach, ⟦that⟧ avoided the press, left.', 'The French coach, who avoided the press, left.'],
  ],
  clean: [
    'His wife, who suffers from diabetes, waited.',
    'The wife that suffers waits.',
    'For Emilio Quesada, that has been the hardest part.',
    'If the minister resigns, that has consequences.',
    'He said to his mother, that is, to the owner, that he was ill.',
    ['His wife, that suffers from diabetes, waited.', { source: 'de' }],
  ],
})

it('is linear in the length of the text', () => {
  const start = performance.now()
  for (const text of ['the wife, that '.repeat(7_000), 'Ana Ana '.repeat(12_000), 'de la '.repeat(17_000)]) findIn(relativeThat, text, { source })
  expect(performance.now() - start).toBeLessThan(2_000)
})
