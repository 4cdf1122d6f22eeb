import { accessSync, constants, mkdirSync } from 'node:fs'
import { closeDatabase, type Database, database } from './client'
import { DatabaseFailure } from './failure'
import { locate } from './location'
import { lockFolder } from './lock'
import { migratePostgresql } from './migrate-postgresql'
import { migrateSqlite } from './migrate-sqlite'
import { testThatWritesAreKept } from './self-test'

export type OpenDesk = {
  readonly db: Database
  /** The migrations that were applied just now. */
  readonly migrated: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Makes the database of this process ready: one server a data folder, migrated after a back-up, and seen to keep
 * what it acknowledges. Throws a DatabaseFailure with a sentence for the person who starts it.
 */
export async function openDesk(): Promise<OpenDesk> {
  const location = locate()
  prepareFolder(location.folder)
  // Several app servers may share a PostgreSQL database, each with what it keeps of its own in its own folder.
  const unlock = lockFolder(location.folder)
  try {
    const migrated =
      location.engine === 'sqlite' ? migrateSqlite(location.file) : await migratePostgresql(location.url)
    const db = await database()
    if (location.engine === 'sqlite') await testThatWritesAreKept(db)
    const close = async () => {
      await closeDatabase()
      unlock()
    }
    return { db, migrated, close }
  } catch (error) {
    await closeDatabase()
    unlock()
    throw error
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseFailure(
      `The data folder “${folder}” cannot be written (${why}): make it writable, or name another one in STET_DATA.`,
      { cause },
    )
  }
}
