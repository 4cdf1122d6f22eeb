import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { checkFile } from './back-up'
import { copyToPostgresql } from './copy-desk'
import { prepareDataFolder } from './data-folder'
import { DatabaseFailure } from './failure'
import type { Location } from './location'
import { lockFolder } from './lock'
import { applyWithin } from './migrate-postgresql'
import { appliedToSqlite, migrateSqlite } from './migrate-sqlite'
import { migrationsFor } from './migrations'
import { connectPostgresql } from './postgresql-connection'
import { assertSound, ownerOnly, writeWholeFile } from './sqlite-file'

/**
 * Puts a back-up in the place of the desk. The file is verified first and stays as it is; what the desk was is kept
 * aside. Gives where: a file, or a schema of the PostgreSQL database. No server may be using the desk.
 */
export async function restore(location: Location, file: string): Promise<string> {
  if (!existsSync(file)) throw new DatabaseFailure(`There is no file “${file}”.`)
  prepareDataFolder(location.folder)
  const unlock = lockFolder(location.folder)
  const folder = mkdtempSync(path.join(location.folder, 'restoring-'))
  try {
    const verified = await verify(file, folder)
    return location.engine === 'sqlite' ? await replaceFile(location.file, verified) : await replaceSchema(location.url, verified)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    unlock()
  }
}

/** Copies the back-up into the folder, brings the copy up to date and checks it. */
async function verify(file: string, folder: string): Promise<string> {
  assertSound(file)
  const copy = path.join(folder, 'stet.db')
  copyFileSync(file, copy)
  ownerOnly(copy)
  const connection = new Database(copy)
  const applied = appliedToSqlite(connection)
  connection.close()
  if (applied.length === 0) throw new DatabaseFailure(`“${file}” is not a back-up of Stet.`)
  await migrateSqlite(copy)
  const problems = await checkFile(copy)
  if (problems.length > 0) throw new DatabaseFailure(`“${file}” breaks what Stet promises, so it was not restored:\n${problems.join('\n')}`)
  return copy
}

function moment(): string {
  return new Date().toISOString().replaceAll(/[:.-]/g, '')
}

async function replaceFile(file: string, verified: string): Promise<string> {
  let kept = ''
  if (existsSync(file)) {
    kept = path.join(path.dirname(file), 'back-ups', `before-restore-${moment()}.db`)
    // Opening and closing it also brings in what a killed server left in the log beside the file.
    const connection = new Database(file)
    try {
      await writeWholeFile(kept, (part) => void connection.prepare('VACUUM INTO ?').run(part))
      connection.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      connection.close()
    }
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  renameSync(verified, file)
  return kept
}

async function replaceSchema(url: string, verified: string): Promise<string> {
  const client = await connectPostgresql(url)
  const source = new Database(verified, { readonly: true })
  try {
    await refuseWhileInUse(client)
    const kept = `before_restore_${moment().toLowerCase()}`
    await client.query('BEGIN')
    try {
      await client.query(`ALTER SCHEMA public RENAME TO "${kept}"`)
      await client.query('CREATE SCHEMA public')
      await applyWithin(client, migrationsFor('postgresql'))
      await copyToPostgresql(source, client)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      throw error
    }
    return kept
  } finally {
    source.close()
    await client.end()
  }
}

/** Throws a DatabaseFailure while an app server is connected: what it saves now would be lost. */
export async function refuseWhileInUse(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ connections: number }>(
    `SELECT count(*)::int AS connections FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'stet'`,
  )
  if (rows[0]?.connections !== 0) throw new DatabaseFailure('A Stet is using this database: stop every server first.')
}
