import { expect, test } from 'vitest'
import { proposeImport } from './import-file'
import { ImportWorkers } from './import-workers'

const small = { content: '# A title\n\nWith *Le Devoir* in it.\n', fileName: 'a.md' }

test('a file is read as it would be here, its refusals too', async () => {
  const workers = new ImportWorkers()
  const bytes = new TextEncoder().encode(small.content)
  expect(await workers.read({ ...small, content: bytes })).toEqual(await proposeImport({ ...small, content: bytes }))
  expect(await workers.read({ content: ' \n', fileName: 'a.txt' })).toEqual(await proposeImport({ content: ' \n', fileName: 'a.txt' }))
})

test('more files than workers are all read', async () => {
  const workers = new ImportWorkers({ most: 2 })
  const titles = Array.from({ length: 9 }, (_, number) => `Title ${number}`)
  const outcomes = await Promise.all(titles.map((title) => workers.read({ ...small, content: `# ${title}\n\nText.` })))
  expect(outcomes.map((outcome) => outcome.ok && outcome.proposal.title)).toEqual(titles)
})

test('one that takes too long is refused, and those after it are read', async () => {
  const workers = new ImportWorkers({ most: 1, milliseconds: 2000 })
  // A list in a list in a list: minutes of a parser's time.
  const endless = { content: Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'), fileName: 'a.md' }
  const [slow, next] = await Promise.all([workers.read(endless), workers.read(small)])
  expect(slow).toMatchObject({ ok: false, code: 'too_slow', limit: 2000, message: expect.stringContaining('2 seconds') })
  expect(next.ok).toBe(true)
})

test('one that takes too much memory is refused, and those after it are read', async () => {
  const workers = new ImportWorkers({ most: 1, megabytes: 96 })
  const [large, next] = await Promise.all([workers.read({ content: '<p>x'.repeat(3_000_000), fileName: 'a.html' }), workers.read(small)])
  expect(large).toMatchObject({ ok: false, code: 'too_much_memory', limit: 96 })
  expect(next.ok).toBe(true)
})
