import type { Transaction } from '../../database/client'
import type { Refused } from '../article'
import { lockArticle } from './lock-article'

/** Where a stet or a name holds: an article's id, or null for the house. */
export type DecisionScope = string | null

/** Makes and answers the number of the next change, of the article or of the house. */
export async function nextChange(
  tx: Transaction,
  scope: DecisionScope,
): Promise<{ readonly ok: true; readonly change: number } | Refused<'article_missing' | 'article_deleted'>> {
  if (scope === null) {
    const house = await tx.house.upsert({ where: { id: 1 }, create: { id: 1, change: 1 }, update: { change: { increment: 1 } } })
    return { ok: true, change: house.change }
  }
  const locked = await lockArticle(tx, scope)
  if (!locked.ok) return locked
  const { change } = await tx.article.update({ where: { id: scope }, data: { change: { increment: 1 }, changedAt: new Date() } })
  return { ok: true, change }
}
