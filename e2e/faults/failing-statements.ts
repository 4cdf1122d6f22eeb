import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { applySaves } from '../../lib/articles/commands/apply-saves'
import { importArticle } from '../../lib/articles/commands/import-article'
import { purgeArticle } from '../../lib/articles/commands/purge-article'
import { setBinned } from '../../lib/articles/commands/set-binned'
import { importExample, saveOf, sendSave } from '../../lib/articles/example-desk'
import { readArticle } from '../../lib/articles/queries/read-article'
import { type SaveInput, batch } from '../../lib/articles/schema'
import { backUp } from '../../lib/database/back-up'
import { checkDatabase } from '../../lib/database/check-database'
import { type Database as Desk, openDatabase } from '../../lib/database/client'
import { Prisma } from '../../lib/database/generated/sqlite/client'
import type { Location } from '../../lib/database/location'
import { moveDesk } from '../../lib/database/move'
import { restore } from '../../lib/database/restore'
import { ForcedFailure, failingWhere } from './failing-driver'
import { Broken, type Ground, type Outcome } from './fault'

/** What a desk holds, to the last bit. */
async function contents(db: Desk): Promise<string> {
  const tables = []
  // What is computed, and the record of back-ups, may differ.
  for (const table of Object.values(Prisma.ModelName).filter((name) => name !== 'ArticleSummary' && name !== 'BackUp')) {
    const rows = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${table}"`)
    tables.push(table, ...rows.map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).sort(byBytes))
  }
  return tables.join('\n')
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

type Operation = { readonly name: string; readonly prepare: (db: Desk) => Promise<(db: Desk) => Promise<{ readonly ok: boolean }>> }

const BYTES = new TextEncoder().encode('One.\n\nTwo.\n')
const IMPORT = {
  id: '5e0a0c5e-7d7f-4f5a-9a58-3a3f7b2b7e01',
  author: 'Ada',
  targetLocale: 'en-US',
  sourceLanguage: 'fr',
  syntax: 'plain',
  original: { fileName: 'a.txt', format: 'txt', mediaType: 'text/plain', encoding: 'utf-8', bytes: BYTES },
  leading: '',
  extra: null,
  paragraphs: ['One.', 'Two.'].map((text) => ({ text, separator: '\n\n', kind: 'body' as const, level: 0, ordered: false, sourceText: null })),
} as const

async function example(db: Desk) {
  const article = await importExample(db, ['One two three.', 'Four five six.', 'Seven eight nine.'])
  const [first, second, third] = article.paragraphs
  if (!first || !second || !third) throw new Error('The example has three paragraphs.')
  return { article, first, second, third }
}

const sending = (articleId: string, saves: readonly SaveInput[], label: string) => {
  const request = batch.parse({ author: 'Ada', batch: { id: '5e0a0c5e-7d7f-4f5a-9a58-3a3f7b2b7e02', label }, saves })
  return (db: Desk) => applySaves(db, articleId, request)
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'save',
    prepare: async (db) => {
      const { article, first, second, third } = await example(db)
      await sendSave(db, article.id, saveOf(first, 'One 2 three.'))
      const collided = saveOf(first, 'One TWO three.')
      await sendSave(db, article.id, collided)
      await sendSave(db, article.id, saveOf(second, 'Four 5 six.'))
      const [merged, other] = [saveOf(second, 'Four five 6.'), saveOf(first, 'One zwei three.')]
      const choosing = saveOf({ ...first, revision: 2 }, 'One TWO three.', { closes: [collided.saveId] })
      return sending(article.id, [choosing, merged, other, saveOf(third, third.text)], 'Many at once')
    },
  },
  { name: 'import', prepare: async () => (db) => importArticle(db, IMPORT) },
  {
    name: 'restore',
    prepare: async (db) => {
      const { article, first, second } = await example(db)
      await sendSave(db, article.id, saveOf(first, 'Other.'))
      await sendSave(db, article.id, saveOf(second, 'Another.'))
      const restored = [first, second].map((paragraph) => saveOf({ ...paragraph, revision: 2 }, paragraph.text, { origin: 'restore' }))
      return sending(article.id, restored, 'Restored the machine text')
    },
  },
  {
    name: 'join',
    prepare: async (db) => {
      const { article, second } = await example(db)
      const save = saveOf(second, second.text)
      return sending(article.id, [{ ...save, state: { ...save.state, joined: true } }], 'Joined paragraph 2')
    },
  },
  {
    name: 'delete',
    prepare: async (db) => {
      const { article, first } = await example(db)
      await sendSave(db, article.id, saveOf(first, 'Other.'))
      await setBinned(db, article.id, true)
      return async (again) => {
        const result = await purgeArticle(again, article.id)
        return { ok: result.ok || result.reason === 'article_deleted' }
      }
    },
  },
]

/**
 * Lets the n-th statement of every operation fail, for every n, and loses the answer of every n-th as well: whatever
 * fails leaves everything as it was, what is stored is stored whole, and the same again then succeeds.
 */
export async function failingStatements(ground: Ground, { every }: { readonly every: number }): Promise<Outcome> {
  const broken = new Broken()
  const figures: Record<string, number> = {}
  for (const operation of OPERATIONS) figures[operation.name] = await failEach(ground, operation, every, broken)
  figures['restore a back-up'] = await failRaw(ground, every, broken, 'restore')
  figures['move the desk'] = await failRaw(ground, every, broken, 'move')
  return { figures: { ...figures, 'half states': broken.count('a half state') }, broken: broken.sentences }
}

