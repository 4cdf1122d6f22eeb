import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { storeArticle } from './test-article'
import { testDatabase } from './test-database'

const desk = testDatabase()

/** Everything an article can have, one row each. */
async function storeEverything() {
  const stored = await storeArticle(desk.db)
  const { articleId, paragraphId } = stored
  const common = { articleId, change: 1, author: 'Ada', createdAt: new Date() }
  const state = { text: 'x', kind: 'body', level: 0, ordered: false, joined: false, leftOut: false }
  const ids = { mark: randomUUID(), conflict: randomUUID(), unchanged: randomUUID(), batch: randomUUID(), version: randomUUID(), stet: randomUUID(), name: randomUUID() }
  const db = desk.db
  await db.reviewMark.create({ data: { ...common, id: ids.mark, paragraphId, revision: 1, given: false } })
  await db.conflict.create({
    data: { ...common, ...state, id: ids.conflict, paragraphId, base: 1, theirs: 1, origin: 'typed', fingerprint: 'f' },
  })
  await db.unchangedSave.create({ data: { id: ids.unchanged, paragraphId, articleId, revision: 1, fingerprint: 'f', createdAt: new Date() } })
  await db.batch.create({ data: { id: ids.batch, articleId, label: 'Left out paragraph 1', author: 'Ada', createdAt: new Date() } })
  await db.namedVersion.create({ data: { ...common, id: ids.version, name: 'Sent to the desk' } })
  await db.stet.create({
    data: { ...common, id: ids.stet, scope: 'place', paragraphId, check: 'spacing', text: 'a', before: 'b', after: 'c' },
  })
  await db.name.create({ data: { ...common, id: ids.name, form: 'Guterres', variants: '[]' } })
  return { ...stored, ids }
}

describe('What is stored never changes', () => {
  test('a revision', async () => {
    const { revisionId } = await storeEverything()
    await expect(desk.db.revision.update({ where: { id: revisionId }, data: { text: 'other' } })).rejects.toThrow()
    await expect(desk.db.revision.delete({ where: { id: revisionId } })).rejects.toThrow()
  })

  test('a review mark, a save that changed nothing, a batch, a named version and the imported file', async () => {
    const { articleId, ids } = await storeEverything()
    const { db } = desk
    await expect(db.reviewMark.update({ where: { id: ids.mark }, data: { given: true } })).rejects.toThrow()
    await expect(db.reviewMark.delete({ where: { id: ids.mark } })).rejects.toThrow()
    await expect(db.unchangedSave.update({ where: { id: ids.unchanged }, data: { revision: 2 } })).rejects.toThrow()
    await expect(db.unchangedSave.delete({ where: { id: ids.unchanged } })).rejects.toThrow()
    await expect(db.batch.update({ where: { id: ids.batch }, data: { label: 'x' } })).rejects.toThrow()
    await expect(db.batch.delete({ where: { id: ids.batch } })).rejects.toThrow()
    await expect(db.namedVersion.update({ where: { id: ids.version }, data: { name: 'x' } })).rejects.toThrow()
    await expect(db.namedVersion.delete({ where: { id: ids.version } })).rejects.toThrow()
    await expect(db.importedFile.update({ where: { articleId }, data: { fileName: 'x' } })).rejects.toThrow()
    await expect(db.importedFile.delete({ where: { articleId } })).rejects.toThrow()
  })

  test('the identity of a paragraph and what was imported', async () => {
    const { paragraphId } = await storeEverything()
    for (const data of [{ position: 'a1' }, { machineText: 'x' }, { separator: '' }, { sourceText: 'x' }, { imported: false }]) {
      await expect(desk.db.paragraph.update({ where: { id: paragraphId }, data })).rejects.toThrow()
    }
    await expect(desk.db.paragraph.update({ where: { id: paragraphId }, data: { revision: 0 } })).rejects.toThrow()
    await expect(desk.db.paragraph.delete({ where: { id: paragraphId } })).rejects.toThrow()
  })

  test('even where all rows are meant', async () => {
    await storeEverything()
    await expect(desk.db.revision.deleteMany()).rejects.toThrow()
    await expect(desk.db.$executeRaw`DELETE FROM "Revision"`).rejects.toThrow()
    await expect(desk.db.article.deleteMany()).rejects.toThrow()
    expect(await desk.db.revision.count()).toBe(1)
  })
})

