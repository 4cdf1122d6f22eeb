import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { importExample, saveOf, sendSave, sendSaves } from '../articles/example-desk'
import { readArticle } from '../articles/queries/read-article'
import { type Database, openDatabase } from './client'
import type { Location } from './location'
import { migrateSqlite } from './migrate-sqlite'
import { moveDesk } from './move'
import { copyOfPostgresql, dropPostgresql } from './test-postgresql'

let folder = ''
let url = ''
const sqlite = (name: string): Location => ({
  engine: 'sqlite',
  folder: path.join(folder, name),
  file: path.join(folder, name, 'stet.db'),
})
const postgresql = (): Location => ({ engine: 'postgresql', url, folder: path.join(folder, 'postgresql') })

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-move-'))
  url = await copyOfPostgresql(inject('postgresqlServer'), `move_${randomUUID()}`)
})
afterEach(async () => {
  await dropPostgresql(url)
  rmSync(folder, { recursive: true, force: true })
})

async function using<T>(location: Location, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(location)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** An article with revisions, a conflict, bytes and every kind of letter. */
async function fill(db: Database): Promise<string> {
  const article = await importExample(db, ['One two three.', '“Ça” — 👩‍👩‍👧 שלום \u00a0\t', ...Array.from({ length: 1200 }, (_, i) => `Paragraph ${i}.`)])
  const [first, second] = article.paragraphs
  if (!first || !second) throw new Error('The article is too short.')
  await sendSave(db, article.id, saveOf(first, 'One 2 three.'))
  await sendSave(db, article.id, saveOf(first, 'One TWO three.'))
  await sendSaves(db, article.id, article.paragraphs.slice(1).map((paragraph) => saveOf(paragraph, `${paragraph.text}!`)))
  return article.id
}

async function everything(db: Database) {
  return {
    articles: await db.article.findMany(),
    files: await db.importedFile.findMany(),
    paragraphs: await db.paragraph.findMany({ orderBy: { position: 'asc' } }),
    revisions: (await db.revision.findMany()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    conflicts: await db.conflict.findMany(),
  }
}

test('A desk moves to PostgreSQL and back, and is the same to the last bit', async () => {
  const start = sqlite('start')
  if (start.engine === 'sqlite') await migrateSqlite(start.file)
  const articleId = await using(start, fill)
  const [before, view] = await using(start, async (db) => [await everything(db), await readArticle(db, articleId)] as const)
  expect(before.conflicts).toHaveLength(1)

  await moveDesk(start, postgresql())
  expect(await using(postgresql(), everything)).toEqual(before)
  expect(await using(postgresql(), (db) => readArticle(db, articleId))).toEqual(view)

  await moveDesk(postgresql(), sqlite('back'))
  expect(await using(sqlite('back'), everything)).toEqual(before)
  expect(await using(start, everything)).toEqual(before)
})

test('A desk never moves onto another one', async () => {
  const start = sqlite('start')
  if (start.engine === 'sqlite') await migrateSqlite(start.file)
  await using(start, (db) => importExample(db, ['Here.']))
  await using(postgresql(), (db) => importExample(db, ['There.']))
  await expect(moveDesk(start, postgresql())).rejects.toThrow('already a desk in that database')
  await expect(moveDesk(postgresql(), start)).rejects.toThrow('already a desk in')
  expect(await using(postgresql(), (db) => db.article.count())).toBe(1)
})
