/** What editors say to each other about an article. */
import type { Transaction } from '../../database/client'
import type { Comment, Prisma, Thread } from '../../database/generated/sqlite/client'
import type { ThreadView } from '../article'
import { oneOf } from '../views'
import { nameOf, statesOf } from './revisions'

/** Every thread of an article, the oldest first. */
export async function threadsOf(db: Transaction, articleId: string): Promise<ThreadView[]> {
  return threadViews(db, await db.thread.findMany({ where: { articleId }, include: COMMENTS, orderBy: ORDER }))
}

/** The threads in which something was said after the change with this number. */
export async function threadsSince(db: Transaction, articleId: string, change: number): Promise<ThreadView[]> {
  const where = { articleId, comments: { some: { articleId, change: { gt: change } } } }
  return threadViews(db, await db.thread.findMany({ where, include: COMMENTS, orderBy: ORDER }))
}

export async function threadById(db: Transaction, id: string): Promise<ThreadView | null> {
  const row = await db.thread.findUnique({ where: { id }, include: COMMENTS })
  return row && ((await threadViews(db, [row]))[0] ?? null)
}

/** How many threads are open in each of these articles; those without any are left out. */
export async function openThreads(db: Transaction, articleIds: readonly string[]): Promise<Map<string, number>> {
  const where = { articleId: { in: [...articleIds] }, resolved: false }
  const counted = await db.thread.groupBy({ by: ['articleId'], where, _count: { id: true } })
  return new Map(counted.map(({ articleId, _count }) => [articleId, _count.id]))
}

const COMMENTS = { comments: { orderBy: [{ change: 'asc' }, { id: 'asc' }] } } satisfies Prisma.ThreadInclude
const ORDER = [{ change: 'asc' }, { id: 'asc' }] satisfies Prisma.ThreadOrderByWithRelationInput[]

async function threadViews(db: Transaction, rows: readonly (Thread & { readonly comments: readonly Comment[] })[]): Promise<ThreadView[]> {
  const about = rows.filter(({ start }) => start !== null).map(({ paragraphId, revision }) => ({ paragraphId, number: revision }))
  const states = await statesOf(db, about)
  return rows.map(({ id, paragraphId, revision, start, end, resolved, comments }) => {
    const inText = states.get(nameOf({ paragraphId, number: revision }))?.text
    return {
      id,
      paragraphId,
      words: start !== null && end !== null && inText !== undefined ? { start, end, inText } : null,
      resolved,
      comments: comments.map((comment) => ({
        id: comment.id,
        kind: oneOf(['said', 'resolved', 'reopened'], comment.kind),
        text: comment.text,
        author: comment.author,
        createdAt: comment.createdAt.toISOString(),
      })),
    }
  })
}
