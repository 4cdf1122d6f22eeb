import SqliteDatabase from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { checkDatabase } from './check-database'
import { type Database, openDatabase } from './client'
import { copyToSqlite } from './copy-desk'
import type { Location } from './location'
import { appliedToPostgresql } from './migrate-postgresql'
import { migrateSqlite } from './migrate-sqlite'
import { migrationsFor } from './migrations'
import { connectPostgresql } from './postgresql-connection'
import { writeWholeFile } from './sqlite-file'

/**
 * Copies the whole desk into a new file while it is in use: one moment's state, with everything that was acknowledged
 * before this was called. A back-up is an SQLite database on either engine, so it can be restored on either. Gives
 * what `checkDatabase` finds in it: the file is kept even where that is something.
 */
export async function backUp(location: Location, file: string): Promise<string[]> {
  const startedAt = new Date()
  let problems: string[] = []
  await writeWholeFile(file, async (part) => {
    await copyInto(location, part)
    problems = await checkFile(part)
  })
  const db = await openDatabase(location)
  try {
    await recordBackUp(db, { startedAt, file })
  } finally {
    await db.$disconnect()
  }
  return problems
}

/** A back-up that was made; everything that was acknowledged before `startedAt` is in it. */
export type BackUp = { readonly startedAt: Date; readonly file: string }

/** Notes it on the desk, which says how old the last one is. */
export async function recordBackUp(db: Database, { startedAt, file }: BackUp): Promise<void> {
  await db.backUp.create({ data: { id: randomUUID(), startedAt, file } })
}

/** Copies a desk that is about to be migrated into the folder `back-ups` of its data folder. It is not recorded yet. */
export async function backUpBefore(location: Location, migration: string): Promise<BackUp> {
  const startedAt = new Date()
  const file = path.join(location.folder, 'back-ups', `before-${migration}-${startedAt.toISOString().replaceAll(':', '.')}.db`)
  await writeWholeFile(file, (part) => copyInto(location, part))
  return { startedAt, file }
}

/** Copies the desk as it is, whatever migrations it has, into an SQLite file that does not exist yet. */
export async function copyInto(location: Location, file: string): Promise<void> {
  if (location.engine === 'sqlite') {
    const source = new SqliteDatabase(location.file, { readonly: true, fileMustExist: true, timeout: 10_000 })
    try {
      source.prepare('VACUUM INTO ?').run(file)
    } finally {
      source.close()
    }
    return
  }
  const source = await connectPostgresql(location.url)
  try {
    const applied = new Set((await appliedToPostgresql(source)).map(({ name }) => name))
    await migrateSqlite(file, undefined, migrationsFor('sqlite').filter(({ name }) => applied.has(name)))
    const target = new SqliteDatabase(file)
    try {
      await copyToSqlite(source, target)
    } finally {
      target.close()
    }
  } finally {
    await source.end()
  }
}

/** What `checkDatabase` says of a migrated SQLite file. */
export async function checkFile(file: string): Promise<string[]> {
  const db = await openDatabase({ engine: 'sqlite', file, folder: '' })
  try {
    return await checkDatabase(db, 'sqlite')
  } finally {
    await db.$disconnect()
  }
}
