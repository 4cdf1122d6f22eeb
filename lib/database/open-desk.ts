import { type BackUp, backUpBefore, recordBackUp } from './back-up'
import { closeDatabase, type Database, database } from './client'
import { prepareDataFolder } from './data-folder'
import { locate, type Location } from './location'
import { lockFolder } from './lock'
import { migratePostgresql } from './migrate-postgresql'
import { migrateSqlite } from './migrate-sqlite'
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
  prepareDataFolder(location.folder)
  // Several app servers may share a PostgreSQL database, each with what it keeps of its own in its own folder.
  const unlock = lockFolder(location.folder)
  try {
    const { migrated, backUps } = await migrate(location)
    const db = await database()
    await (location.engine === 'sqlite' ? testThatWritesAreKept(db) : assertSettings(db))
    for (const backUp of backUps) await recordBackUp(db, backUp)
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

/** Brings the desk up to date; gives the migrations that were applied, and the back-up that was made before, if any. */
async function migrate(location: Location): Promise<{ readonly migrated: readonly string[]; readonly backUps: readonly BackUp[] }> {
  const backUps: BackUp[] = []
  const backUp = async (first: string) => void backUps.push(await backUpBefore(location, first))
  const migrated = location.engine === 'sqlite' ? await migrateSqlite(location.file, backUp) : await migratePostgresql(location.url, backUp)
  return { migrated, backUps }
}
