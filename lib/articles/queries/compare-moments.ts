import type { Transaction } from '../../database/client'
import type { ComparedParagraph } from '../article'
import { sameState, stateOf } from '../views'
import { paragraphNumbers } from './history'
import { statesAt } from './states-at'

/** The paragraphs that differ between two moments of an article, in their order. Only what changed in between is read. */
export async function compareMoments(db: Transaction, articleId: string, from: number, to: number): Promise<ComparedParagraph[]> {
  const range = { from: Math.min(from, to), to: Math.max(from, to) }
  const [before, after] = [await statesAt(db, articleId, from, range), await statesAt(db, articleId, to, range)]
  const numbers = await paragraphNumbers(db, articleId)
  const order = await db.paragraph.findMany({ where: { articleId }, orderBy: { position: 'asc' }, select: { id: true } })
  return order.flatMap(({ id }) => {
    const [a, b] = [before.get(id), after.get(id)]
    if ((!a && !b) || (a && b && sameState(a, b))) return []
    return [{ paragraphId: id, number: numbers.get(id) ?? 0, before: a ? stateOf(a) : null, after: b ? stateOf(b) : null }]
  })
}
