import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import * as z from 'zod'
import { type Applied, type Migration, migrationsFor, pending } from './migrations'
import { connectPostgresql } from './postgresql-connection'

/** Prisma's own table, as its engine makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`

/** Prisma's own advisory lock for migrating: several app servers may start at once. */
const MIGRATION_LOCK = 72_707_369

/**
 * Brings a PostgreSQL database up to date: all pending migrations in one transaction or none. `backUp` is called
 * before, where there is something to lose. Gives the names of what it applied.
 */
export async function migratePostgresql(
  url: string,
  backUp: (firstMigration: string) => Promise<void> = async () => {},
  migrations: readonly Migration[] = migrationsFor('postgresql'),
): Promise<string[]> {
  const client = await connectPostgresql(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await appliedToPostgresql(client)
    const todo = pending(migrations, applied)
    const first = todo[0]
    if (!first) return []
    if (applied.length > 0) await backUp(first.name)
    await apply(client, todo)
    return todo.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

const appliedRows = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.unknown(), rolled_back_at: z.unknown() }),
)

/** The migrations that a database has. */
export async function appliedToPostgresql(client: pg.Client): Promise<Applied[]> {
  const { rows: found } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS found`)
  if (z.object({ found: z.unknown() }).parse(found[0]).found === null) return []
  const { rows } = await client.query('SELECT * FROM "_prisma_migrations"')
  return appliedRows
    .parse(rows)
    .filter((row) => row.rolled_back_at === null)
    .map((row) => ({ name: row.migration_name, checksum: row.checksum, finished: row.finished_at !== null }))
}

/** Applies them and records it, or nothing. */
async function apply(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  await client.query('BEGIN')
  try {
    await applyWithin(client, migrations)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Applies migrations inside a transaction that the caller ends. */
export async function applyWithin(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(MIGRATIONS_TABLE)
  for (const { name, sql, checksum } of migrations) {
    const started = new Date()
    await client.query(sql)
    await client.query(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, $4, now(), 1)',
      [randomUUID(), checksum, name, started],
    )
  }
}
