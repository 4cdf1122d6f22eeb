import Database from 'better-sqlite3'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importExample, saveOf, sendSave } from '../articles/example-desk'
import { readArticle } from '../articles/queries/read-article'
import { backUp, checkFile } from './back-up'
import { openDatabase } from './client'
import { DatabaseFailure } from './failure'
import { restore } from './restore'
import { testDatabase } from './test-database'

const desk = testDatabase()
const inFolder = (name: string) => path.join(desk.location.folder, name)

/** An article with a history, a mark and an original in bytes. */
async function fill() {
  const article = await importExample(desk.db, ['“Sens,” said António.', 'Café 👩‍👩‍👧 — שלום'])
  for (const paragraph of article.paragraphs) await sendSave(desk.db, article.id, saveOf(paragraph, `${paragraph.text} Corrected.`))
  return article.id
}

test('A back-up holds the whole desk, and restoring it brings back the very same', async () => {
  const articleId = await fill()
  const before = await readArticle(desk.db, articleId)
  const file = inFolder('kept.db')
  expect(await backUp(desk.location, file)).toEqual([])

  const [paragraph] = before?.paragraphs ?? []
  if (!paragraph) throw new Error('The article has no paragraphs.')
  await sendSave(desk.db, articleId, saveOf(paragraph, 'Written after the back-up.'))
  await desk.db.$disconnect()
  const kept = await restore(desk.location, file)

  const restored = await openDatabase(desk.location)
  expect(await readArticle(restored, articleId)).toEqual(before)
  expect(await restored.revision.count()).toBe(4)
  await restored.$disconnect()
  if (desk.location.engine === 'sqlite') expect(revisionsIn(kept)).toBe(5)
})

function revisionsIn(file: string): unknown {
  const connection = new Database(file, { readonly: true })
  try {
    return connection.prepare('SELECT COUNT(*) FROM "Revision"').pluck().get()
  } finally {
    connection.close()
  }
}

test('Back-ups taken while eight editors write hold every save that was acknowledged before they began', async () => {
  const article = await importExample(desk.db, Array.from({ length: 8 }, (_, i) => `Paragraph ${i}.`))
  const acknowledged: string[] = []
  let writing = true
  const editors = article.paragraphs.map(async (first) => {
    let paragraph = first
    for (let i = 0; writing; i++) {
      const save = saveOf(paragraph, `${first.text} ${i}`)
      const result = await sendSave(desk.db, article.id, save)
      if (!result.ok) throw new Error('Nobody else writes here.')
      acknowledged.push(save.saveId)
      paragraph = result.paragraph
      // SQLite answers without ever leaving this turn: the timers and the back-up need theirs.
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
  try {
    for (let i = 0; i < 3; i++) {
      while (acknowledged.length <= i * 10) await new Promise((resolve) => setTimeout(resolve, 10))
      const expected = [...acknowledged]
      const file = inFolder(`under-load-${i}.db`)
      expect(await backUp(desk.location, file)).toEqual([])
      const connection = new Database(file, { readonly: true })
      const ids = new Set(connection.prepare('SELECT "id" FROM "Revision"').pluck().all())
      connection.close()
      expect(expected.filter((id) => !ids.has(id))).toEqual([])
    }
  } finally {
    writing = false
    await Promise.all(editors)
  }
})

test('The desk knows when it was last backed up', async () => {
  await backUp(desk.location, inFolder('one.db'))
  const [last] = await desk.db.backUp.findMany()
  expect(last?.file).toBe(inFolder('one.db'))
  expect(Math.abs(Date.now() - (last?.startedAt.getTime() ?? 0))).toBeLessThan(60_000)
})

test('A back-up never takes the place of another file', async () => {
  writeFileSync(inFolder('there.db'), 'something of somebody’s')
  await expect(backUp(desk.location, inFolder('there.db'))).rejects.toThrow(DatabaseFailure)
})

test('What is no back-up, is damaged or breaks a promise is refused, and the desk stays as it is', async () => {
  const articleId = await fill()
  const good = inFolder('good.db')
  await backUp(desk.location, good)
  await desk.db.$disconnect()

  writeFileSync(inFolder('text.db'), 'This is not a database.')
  await expect(restore(desk.location, inFolder('text.db'))).rejects.toThrow(DatabaseFailure)

  const other = new Database(inFolder('other.db'))
  other.exec('CREATE TABLE recipe (name TEXT)')
  other.close()
  await expect(restore(desk.location, inFolder('other.db'))).rejects.toThrow('is not a back-up of Stet')

  const broken = new Database(good)
  broken.exec(`UPDATE "Paragraph" SET "text" = 'not its last revision'`)
  broken.close()
  await expect(restore(desk.location, good)).rejects.toThrow('breaks what Stet promises')
  await expect(restore(desk.location, inFolder('nowhere.db'))).rejects.toThrow('There is no file')

  const still = await openDatabase(desk.location)
  expect((await readArticle(still, articleId))?.paragraphs[0]?.text).toBe('“Sens,” said António. Corrected.')
  await still.$disconnect()
})

test('A desk that somebody is using is not replaced', async () => {
  await fill()
  const file = inFolder('kept.db')
  await backUp(desk.location, file)
  if (desk.location.engine === 'postgresql') {
    await expect(restore(desk.location, file)).rejects.toThrow('stop every server first')
  } else {
    const { lockFolder } = await import('./lock')
    const unlock = lockFolder(desk.location.folder)
    await expect(restore(desk.location, file)).rejects.toThrow('already using the folder')
    unlock()
  }
})

test('A back-up is a sound database of its own', async () => {
  await fill()
  mkdirSync(inFolder('elsewhere'))
  const file = inFolder('elsewhere/kept.db')
  await backUp(desk.location, file)
  expect(await checkFile(file)).toEqual([])
})
