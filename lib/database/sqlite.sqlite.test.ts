import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { PrismaClient } from './generated/sqlite/client'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { testThatWritesAreKept } from './self-test'
import { storeArticle } from './test-article'
import { testDatabase } from './test-database'

const desk = testDatabase()
const rows = 'INSERT INTO "DeletedArticle" ("id", "deletedAt") VALUES '

function file(): string {
  if (desk.location.engine !== 'sqlite') throw new Error('These tests are about SQLite.')
  return desk.location.file
}

/** What is in the file, by way of another connection. */
function stored(): string[] {
  const other = new Database(file(), { readonly: true })
  try {
    return other.prepare('SELECT "id" FROM "DeletedArticle" ORDER BY "id"').pluck().all().map(String)
  } finally {
    other.close()
  }
}

const plainWrite = (id: string) => desk.db.deletedArticle.create({ data: { id, deletedAt: new Date() } })

test('A plain write beside transactions that roll back is kept, every time', async () => {
  const acknowledged: string[] = []
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const doomed = desk.db.$transaction(async (tx) => {
        await tx.deletedArticle.create({ data: { id: `doomed-${i}`, deletedAt: new Date() } })
        await tx.deletedArticle.count()
        throw new Error('deliberate')
      })
      const [, { id }] = await Promise.all([expect(doomed).rejects.toThrow('deliberate'), plainWrite(`plain-${i}`)])
      acknowledged.push(id)
    }),
  )
  expect(acknowledged).toHaveLength(200)
  expect(stored()).toEqual(acknowledged.sort())
})

test('The self-test passes here and fails on the stock adapter', async () => {
  await testThatWritesAreKept(desk.db)
  const stock = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: file() }) })
  await expect(testThatWritesAreKept(stock)).rejects.toThrow()
  await stock.$disconnect().catch(() => {})
})

test('A transaction that fails at its commit leaves nothing, and what comes after it is stored', async () => {
  const { articleId } = await storeArticle(desk.db)
  const doomed = desk.db.$transaction(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await tx.$executeRaw`INSERT INTO "ImportedFile" VALUES ('nobody', 'a', 'b', 'c', 'd', x'00', '', NULL)`
  })
  await expect(doomed).rejects.toThrow()
  await plainWrite('after')
  expect(stored()).toEqual(['after'])
  expect(await desk.db.importedFile.findMany({ select: { articleId: true } })).toEqual([{ articleId }])
})

test('After a failed statement a transaction stores nothing, even where its failure was swallowed', async () => {
  const doomed = desk.db.$transaction(async (tx) => {
    await tx.deletedArticle.create({ data: { id: 'one', deletedAt: new Date() } })
    await tx.$executeRawUnsafe('INSERT INTO nowhere VALUES (1)').catch(() => {})
    await tx.deletedArticle.create({ data: { id: 'two', deletedAt: new Date() } }).catch(() => {})
  })
  await expect(doomed).rejects.toThrow()
  expect(stored()).toEqual([])
  await plainWrite('three')
  expect(stored()).toEqual(['three'])
})

test('A read does not wait for a transaction that is open, and sees what was committed before it', async () => {
  await plainWrite('before')
  await desk.db.$transaction(async (tx) => {
    await tx.deletedArticle.create({ data: { id: 'inside', deletedAt: new Date() } })
    expect(await countOutside()).toBe(1)
    expect(await tx.deletedArticle.count()).toBe(2)
  })
  expect(await countOutside()).toBe(2)
})
const countOutside = () => desk.db.deletedArticle.count()

test('A write waits for another process that has the lock, without stopping everything else', async () => {
  const other = new Database(file())
  other.exec('BEGIN IMMEDIATE')
  other.exec(`${rows} ('other', 0)`)
  const waiting = plainWrite('ours')
  const started = performance.now()
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  other.exec('COMMIT')
  other.close()
  await waiting
  clearInterval(ticking)
  expect(performance.now() - started).toBeGreaterThan(900)
  expect(ticks).toBeGreaterThan(5)
  expect(stored()).toEqual(['other', 'ours'])
})

test('What waits too long for a transaction is refused, and the queue goes on', async () => {
  let letGo = () => {}
  const holding = desk.db.$transaction(async (tx) => {
    await tx.deletedArticle.create({ data: { id: 'holding', deletedAt: new Date() } })
    await new Promise<void>((resolve) => {
      letGo = resolve
    })
  })
  const refused = desk.db.$transaction((tx) => tx.deletedArticle.create({ data: { id: 'late', deletedAt: new Date() } }), { maxWait: 100 })
  await expect(refused).rejects.toThrow('Unable to start a transaction')
  const next = plainWrite('next')
  letGo()
  await Promise.all([holding, next])
  expect(stored()).toEqual(['holding', 'next'])
})

test('A transaction that takes too long is rolled back, and the queue goes on', async () => {
  const slow = desk.db.$transaction(
    async (tx) => {
      await tx.deletedArticle.create({ data: { id: 'slow', deletedAt: new Date() } })
      await new Promise((resolve) => setTimeout(resolve, 300))
      await tx.deletedArticle.create({ data: { id: 'slower', deletedAt: new Date() } })
    },
    { timeout: 100 },
  )
  await expect(slow).rejects.toThrow()
  await plainWrite('next')
  expect(stored()).toEqual(['next'])
})
