import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { checkDatabase } from './check-database'
import { openDatabase } from './client'
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
    await db.backUp.create({ data: { id: randomUUID(), startedAt, file } })
  } finally {
    await db.$disconnect()
  }
  return problems
}

/** Copies the desk as it is, whatever migrations it has, into an SQLite file that does not exist yet. */
export async function copyInto(location: Location, file: string): Promise<void> {
  if (location.engine === 'sqlite') {
    const source = new Database(location.file, { readonly: true, fileMustExist: true, timeout: 10_000 })
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
    await migrateSqlite(file, migrationsFor('sqlite').filter(({ name }) => applied.has(name)))
    const target = new Database(file)
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
