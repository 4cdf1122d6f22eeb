import Database from 'better-sqlite3'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a whole and checked copy of an open SQLite database into a new file. It is one moment's state, whatever is
 * written meanwhile; copying the file of a database in use is not.
 */
export function backUpSqlite(connection: Database.Database, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  connection.prepare('VACUUM INTO ?').run(file)
  if (process.platform !== 'win32') chmodSync(file, 0o600)
  const copy = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`The back-up is damaged: ${String(verdict)}`)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    copy.close()
  }
}
