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
    ['The police arrested a man⟦, that⟧ carried a knife.', 'The police arrested a man, who carried a knife.', { source: 'es' }],
    ['The mayor⟦, that⟧ visited the neighborhood on Monday, left.', 'The mayor, who visited the neighborhood on Monday, left.', { source: 'es' }],
    ['The secretary⟦, that⟧ attended the meeting, recalled the agreement.', 'The secretary, who attended the meeting, recalled the agreement.', { source: 'es' }],
  ],
  clean: [
    ['He left the house, that means he was well, she thought.', { source: 'es' }],
    ['He knew the answer, that day, to everything.', { source: 'es' }],
    ['He told the mayor, that much is sure.', { source: 'es' }],
    ['He told the man, that day, to leave.', { source: 'es' }],
    ['He arrested a man that carried a knife.', { source: 'es' }],
    ['It was the law, that was all.', { source: 'es' }],
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