describe('What may end, ends once', () => {
  test('a conflict is closed with the revision and the change that did it, and then stays', async () => {
    const { ids } = await storeEverything()
    const where = { id: ids.conflict }
    await expect(desk.db.conflict.update({ where, data: { text: 'other' } })).rejects.toThrow()
    await expect(desk.db.conflict.update({ where, data: { closedBy: 1 } })).rejects.toThrow()
    await expect(desk.db.conflict.update({ where, data: { closedBy: 1, closedAtChange: 1, text: 'other' } })).rejects.toThrow()
    await desk.db.conflict.update({ where, data: { closedBy: 1, closedAtChange: 1 } })
    await expect(desk.db.conflict.update({ where, data: { closedBy: 1, closedAtChange: 2 } })).rejects.toThrow()
    await expect(desk.db.conflict.update({ where, data: { closedBy: null, closedAtChange: null } })).rejects.toThrow()
    await expect(desk.db.conflict.delete({ where })).rejects.toThrow()
  })

  test('a stet and a name', async () => {
    const { ids } = await storeEverything()
    const end = { endedAt: new Date(), endedAtChange: 1 }
    await expect(desk.db.stet.update({ where: { id: ids.stet }, data: { text: 'b' } })).rejects.toThrow()
    await desk.db.stet.update({ where: { id: ids.stet }, data: end })
    await expect(desk.db.stet.update({ where: { id: ids.stet }, data: { endedAt: null, endedAtChange: null } })).rejects.toThrow()
    await expect(desk.db.stet.delete({ where: { id: ids.stet } })).rejects.toThrow()
    await expect(desk.db.name.update({ where: { id: ids.name }, data: { form: 'b' } })).rejects.toThrow()
    await desk.db.name.update({ where: { id: ids.name }, data: end })
    await expect(desk.db.name.delete({ where: { id: ids.name } })).rejects.toThrow()
  })
})

describe('Deleting for good', () => {
  test('is refused for an article that is not being purged, and leaves everything', async () => {
    const { articleId } = await storeEverything()
    await expect(desk.db.article.delete({ where: { id: articleId } })).rejects.toThrow()
    expect(await desk.db.paragraph.count()).toBe(1)
  })

  test('lets go of one article only', async () => {
    const one = await storeEverything()
    const other = await storeArticle(desk.db)
    await desk.db.$transaction(async (tx) => {
      await tx.article.update({ where: { id: one.articleId }, data: { purging: true } })
      const where = { articleId: one.articleId }
      await tx.revision.deleteMany({ where })
      await tx.unchangedSave.deleteMany({ where })
      await tx.reviewMark.deleteMany({ where })
      await tx.conflict.deleteMany({ where })
      await tx.stet.deleteMany({ where })
      await tx.name.deleteMany({ where })
      await tx.namedVersion.deleteMany({ where })
      await tx.batch.deleteMany({ where })
      await tx.importedFile.deleteMany({ where })
      await tx.paragraph.deleteMany({ where })
      await tx.article.delete({ where: { id: one.articleId } })
    })
    await expect(desk.db.revision.deleteMany({ where: { articleId: other.articleId } })).rejects.toThrow()
    expect(await desk.db.article.findMany({ select: { id: true } })).toEqual([{ id: other.articleId }])
  })

  test('is remembered', async () => {
    await desk.db.deletedArticle.create({ data: { id: randomUUID(), deletedAt: new Date() } })
    await expect(desk.db.deletedArticle.deleteMany()).rejects.toThrow()
    await expect(desk.db.deletedArticle.updateMany({ data: { deletedAt: new Date() } })).rejects.toThrow()
  })
})
