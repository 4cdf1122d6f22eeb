import Database from 'better-sqlite3'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { migrationsOf, schemaEngine } from '../../prisma/engines.mjs'
import { backUpBefore } from './back-up'
import { DatabaseFailure } from './failure'
import type { Location } from './location'
import { migrateSqlite } from './migrate-sqlite'
import { type Migration, migrationsFor } from './migrations'

let folder = ''
const file = () => path.join(folder, 'data', 'stet.db')
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: name }
}

function read<T>(look: (connection: Database.Database) => T, name = file()): T {
  const connection = new Database(name, { readonly: true })
  try {
    return look(connection)
  } finally {
    connection.close()
  }
}

test('A new database gets every migration, and the second start none', async () => {
  expect(await migrateSqlite(file())).toEqual(migrationsFor('sqlite').map(({ name }) => name))
  expect(await migrateSqlite(file())).toEqual([])
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600)
  expect(readdirSync(path.dirname(file()))).toEqual(['stet.db'])
})

test('Prisma’s own engine finds the history in order', async () => {
  await migrateSqlite(file())
  const prisma = await schemaEngine('sqlite', new PrismaBetterSqlite3({ url: file() }))
  const diagnosis = await prisma.diagnoseMigrationHistory({
    migrationsList: migrationsOf('sqlite'),
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  })
  expect(diagnosis).toEqual({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null })
})

test('A database with something in it is backed up before it is migrated', async () => {
  const first = migration('1', 'CREATE TABLE note (text TEXT)')
  await migrateSqlite(file(), undefined, [first])
  const connection = new Database(file())
  connection.exec(`INSERT INTO note VALUES ('kept')`)
  connection.close()
  const desk: Location = { engine: 'sqlite', file: file(), folder: path.dirname(file()) }
  const made: string[] = []
  const backUp = async (name: string) => void made.push((await backUpBefore(desk, name)).file)
  await migrateSqlite(file(), backUp, [first, migration('2', 'ALTER TABLE note ADD COLUMN author TEXT')])
  const [kept = ''] = made
  expect(path.relative(folder, kept)).toMatch(/^data.back-ups.before-2-.*\.db$/)
  expect(read((copy) => copy.prepare('SELECT * FROM note').all(), kept)).toEqual([{ text: 'kept' }])
  expect(read((now) => now.prepare('SELECT * FROM note').all())).toEqual([{ text: 'kept', author: null }])
})

test('Where one of several migrations fails, none is applied', async () => {
  const first = migration('1', 'CREATE TABLE note (text TEXT)')
  await migrateSqlite(file(), undefined, [first])
  const broken = migration('3', 'CREATE TABLE third (a TEXT); INSERT INTO nowhere VALUES (1)')
  await expect(migrateSqlite(file(), undefined, [first, migration('2', 'CREATE TABLE second (a TEXT)'), broken])).rejects.toThrow('nowhere')
  const tables = read((now) => now.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all())
  expect(tables).toEqual(['_prisma_migrations', 'note'])
  expect(read((now) => now.prepare('SELECT migration_name FROM _prisma_migrations').pluck().all())).toEqual(['1'])
})

test('A table can be made anew without losing what refers to it, and a reference that leads nowhere is refused', async () => {
  const first = migration(
    '1',
    `CREATE TABLE article (id TEXT PRIMARY KEY);
     CREATE TABLE paragraph (article TEXT REFERENCES article (id) ON DELETE CASCADE);
     INSERT INTO article VALUES ('a'); INSERT INTO paragraph VALUES ('a')`,
  )
  const anew = migration('2', `CREATE TABLE new (id TEXT PRIMARY KEY, title TEXT); INSERT INTO new SELECT id, '' FROM article; DROP TABLE article; ALTER TABLE new RENAME TO article`)
  await migrateSqlite(file(), undefined, [first, anew])
  expect(read((now) => now.prepare('SELECT * FROM paragraph').all())).toEqual([{ article: 'a' }])
  await expect(migrateSqlite(file(), undefined, [first, anew, migration('3', 'DELETE FROM article')])).rejects.toThrow('refer to rows that are not there')
  expect(read((now) => now.prepare('SELECT id FROM article').all())).toEqual([{ id: 'a' }])
})

test('A place that cannot be written is named in a sentence', async () => {
  writeFileSync(path.join(folder, 'data'), 'a file where the folder should be')
  await expect(migrateSqlite(file())).rejects.toThrow(DatabaseFailure)
  await expect(migrateSqlite(file())).rejects.toThrow('cannot be written')
})
