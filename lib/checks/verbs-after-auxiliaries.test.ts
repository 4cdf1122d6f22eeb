import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { verbsAfterAuxiliaries } from './verbs-after-auxiliaries'

checkTable(verbsAfterAuxiliaries, {
  flagged: [
    ['He did not ⟦knew⟧ the answer, and they didn’t ⟦went⟧ home.', 'He did not know the answer, and they didn’t go home.'],
    ['His client will no longer ⟦to be⟧ harassed.', 'His client will no longer be harassed.'],
    ['They could ⟦to reach⟧ the final.', 'They could reach the final.'],
    ['He will ⟦to pay⟧.', 'He will pay.'],
    ['The firm did not ⟦wanted⟧ to answer.', 'The firm did not want to answer.'],
    ['Should the court ⟦refused⟧ to dismiss the case, he will appeal.', 'Should the court refuse to dismiss the case, he will appeal.'],
    ['The driver didn’t ⟦stopped⟧.', 'The driver didn’t stop.'],
  ],
  clean: [
    'He did not know, and went home; they did not show up.',
    'His client will no longer be harassed, and has the will to live.',
    'From May to June they could sleep; a must to see.',
    'They do not need it and did not exceed the limit.',
    'Should the team relegated last year win, all will be well.',
    'The firm did not want to answer.',
    'They cannot, to be fair, do more.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['could to '.repeat(11_000), 'Should the '.repeat(9_000), 'did not '.repeat(12_000)]) findIn(verbsAfterAuxiliaries, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
