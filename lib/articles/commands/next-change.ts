import type { Transaction } from '../../database/client'
import type { Refused } from '../article'
import { lockArticle } from './lock-article'

/** Which article a decision is for; the house where it is null. */
export type Whose = string | null

/**
 * Takes the number of the next change of an article, or of the house, and keeps other writers of it off until the
 * transaction ends.
 */
export async function nextChange(
  tx: Transaction,
  whose: Whose,
): Promise<{ readonly ok: true; readonly change: number } | Refused<'article_missing' | 'article_deleted'>> {
  if (whose === null) {
    const house = await tx.house.upsert({ where: { id: 1 }, create: { id: 1, change: 1 }, update: { change: { increment: 1 } } })
    return { ok: true, change: house.change }
  }
  const locked = await lockArticle(tx, whose)
  if (!locked.ok) return locked
  const { change } = await tx.article.update({
    where: { id: whose },
    data: { change: { increment: 1 }, changedAt: new Date() },
    select: { change: true },
  })
  return { ok: true, change }
}
