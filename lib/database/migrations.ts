/**
 * The migrations in `prisma/migrations/<engine>`: Prisma's own folders, recorded in Prisma's own table under its own
 * checksums, so that `prisma migrate deploy` and Stet agree about what was applied. Stet applies them itself at the
 * start, because Prisma's command line would first download an engine.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseFailure } from './failure'

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** A row of `_prisma_migrations`, in what matters here. */
export type Applied = { readonly name: string; readonly checksum: string; readonly finished: boolean }

/** The migrations of this Stet, oldest first. */
export function migrationsFor(engine: 'sqlite' | 'postgresql'): Migration[] {
  const folder = path.join(import.meta.dirname, '../../prisma/migrations', engine)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** What still has to be applied. Throws a DatabaseFailure where the database is not an earlier state of this Stet's. */
export function pending(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name)
    if (!migration) {
      throw new DatabaseFailure(
        `The database was made by a newer Stet (it has the migration “${name}”): start that version, or restore a back-up made before it.`,
      )
    }
    if (!finished) {
      throw new DatabaseFailure(`The migration “${name}” was begun by another program and never finished: restore a back-up made before it.`)
    }
    if (migration.checksum !== checksum) {
      throw new DatabaseFailure(
        `The migration “${name}” is not the one this database was made with: start the version of Stet that made it, or another data folder (STET_DATA).`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}
