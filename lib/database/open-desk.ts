import { accessSync, constants, mkdirSync } from 'node:fs'
import { copyInto } from './back-up'
import { closeDatabase, type Database, database } from './client'
import { DatabaseFailure } from './failure'
import { locate, type Location } from './location'
import { lockFolder } from './lock'
import { migratePostgresql } from './migrate-postgresql'
import { backUpBefore, migrateSqlite } from './migrate-sqlite'
import { writeWholeFile } from './sqlite-file'
import { assertSettings } from './postgresql'
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
    const migrated = await migrate(location)
    const db = await database()
    await (location.engine === 'sqlite' ? testThatWritesAreKept(db) : assertSettings(db))
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

function migrate(location: Location): Promise<string[]> {
  if (location.engine === 'sqlite') return migrateSqlite(location.file)
  return migratePostgresql(location.url, (first) =>
    writeWholeFile(backUpBefore(location.folder, first), (part) => copyInto(location, part)),
  )
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
