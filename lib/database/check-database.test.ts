import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { checkDatabase } from './check-database'
import { type StoredArticle, revisionData, storeArticle } from './test-article'
import { testDatabase } from './test-database'

const desk = testDatabase()
let stored: StoredArticle
beforeEach(async () => {
  stored = await storeArticle(desk.db)
})

/** What is found after this damage, which the triggers would have refused. */
async function foundAfter(damage: () => Promise<unknown>): Promise<string[]> {
  desk.expectDamage()
  await damage()
  return checkDatabase(desk.db, desk.location.engine)
}

async function withoutTriggers(): Promise<void> {
  const drop =
    desk.location.engine === 'sqlite'
      ? await desk.db.$queryRaw<{ sql: string }[]>`SELECT 'DROP TRIGGER "' || name || '"' AS sql FROM sqlite_schema WHERE type = 'trigger'`
      : await desk.db.$queryRaw<{ sql: string }[]>`SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS sql FROM pg_trigger WHERE NOT tgisinternal`
  for (const { sql } of drop) await desk.db.$executeRawUnsafe(sql)
}

test('A sound database has no problems', async () => {
  expect(await checkDatabase(desk.db, desk.location.engine)).toEqual([])
})

test('A current text that is not the last revision’s is found', async () => {
  const { paragraphId } = stored
  const found = await foundAfter(() => desk.db.paragraph.update({ where: { id: paragraphId }, data: { text: 'Other.' } }))
  expect(found).toEqual([`The paragraph’s current state is not its last revision: ${paragraphId}.`])
})

test('A gap in the numbers is found', async () => {
  const { articleId, paragraphId } = stored
  const found = await foundAfter(async () => {
    await desk.db.revision.create({ data: revisionData({ articleId, paragraphId, number: 3, text: 'One word.' }) })
    await desk.db.paragraph.update({ where: { id: paragraphId }, data: { revision: 3 } })
  })
  expect(found).toEqual([`The paragraph’s revisions are not numbered from 1 to its last one without gaps: ${paragraphId}.`])
})

test('A lost history is found', async () => {
  const found = await foundAfter(async () => {
    await withoutTriggers()
    await desk.db.revision.deleteMany()
  })
  expect(found).toHaveLength(2)
})

test('A revision whose import was altered is found', async () => {
  const found = await foundAfter(async () => {
    await withoutTriggers()
    await desk.db.paragraph.update({ where: { id: stored.paragraphId }, data: { machineText: 'Other.' } })
  })
  expect(found).toEqual([`The paragraph’s first revision is not what was imported: ${stored.paragraphId}.`])
})

test('A conflict without its base, a mark for a revision that is not there and a change not reached are found', async () => {
  const { articleId, paragraphId } = stored
  const common = { articleId, paragraphId, author: 'Ada', createdAt: new Date() }
  const [conflict, mark] = [randomUUID(), randomUUID()]
  const found = await foundAfter(async () => {
    const state = { text: 'x', kind: 'body', level: 0, ordered: false, joined: false, leftOut: false }
    await desk.db.conflict.create({
      data: { ...common, ...state, id: conflict, base: 7, theirs: 1, change: 1, origin: 'typed', fingerprint: 'f' },
    })
    await desk.db.reviewMark.create({ data: { ...common, id: mark, revision: 2, given: true, change: 9 } })
  })
  expect(found).toEqual([
    `The conflict names a revision that is not there: ${conflict}.`,
    `The paragraph’s review mark is not the last one given: ${paragraphId}.`,
    `The review mark names a revision that is not there: ${mark}.`,
    `The ReviewMark carries a change that its article has not reached: ${mark}.`,
  ])
})

test('An article without its file, and one that was left half deleted, are found', async () => {
  const { articleId } = stored
  const found = await foundAfter(async () => {
    await desk.db.article.update({ where: { id: articleId }, data: { purging: true } })
    await desk.db.importedFile.delete({ where: { articleId } })
  })
  expect(found).toEqual([`The article has lost the file it came from: ${articleId}.`, `The article is half deleted: ${articleId}.`])
})

test('Of many problems of one kind a few are named', async () => {
  const { articleId, paragraphId } = stored
  const found = await foundAfter(async () => {
    const marks = Array.from({ length: 20 }, () => ({ id: randomUUID(), articleId, paragraphId, revision: 9, given: false, change: 1, author: 'Ada', createdAt: new Date() }))
    await desk.db.reviewMark.createMany({ data: marks })
  })
  expect(found).toHaveLength(6)
  expect(found.at(-1)).toBe('The review mark names a revision that is not there: and more of them.')
})
