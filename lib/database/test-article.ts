import { randomUUID } from 'node:crypto'
import type { Database } from './client'

const STATE = { kind: 'body', level: 0, ordered: false, joined: false, leftOut: false }
const MOMENT = new Date('2026-11-24T08:00:00.000Z')

/** Ids of what `storeArticle` stored. */
export type StoredArticle = { readonly articleId: string; readonly paragraphId: string; readonly revisionId: string }

/** Stores an article of one paragraph row by row, for tests of the database itself; others import one. */
export async function storeArticle(db: Database, text = 'One word.'): Promise<StoredArticle> {
  const [articleId, paragraphId, revisionId] = [randomUUID(), randomUUID(), randomUUID()]
  await db.$transaction(async (tx) => {
    await tx.article.create({
      data: { id: articleId, targetLocale: 'en-US', change: 1, createdAt: MOMENT, createdBy: 'Ada', changedAt: MOMENT },
    })
    await tx.importedFile.create({
      data: { articleId, fileName: 'a.txt', format: 'txt', mediaType: 'text/plain', encoding: 'utf-8', bytes: new Uint8Array([1, 2, 255]) },
    })
    await tx.paragraph.create({
      data: {
        ...STATE,
        id: paragraphId,
        articleId,
        position: 'a0',
        machineText: text,
        separator: '\n\n',
        imported: true,
        revision: 1,
        text,
        changedAt: MOMENT,
        changedBy: 'Ada',
      },
    })
    await tx.revision.create({ data: revisionData({ articleId, paragraphId, id: revisionId, text, number: 1 }) })
  })
  return { articleId, paragraphId, revisionId }
}

/** A row of Revision: what is not given is as `storeArticle` has it. */
export function revisionData(given: { articleId: string; paragraphId: string; number: number; text: string; id?: string }) {
  return {
    ...STATE,
    id: randomUUID(),
    base: given.number - 1,
    change: 1,
    author: 'Ada',
    createdAt: MOMENT,
    origin: given.number === 1 ? 'import' : 'typed',
    fingerprint: 'f',
    ...given,
  }
}
