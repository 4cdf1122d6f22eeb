import Database from 'better-sqlite3'
import path from 'node:path'
import { DatabaseFailure } from './failure'

/** A connection that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<Database.Database>()

/**
 * Keeps a second Stet out of a data folder: SQLite takes one server's writes at a time, and the first one's queue
 * knows nothing of the second's. The lock is the operating system's, held on a file of its own through SQLite, so it
 * ends with the process however that ends, and a stale one cannot exist. The file says in its `user_version` which
 * process has it.
 *
 * Gives the function that lets go. Throws a DatabaseFailure where another process has the lock.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'stet.lock')
  const lock = new Database(file, { timeout: 0 })
  try {
    lock.exec('BEGIN IMMEDIATE')
    lock.pragma(`user_version = ${process.pid}`)
    lock.exec('COMMIT')
    lock.exec('BEGIN IMMEDIATE')
  } catch (error) {
    const owner = ownerOf(lock)
    lock.close()
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    throw new DatabaseFailure(
      `Another Stet${owner} is already using the folder “${folder}”: stop it first, or name another folder in STET_DATA.`,
    )
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}

function ownerOf(lock: Database.Database): string {
  try {
    return ` (process ${Number(lock.pragma('user_version', { simple: true }))})`
  } catch {
    return ''
  }
}
