import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { makeFolder } from './data-folder'
import { DatabaseFailure } from './failure'
import { type Applied, type Migration, migrationsFor, pending } from './migrations'
import { ownerOnly } from './sqlite-file'

/** Prisma's own table, as its engine makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/**
 * Makes the database file where there is none and brings it up to date: all pending migrations in one transaction or
 * none. `backUp` is called before, where there is something to lose. Gives the names of what it applied. Nobody else
 * may write to the database.
 */
export async function migrateSqlite(
  file: string,
  backUp: (firstMigration: string) => Promise<void> = async () => {},
  migrations: readonly Migration[] = migrationsFor('sqlite'),
): Promise<string[]> {
  const isNew = !existsSync(file)
  const connection = open(file)
  try {
    const applied = isNew ? [] : appliedToSqlite(connection)
    const todo = pending(migrations, applied)
    const first = todo[0]
    if (!first) return []
    if (applied.length > 0) await backUp(first.name)
    apply(connection, todo)
    return todo.map(({ name }) => name)
  } finally {
    connection.close()
  }
}

function open(file: string) {
  try {
    makeFolder(path.dirname(file))
    const connection = new Database(file, { timeout: 5000 })
    ownerOnly(file)
    connection.pragma('journal_mode = wal')
    connection.pragma('synchronous = full')
    return connection
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseFailure(`The database “${file}” cannot be written (${why}): make the folder writable, or name another one in STET_DATA.`, {
      cause,
    })
  }
}

const appliedRows = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.unknown(), rolled_back_at: z.unknown() }),
)

/** The migrations that a database file has. */
export function appliedToSqlite(connection: Database.Database): Applied[] {
  const exists = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_prisma_migrations'`).get()
  if (!exists) return []
  return appliedRows
    .parse(connection.prepare('SELECT * FROM "_prisma_migrations"').all())
    .filter((row) => row.rolled_back_at === null)
    .map((row) => ({ name: row.migration_name, checksum: row.checksum, finished: row.finished_at !== null }))
}

function apply(connection: Database.Database, migrations: readonly Migration[]): void {
  // Making a table anew must not delete what refers to it. This setting is ignored inside a transaction.
  connection.pragma('foreign_keys = off')
  const run = connection.transaction(() => {
    connection.exec(MIGRATIONS_TABLE)
    const record = connection.prepare(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)',
    )
    for (const { name, sql, checksum } of migrations) {
      const started = Date.now()
      connection.exec(sql)
      record.run(randomUUID(), checksum, name, started, Date.now())
    }
    const dangling = connection.pragma('foreign_key_check')
    if (Array.isArray(dangling) && dangling.length > 0) {
      throw new Error(`After the migration ${dangling.length} rows refer to rows that are not there; nothing was changed.`)
    }
  })
  run.immediate()
}
