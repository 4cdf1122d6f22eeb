import type { Database, Transaction } from '../../database/client'
import type { MarksResult, Refused, ReviewMark } from '../article'
import type { Marks } from '../schema'
import { paragraphView } from '../views'
import { lockArticle } from './lock-article'

type Mark = Marks['marks'][number]

/**
 * Marks paragraphs as read and right, or takes that back (at most one mark of a paragraph at a time, as the schema
 * says). A mark names the revision that was read: one that is not the last any more counts as “changed since”. The
 * same mark sent twice is one.
 */
export async function setMarks(db: Database, articleId: string, { author, marks }: Marks): Promise<MarksResult> {
  return db.$transaction(async (tx): Promise<MarksResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const paragraphs = await lastRevisions(tx, articleId, marks)
    const known = await tx.reviewMark.findMany({ where: { id: { in: marks.map(({ id }) => id) } } })
    const knownById = new Map(known.map((row) => [row.id, row]))
    const change = locked.article.change + 1
    const at = new Date()
    const fresh = []
    for (const mark of marks) {
      const { id, paragraphId, given } = mark
      const last = paragraphs.get(paragraphId)
      if (last === undefined) return paragraphMissing(mark)
      const before = knownById.get(id)
      if (before && (before.paragraphId !== paragraphId || before.given !== given)) return markIdReused
      if (before) continue
      const revision = await revisionOf(tx, mark)
      if (revision === null || revision > last) return unknownRevision(mark)
      fresh.push({ id, paragraphId, articleId, revision, given, change, author, createdAt: at })
    }
    if (fresh.length > 0) {
      await tx.reviewMark.createMany({ data: fresh })
      await takeOver(tx, articleId, change, fresh.length)
      await tx.article.update({ where: { id: articleId }, data: { change, changedAt: at } })
    }
    const reviews = await reviewsOf(tx, marks)
    return {
      ok: true,
      change: fresh.length > 0 ? change : locked.article.change,
      marks: marks.map(({ id, paragraphId }) => ({ id, paragraphId, review: reviews.get(paragraphId) ?? null })),
    }
  })
}

async function lastRevisions(tx: Transaction, articleId: string, marks: readonly Mark[]): Promise<Map<string, number>> {
  const ids = marks.map(({ paragraphId }) => paragraphId)
  const rows = await tx.paragraph.findMany({ where: { id: { in: ids } }, select: { id: true, articleId: true, revision: true } })
  return new Map(rows.filter((row) => row.articleId === articleId).map(({ id, revision }) => [id, revision]))
}

/** The number of the revision that was read; null where the save that is named made none of this paragraph. */
async function revisionOf(tx: Transaction, { revision, paragraphId }: Mark): Promise<number | null> {
  if (typeof revision === 'number') return revision
  const where = { id: revision.saveId, paragraphId }
  const made = await tx.revision.findUnique({ where, select: { number: true } })
  if (made) return made.number
  const found = await tx.unchangedSave.findUnique({ where, select: { revision: true } })
  return found?.revision ?? null
}

/** Makes the marks of this change the current ones. */
async function takeOver(tx: Transaction, articleId: string, change: number, expected: number): Promise<void> {
  const updated = await tx.$executeRaw`
    UPDATE "Paragraph" SET "reviewedRevision" = CASE WHEN m."given" THEN m."revision" END,
      "reviewedAt" = CASE WHEN m."given" THEN m."createdAt" END,
      "reviewedBy" = CASE WHEN m."given" THEN m."author" END
    FROM "ReviewMark" AS m
    WHERE m."articleId" = ${articleId} AND m."change" = ${change} AND m."paragraphId" = "Paragraph"."id"`
  if (updated !== expected) throw new Error(`${updated} paragraphs took over their mark, where ${expected} have one.`)
}

async function reviewsOf(tx: Transaction, marks: readonly Mark[]): Promise<Map<string, ReviewMark | null>> {
  const rows = await tx.paragraph.findMany({ where: { id: { in: marks.map(({ paragraphId }) => paragraphId) } } })
  return new Map(rows.map((row) => [row.id, paragraphView(row).review]))
}

function paragraphMissing({ paragraphId }: Mark): Refused<'paragraph_missing'> {
  return { ok: false, reason: 'paragraph_missing', message: `The article has no paragraph ${paragraphId}.` }
}

function unknownRevision({ paragraphId }: Mark): Refused<'unknown_revision'> {
  const message = `Paragraph ${paragraphId} has no such revision. Read it again, and mark what you have read.`
  return { ok: false, reason: 'unknown_revision', message }
}

const markIdReused: Refused<'mark_id_reused'> = {
  ok: false,
  reason: 'mark_id_reused',
  message: 'This mark id was used before, for something else. Make a new id for every mark.',
}
