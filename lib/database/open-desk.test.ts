import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { lastBackUp } from '../articles/queries/last-back-up'
import { DatabaseFailure } from './failure'
import { migratePostgresql } from './migrate-postgresql'
import { migrateSqlite } from './migrate-sqlite'
import { migrationsFor } from './migrations'
import { openDesk } from './open-desk'
import { administer, dropPostgresql } from './test-postgresql'

const server = inject('postgresqlServer')
let folder = ''
let url = ''
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-open-'))
  const name = `open_${randomUUID()}`
  if (server) await administer(server, `CREATE DATABASE "${name}"`)
  url = server && `${server}/${name}`
  vi.stubEnv('STET_DATA', folder)
  vi.stubEnv('DATABASE_URL', url)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  if (url) await dropPostgresql(url)
  rmSync(folder, { recursive: true, force: true })
})

/** A desk as an earlier Stet left it, without the newest migration. */
async function olderDesk(): Promise<void> {
  if (url) await migratePostgresql(url, undefined, migrationsFor('postgresql').slice(0, -1))
  else await migrateSqlite(path.join(folder, 'stet.db'), undefined, migrationsFor('sqlite').slice(0, -1))
}

test('A new desk has no back-up', async () => {
  const { db, close } = await openDesk()
  expect(await lastBackUp(db)).toBeNull()
  await close()
})

test('The back-up made before a migration is one that the desk tells the age of', async () => {
  await olderDesk()
  const before = new Date().toISOString()
  const { db, migrated, close } = await openDesk()
  expect(migrated).toHaveLength(1)
  expect((await lastBackUp(db))! >= before).toBe(true)
  expect(existsSync((await db.backUp.findFirstOrThrow()).file)).toBe(true)
  await close()
})

test.runIf(process.platform === 'linux')('A data folder where no folder can be made is refused with a sentence', async () => {
  vi.stubEnv('STET_DATA', '/proc/nowhere/stet')
  await expect(openDesk()).rejects.toThrow(DatabaseFailure)
  await expect(openDesk()).rejects.toThrow('The data folder “/proc/nowhere/stet” cannot be written')
})
