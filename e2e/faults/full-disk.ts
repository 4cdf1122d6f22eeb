import pg from 'pg'
import { applySaves } from '../../lib/articles/commands/apply-saves'
import { importExample } from '../../lib/articles/example-desk'
import { batch } from '../../lib/articles/schema'
import { type Database, openDatabase } from '../../lib/database/client'
import type { Location } from '../../lib/database/location'
import { Broken, type Ground, type Outcome, pause } from './fault'
import { verifyWriters } from './verify'
import { Writer } from './writer'

const WRITERS = 4

/** A trouble of the disk, and its end. */
type Trouble = { readonly name: string; readonly begin: () => Promise<unknown>; readonly end: () => Promise<unknown> }

/**
 * Lets the disk be full, and read-only, while four writers save, as the database reports it: SQLite's file may not grow
 * (`max_page_count`) or be written (`query_only`); PostgreSQL reports “disk full” at an insert, and the database takes
 * read-only transactions alone. Saves fail meanwhile; one that is acknowledged all the same, because it found room in
 * the file, must be stored at that moment. Afterwards everything goes on by itself.
 */
export async function fullDisk(ground: Ground, { times }: { readonly times: number }): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const db = await openDatabase(desk)
  const broken = new Broken()
  try {
    const article = await importExample(db, Array.from({ length: WRITERS }, (_, i) => `The machine’s text of paragraph ${i}.`))
    let isTrouble = false
    let refused = 0
    const stored = await lookFrom(desk)
    const writers = article.paragraphs.map(
      (paragraph, i) =>
        new Writer(`Writer ${i}`, [paragraph], async (request) => {
          const answer = await applySaves(db, article.id, batch.parse(request)).catch((error: unknown) => {
            if (isTrouble) refused += 1
            throw error
          })
          const [save] = request.saves
          if (isTrouble && save && !(await stored.isThere(save.saveId))) broken.add('acknowledged without storage', save.saveId)
          return Response.json(answer, { status: answer.ok ? 200 : 422 })
        }),
    )
    let enough = false
    const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    const progress = async () => {
      const goal = acknowledged() + WRITERS
      for (let waited = 0; acknowledged() < goal; waited += 10) {
        if (waited > 20_000) return broken.add('does not go on by itself', `after ${acknowledged()} saves`)
        await pause(10)
      }
    }
    let troubles = 0
    for (let i = 0; i < times; i++) {
      for (const { name, begin, end } of desk.engine === 'sqlite' ? ofSqlite(db) : ofPostgresql(desk)) {
        await progress()
        await begin()
        // Whatever was under way when it began may still end well.
        await pause(100)
        const before = refused
        isTrouble = true
        await pause(150)
        isTrouble = false
        if (refused === before) broken.add('no trouble at all', name)
        await end()
        troubles += 1
      }
    }
    await progress()
    enough = true
    await writing
    await stored.end()
    const saves = await verifyWriters(desk, article.id, writers, 1, broken)
    return { figures: { troubles, 'refused meanwhile': refused, acknowledged: saves, lost: broken.count('lost'), 'acknowledged without storage': broken.count('acknowledged without storage') }, broken: broken.sentences }
  } finally {
    await db.$disconnect()
    await ground.removeDesk(desk)
  }
}

/** Looks for saves over a connection of its own, which sees what is stored and nothing else. */
async function lookFrom(desk: Location): Promise<{ readonly isThere: (saveId: string) => Promise<boolean>; readonly end: () => Promise<void> }> {
  const db = await openDatabase(desk)
  return {
    isThere: async (saveId) => (await db.revision.count({ where: { id: saveId } })) > 0,
    end: () => db.$disconnect(),
  }
}

function ofSqlite(db: Database): Trouble[] {
  const pragma = (setting: string) => db.$queryRawUnsafe(`PRAGMA ${setting}`)
  return [
    { name: 'full', begin: () => pragma('max_page_count = 1'), end: () => pragma('max_page_count = 1000000') },
    { name: 'read-only', begin: () => pragma('query_only = 1'), end: () => pragma('query_only = 0') },
  ]
}

function ofPostgresql({ url }: Extract<Location, { engine: 'postgresql' }>): Trouble[] {
  const ask = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }
  const reconnect = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
  const name = new URL(url).pathname.slice(1)
  return [
    {
      name: 'full',
      begin: () =>
        ask(
          `CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`,
          'CREATE TRIGGER disk_full BEFORE INSERT ON "Revision" EXECUTE FUNCTION disk_full()',
        ),
      end: () => ask('DROP FUNCTION disk_full() CASCADE'),
    },
    {
      name: 'read-only',
      begin: () => ask(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`, reconnect),
      end: () => ask('SET default_transaction_read_only = off', `ALTER DATABASE "${name}" RESET default_transaction_read_only`, reconnect),
    },
  ]
}
