import type { Transaction } from '../../database/client'
import type { ChangesView } from '../article'
import { paragraphView } from '../views'
import { conflictViews } from './conflicts'
import { threadsSince } from './threads'

/** What happened to an article after the change with this number; null where there is no such article. */
export async function changesSince(db: Transaction, articleId: string, change: number): Promise<ChangesView | null> {
  // Read first: what happens during the rest is told again the next time, never missed.
  const article = await db.article.findUnique({ where: { id: articleId }, select: { change: true, binnedAt: true } })
  if (!article) return null
  const binned = article.binnedAt !== null
  const nothing = { paragraphs: [], restored: [], conflicts: { opened: [], closed: [] }, decisions: false, threads: [] }
  if (article.change <= change) return { change: article.change, binned, ...nothing }

  const later = { articleId, change: { gt: change } }
  const select = { paragraphId: true } as const
  const touched = [
    ...(await db.revision.findMany({ where: later, select, distinct: ['paragraphId'] })),
    ...(await db.reviewMark.findMany({ where: later, select, distinct: ['paragraphId'] })),
  ]
  const ids = [...new Set(touched.map(({ paragraphId }) => paragraphId))]
  const paragraphs = await db.paragraph.findMany({ where: { id: { in: ids } } })
  const restored = await db.revision.findMany({ where: { ...later, origin: 'restore' }, select: { paragraphId: true, number: true } })
  const last = new Map(paragraphs.map(({ id, revision }) => [id, revision]))
  const opened = await db.conflict.findMany({ where: { ...later, closedBy: null }, orderBy: [{ change: 'asc' }, { id: 'asc' }] })
  const closed = await db.conflict.findMany({ where: { articleId, closedAtChange: { gt: change } }, select: { id: true } })
  return {
    change: article.change,
    binned,
    paragraphs: paragraphs.map(paragraphView).sort((a, b) => (a.position < b.position ? -1 : 1)),
    restored: restored.flatMap(({ paragraphId, number }) => (last.get(paragraphId) === number ? [paragraphId] : [])),
    conflicts: { opened: await conflictViews(db, opened), closed: closed.map(({ id }) => id) },
    decisions: await decided(db, articleId, change),
    threads: await threadsSince(db, articleId, change),
  }
}

async function decided(db: Transaction, articleId: string, change: number): Promise<boolean> {
  const where = { articleId, OR: [{ change: { gt: change } }, { endedAtChange: { gt: change } }] }
  return (await db.stet.count({ where })) + (await db.name.count({ where })) > 0
}