/** Gives how many failures were tried. */
async function failEach(ground: Ground, { name, prepare }: Operation, every: number, broken: Broken): Promise<number> {
  let tried = 0
  for (const verdict of ['fail', 'lose'] as const) {
    for (let n = 1; ; n += every) {
      const desk = await ground.makeDesk()
      let countdown = Infinity
      const db = await openDatabase(desk, failingWhere(() => (--countdown === 0 ? verdict : 'run')))
      try {
        const run = await prepare(db)
        const before = await contents(db)
        countdown = n
        const failed = await run(db).then(() => false, (error: unknown) => error instanceof ForcedFailure || isAbout(error))
        const hasFailed = countdown <= 0
        countdown = Infinity
        if (!hasFailed) break
        tried += 1
        const between = await contents(db)
        if (!(await run(db)).ok) broken.add('the same again is refused', `${name}, statement ${n}`)
        const after = await contents(db)
        // A statement whose answer was lost may have been the one that ends the transaction: then all is stored.
        if (between !== before && between !== after) broken.add('a half state', `${name}, statement ${n} made to ${verdict}`)
        if (failed && verdict === 'fail' && between !== before) broken.add('stored in spite of a failure', `${name}, statement ${n}`)
        for (const problem of await checkDatabase(db, desk.engine)) broken.add('a promise about the data', `${name}: ${problem}`)
      } finally {
        await db.$disconnect()
        await ground.removeDesk(desk)
      }
    }
  }
  return tried
}

/** Prisma may wrap what the driver throws. */
const isAbout = (error: unknown) => error instanceof Error && error.message.includes('made to')

/** For the operator's commands, which speak to the drivers themselves: the n-th call of either driver fails. */
async function failRaw(ground: Ground, every: number, broken: Broken, what: 'restore' | 'move'): Promise<number> {
  const desk = await ground.makeDesk()
  const elsewhere = what === 'move' ? await ground.makeDesk() : null
  let tried = 0
  try {
    const db = await openDatabase(desk)
    const { article, first } = await example(db)
    await sendSave(db, article.id, saveOf(first, 'Backed up.'))
    const file = path.join(desk.folder, 'kept.db')
    await backUp(desk, file)
    await sendSave(db, article.id, saveOf({ ...first, revision: 2 }, 'Written after the back-up.'))
    const before = await contents(db)
    await db.$disconnect()
    // A desk moves to an empty place: a folder, or the other, migrated and empty, database.
    const to: Location | null = elsewhere?.engine === 'sqlite' ? inFolder(path.join(elsewhere.folder, 'to')) : elsewhere
    const run = async () => (to ? moveDesk(desk, to) : void (await restore(desk, file)))
    for (let n = 1; ; n += every) {
      const failed = await failingAt(n, run)
      if (!failed) break
      tried += 1
      const now = await using(desk, contents)
      if (now !== before) broken.add('a half state', `${what}, call ${n}`)
      if (to && (await holdsSomething(to))) broken.add('a half state', `${what}, call ${n}: the target is not empty`)
    }
    const expected = to ? before : await using({ engine: 'sqlite', file, folder: desk.folder }, contents)
    if ((await using(to ?? desk, contents)) !== expected && desk.engine === 'sqlite') broken.add('another state than it should be', what)
    const text = await using(to ?? desk, async (end) => (await readArticle(end, article.id))?.paragraphs[0]?.text)
    if (text !== (to ? 'Written after the back-up.' : 'Backed up.')) broken.add('another state than it should be', `${what}: “${text}”`)
  } finally {
    await ground.removeDesk(desk)
    if (elsewhere) await ground.removeDesk(elsewhere)
  }
  return tried
}

const inFolder = (folder: string): Location => ({ engine: 'sqlite', folder, file: path.join(folder, 'stet.db') })

async function holdsSomething(location: Location): Promise<boolean> {
  if (location.engine === 'sqlite') return existsSync(location.file)
  return using(location, async (db) => (await db.article.count()) > 0)
}

async function using<T>(location: Location, work: (db: Desk) => Promise<T>): Promise<T> {
  const db = await openDatabase(location)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** Runs with the n-th call of the SQLite or PostgreSQL driver failing; says whether it came to that. */
async function failingAt(n: number, run: () => Promise<void>): Promise<boolean> {
  let countdown = n
  const judge = () => {
    countdown -= 1
    if (countdown === 0) throw new ForcedFailure(`call ${n}: made to fail`)
  }
  /* oxlint-disable typescript/unbound-method -- each is called with the connection it is called on, and put back */
  const { exec, prepare, pragma } = Database.prototype
  const { query } = pg.Client.prototype
  /* oxlint-enable typescript/unbound-method */
  const judged = <Call extends (...given: never[]) => unknown>(call: Call) =>
    function (this: unknown, ...given: Parameters<Call>) {
      judge()
      return call.apply(this, given)
    }
  Object.assign(Database.prototype, { exec: judged(exec), prepare: judged(prepare), pragma: judged(pragma) })
  Object.assign(pg.Client.prototype, { query: judged(query) })
  try {
    await run()
    return countdown <= 0
  } catch (error) {
    if (countdown > 0) throw error
    return true
  } finally {
    Object.assign(Database.prototype, { exec, prepare, pragma })
    Object.assign(pg.Client.prototype, { query })
  }
}
