import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { relativePronouns } from './relative-pronouns'

checkTable(relativePronouns, {
  flagged: [
    ['Some 13 million Ukrainians have been driven into exile, ⟦of which⟧ 5.2 million have left.', 'Some 13 million Ukrainians have been driven into exile, of whom 5.2 million have left.'],
    ['The plant has 300 workers, ⟦of which⟧ half are women.', 'The plant has 300 workers, of whom half are women.'],
    ['The people ⟦which⟧ live here are old.', 'The people who live here are old.'],
    ['A worker ⟦which⟧ was hurt is well.', 'A worker who was hurt is well.'],
  ],
  clean: [
    'The plant has 300 workers, of whom half are women.',
    'The town has ten schools, of which two are closed.',
    'The workers built 40 houses, of which ten are sold.',
    'The people who live here are old; the law, which was passed, is new.',
    'He asked the people which road was open.',
    'The children’s books, of which three won prizes, are here.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['people, of which '.repeat(6_000), 'workers '.repeat(12_000)]) findIn(relativePronouns, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
