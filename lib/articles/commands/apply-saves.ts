import type { Database, Transaction } from '../../database/client'
import type { Article } from '../../database/generated/sqlite/client'
import type { BatchResult, ParagraphView, SaveResult } from '../article'
import { conflictsById } from '../queries/conflicts'
import type { Batch } from '../schema'
import { stateOf } from '../views'
import { lockArticle } from './lock-article'
import { type SavePlan, planSaves } from './plan-saves'

/**
 * The one way to change paragraphs: all saves of a batch in one transaction, with an answer for each. A save based on
 * the current revision becomes the next one. A stale one is merged with what came between; where the same words were
 * changed differently, its text is kept as a conflict and what is current stays. A save id that was stored before
 * answers what it became, and stores nothing. Articles in the bin take saves: nothing typed may be lost.
 */
export async function applySaves(db: Database, articleId: string, batch: Batch): Promise<BatchResult> {
  return db.$transaction((tx) => applySavesWithin(tx, articleId, batch))
}

/** The same, as part of a transaction that changes more. */
export async function applySavesWithin(tx: Transaction, articleId: string, batch: Batch): Promise<BatchResult> {
  const locked = await lockArticle(tx, articleId)
  if (!locked.ok) return locked
  const { article } = locked
  const known = batch.batch ? await tx.batch.findUnique({ where: { id: batch.batch.id } }) : null
  if (known && (known.articleId !== articleId || known.label !== batch.batch?.label)) {
    return { ok: false, reason: 'batch_id_reused', message: 'This batch id was used before, for something else. Make a new one.' }
  }
  const at = new Date()
  const plan = await planSaves(tx, articleId, batch.saves, { author: batch.author, at })
  if (!plan.ok) return plan

  const changes = plan.revisions.length + plan.conflicts.length + plan.closed.length > 0
  const change = changes ? article.change + 1 : article.change
  if (batch.batch && !known && plan.revisions.length > 0) {
    await tx.batch.create({ data: { ...batch.batch, articleId, author: batch.author, createdAt: at } })
  }
  await storePlan(tx, article, plan, { change, author: batch.author, at, batchId: batch.batch?.id ?? null })
  return { ok: true, change, results: await resultsOf(tx, plan) }
}

type Signed = { readonly change: number; readonly author: string; readonly at: Date; readonly batchId: string | null }

async function storePlan(tx: Transaction, { id: articleId }: Article, plan: SavePlan, signed: Signed): Promise<void> {
  const { change, author, at, batchId } = signed
  const { paragraphs, inserted, revisions, conflicts, unchanged, closed } = plan
  if (inserted.size > 0) {
    const views = [...inserted.keys()].flatMap((id) => paragraphs.get(id) ?? [])
    await tx.paragraph.createMany({ data: views.map((view) => paragraphRow(articleId, view)) })
  }
  if (revisions.length > 0) {
    const common = { articleId, change, author, createdAt: at, batchId }
    await tx.revision.createMany({ data: revisions.map(({ state, ...revision }) => ({ ...revision, ...state, ...common })) })
    await takeOver(tx, articleId, change, new Set(revisions.map(({ paragraphId }) => paragraphId)).size - inserted.size)
  }
  if (conflicts.length > 0) {
    const common = { articleId, change, author, createdAt: at }
    await tx.conflict.createMany({ data: conflicts.map(({ state, ...conflict }) => ({ ...conflict, ...state, ...common })) })
  }
  if (unchanged.length > 0) {
    await tx.unchangedSave.createMany({ data: unchanged.map((save) => ({ ...save, articleId, createdAt: at })) })
  }
  for (const { id, closedBy } of closed) {
    await tx.conflict.update({ where: { id }, data: { closedBy, closedAtChange: change } })
  }
  if (revisions.length + conflicts.length + closed.length > 0) {
    await tx.article.update({ where: { id: articleId }, data: { change, changedAt: at } })
  }
}

/** Makes the revisions of this change the current states: check and write in one statement, whatever their number. */
async function takeOver(tx: Transaction, articleId: string, change: number, expected: number): Promise<void> {
  const updated = await tx.$executeRaw`
    UPDATE "Paragraph" SET "revision" = r."number", "text" = r."text", "kind" = r."kind", "level" = r."level",
      "ordered" = r."ordered", "joined" = r."joined", "leftOut" = r."leftOut",
      "changedAt" = r."createdAt", "changedBy" = r."author"
    FROM "Revision" AS r
    WHERE r."articleId" = ${articleId} AND r."change" = ${change} AND r."paragraphId" = "Paragraph"."id"
      AND r."number" > "Paragraph"."revision"
      AND r."number" = (SELECT MAX(last."number") FROM "Revision" AS last WHERE last."paragraphId" = "Paragraph"."id")`
  if (updated !== expected) throw new Error(`${updated} paragraphs took over their new revision, where ${expected} have one.`)
}

function paragraphRow(articleId: string, view: ParagraphView) {
  const { id, position, machineText, separator, sourceText, imported, revision, changedAt, changedBy } = view
  return { ...stateOf(view), id, articleId, position, machineText, separator, sourceText, imported, revision, changedAt, changedBy }
}

async function resultsOf(tx: Transaction, { results, paragraphs }: SavePlan): Promise<SaveResult[]> {
  const collided = results.flatMap(({ outcome, saveId }) => (outcome === 'conflict' ? [saveId] : []))
  const conflicts = await conflictsById(tx, collided)
  return results.map(({ saveId, paragraphId, outcome }) => {
    const paragraph = paragraphs.get(paragraphId)
    if (!paragraph) throw new Error(`The save ${saveId} is planned without its paragraph.`)
    if (outcome !== 'conflict') return { ok: true, saveId, paragraphId, outcome, paragraph }
    const conflict = conflicts.get(saveId)
    if (!conflict) throw new Error(`The conflict ${saveId} was not stored.`)
    return { ok: false, saveId, paragraphId, reason: 'conflict', conflict, paragraph }
  })
}
