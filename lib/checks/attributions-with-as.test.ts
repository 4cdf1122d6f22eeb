import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { attributionsWithAs } from './attributions-with-as'

checkTable(attributionsWithAs, {
  setting: { source: 'de' },
  flagged: [
    ['Two people were hurt, ⟦as the Ulm district office announced⟧ on Monday evening.', 'Two people were hurt, the Ulm district office announced on Monday evening.'],
    ['The line stays closed, ⟦as a spokesman reported⟧.', 'The line stays closed, a spokesman reported.'],
    ['⟦As the police announced on Monday,⟧ two people were hurt.', 'The police announced on Monday that two people were hurt.'],
    ['The hall, ⟦as the city informed⟧, stays closed.'],
  ],
  clean: [
    'As the minister spoke, the crowd fell silent.',
    'The plan failed, as many reported at the time.',
    'He left early, as the others did.',
    ['Two people were hurt, as the police announced on Monday.', { source: null }],
    'As it announced last year, the firm is moving to Ulm.',
    'She is as well informed as the minister.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['a, as the '.repeat(5_000), 'As Ulm '.repeat(5_000), 'as '.repeat(12_000)]) findIn(attributionsWithAs, text, { source: 'de' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000)
})
