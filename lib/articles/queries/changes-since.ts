import type { Transaction } from '../../database/client'
import type { Paragraph } from '../../database/generated/sqlite/client'
import type { ChangesView } from '../article'
import { languagesOf, paragraphView } from '../views'
import { conflictViews } from './conflicts'
import { threadsSince } from './threads'

/**
 * What happened to an article after the change with this number; null where there is no such article. What happens
 * while this is read is told the next time, and only then.
 */
export async function changesSince(db: Transaction, articleId: string, change: number): Promise<ChangesView | null> {
  const select = { change: true, binnedAt: true, targetLocale: true, sourceLanguage: true } as const
  const article = await db.article.findUnique({ where: { id: articleId }, select })
  if (!article) return null
  const head = { change: article.change, binned: article.binnedAt !== null, languages: languagesOf(article) }
  if (article.change <= change) return { ...head, paragraphs: [], restored: [], conflicts: { opened: [], closed: [] }, decisions: false, threads: [] }

  const span = { gt: change, lte: article.change }
  const where = { articleId, change: span }
  const paragraphs = await changedParagraphs(db, articleId, span)
  const restored = await db.revision.findMany({ where: { ...where, origin: 'restore' }, select: { paragraphId: true, number: true } })
  const last = new Map(paragraphs.map(({ id, revision }) => [id, revision]))
  const opened = await db.conflict.findMany({ where: { ...where, closedBy: null }, orderBy: [{ change: 'asc' }, { id: 'asc' }] })
  const closed = await db.conflict.findMany({ where: { articleId, closedAtChange: span }, select: { id: true } })
  return {
    ...head,
    paragraphs: paragraphs.map(paragraphView).sort((a, b) => (a.position < b.position ? -1 : 1)),
    restored: restored.flatMap(({ paragraphId, number }) => (last.get(paragraphId) === number ? [paragraphId] : [])),
    conflicts: { opened: await conflictViews(db, opened), closed: closed.map(({ id }) => id) },
    decisions: await decided(db, articleId, span),
    threads: await threadsSince(db, articleId, change),
  }
}

/** After one change and up to another. */
type Span = { readonly gt: number; readonly lte?: number }

/** The paragraphs that these changes touched, as they are now, but those that later ones have touched again already. */
async function changedParagraphs(db: Transaction, articleId: string, span: Required<Span>): Promise<Paragraph[]> {
  const ids = await touchedIn(db, articleId, span)
  const paragraphs = await db.paragraph.findMany({ where: { id: { in: ids } } })
  const now = await db.article.findUnique({ where: { id: articleId }, select: { change: true } })
  if (now?.change === span.lte) return paragraphs
  const again = new Set(await touchedIn(db, articleId, { gt: span.lte }))
  return paragraphs.filter(({ id }) => !again.has(id))
}

async function touchedIn(db: Transaction, articleId: string, span: Span): Promise<string[]> {
  const where = { articleId, change: span }
  const select = { paragraphId: true } as const
  const touched = [
    ...(await db.revision.findMany({ where, select, distinct: ['paragraphId'] })),
    ...(await db.reviewMark.findMany({ where, select, distinct: ['paragraphId'] })),
  ]
  return [...new Set(touched.map(({ paragraphId }) => paragraphId))]
}

async function decided(db: Transaction, articleId: string, span: Span): Promise<boolean> {
  const where = { articleId, OR: [{ change: span }, { endedAtChange: span }] }
  return (await db.stet.count({ where })) + (await db.name.count({ where })) > 0
}
