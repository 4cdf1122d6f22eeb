import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { backUpBefore } from './back-up'
import { openDatabase } from './client'
import type { Location } from './location'
import { migratePostgresql } from './migrate-postgresql'
import { type Migration, migrationsFor } from './migrations'
import { connectPostgresql } from './postgresql-connection'
import { storeArticle } from './test-article'
import { administer, dropPostgresql } from './test-postgresql'

let folder = ''
let url = ''
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-migrate-'))
  const server = inject('postgresqlServer')
  const name = `migrate_${randomUUID()}`
  await administer(server, `CREATE DATABASE "${name}"`)
  url = `${server}/${name}`
})
afterEach(async () => {
  await dropPostgresql(url)
  rmSync(folder, { recursive: true, force: true })
})

const desk = (): Extract<Location, { engine: 'postgresql' }> => ({ engine: 'postgresql', url, folder })
const migrations = migrationsFor('postgresql')
const later = (sql: string): Migration => ({ name: '99999999999999_later', sql, checksum: 'later' })

async function ask<Row>(sql: string): Promise<Row[]> {
  const client = await connectPostgresql(url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('Several app servers that start at once bring the database up to date once', async () => {
  const applied = await Promise.all(Array.from({ length: 4 }, () => migratePostgresql(url)))
  expect(applied.filter((names) => names.length > 0)).toEqual([migrations.map(({ name }) => name)])
  expect(await ask('SELECT "migration_name" FROM "_prisma_migrations"')).toHaveLength(migrations.length)
})

test('A database with something in it is backed up before it is migrated, and the back-up is whole', async () => {
  await migratePostgresql(url)
  const db = await openDatabase(desk())
  const { paragraphId } = await storeArticle(db)
  await db.$disconnect()
  let file = ''
  const backUp = async (first: string) => {
    ;({ file } = await backUpBefore(desk(), first))
  }
  await migratePostgresql(url, backUp, [...migrations, later('CREATE TABLE later (a TEXT)')])
  expect(path.basename(file)).toMatch(/^before-99999999999999_later-.*\.db$/)
  const kept = new Database(file, { readonly: true })
  expect(kept.prepare('SELECT "id" FROM "Paragraph"').pluck().all()).toEqual([paragraphId])
  kept.close()
})

test('Where the back-up or a migration fails, nothing is applied', async () => {
  await migratePostgresql(url)
  const full = async () => {
    throw new Error('no space left on device')
  }
  await expect(migratePostgresql(url, full, [...migrations, later('CREATE TABLE later (a TEXT)')])).rejects.toThrow('no space left')
  await expect(migratePostgresql(url, async () => {}, [...migrations, later('CREATE TABLE later (a TEXT); SELECT 1/0')])).rejects.toThrow('division by zero')
  expect(await ask(`SELECT to_regclass('later') AS found`)).toEqual([{ found: null }])
})
