import type { Transaction } from '../../database/client'
import type { Conflict } from '../../database/generated/sqlite/client'
import type { ConflictView } from '../article'
import { stateOf } from '../views'

/** The article's open conflicts, oldest first. */
export async function conflicts(db: Transaction, articleId: string): Promise<ConflictView[]> {
  const rows = await db.conflict.findMany({ where: { articleId, closedBy: null }, orderBy: [{ change: 'asc' }, { id: 'asc' }] })
  return conflictViews(db, rows)
}

/** Conflicts by their ids, open or closed. */
export async function conflictsById(db: Transaction, ids: readonly string[]): Promise<Map<string, ConflictView>> {
  if (ids.length === 0) return new Map()
  const rows = await db.conflict.findMany({ where: { id: { in: [...ids] } } })
  return new Map((await conflictViews(db, rows)).map((view) => [view.id, view]))
}

/** With the two revisions that each conflict is about. */
export async function conflictViews(db: Transaction, rows: readonly Conflict[]): Promise<ConflictView[]> {
  const views: ConflictView[] = []
  for (const row of rows) {
    const { id, paragraphId, author } = row
    const [base, theirs] = [await revision(db, paragraphId, row.base), await revision(db, paragraphId, row.theirs)]
    views.push({
      id,
      paragraphId,
      base: stateOf(base),
      theirs: { ...stateOf(theirs), revision: theirs.number, author: theirs.author },
      mine: stateOf(row),
      author,
      createdAt: row.createdAt.toISOString(),
    })
  }
  return views
}

function revision(db: Transaction, paragraphId: string, number: number) {
  return db.revision.findUniqueOrThrow({ where: { paragraphId_number: { paragraphId, number } } })
}
