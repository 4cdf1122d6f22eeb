import type { Database } from '../../database/client'
import type { Refused } from '../article'
import { lockArticle } from './lock-article'

/** Puts an article in the bin, or back on the desk. Nothing else about it changes. */
export async function setBinned(
  db: Database,
  articleId: string,
  binned: boolean,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted'>> {
  return db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    if ((locked.article.binnedAt !== null) !== binned) {
      await tx.article.update({ where: { id: articleId }, data: { binnedAt: binned ? new Date() : null } })
    }
    return { ok: true } as const
  })
}
