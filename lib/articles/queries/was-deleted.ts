import type { Transaction } from '../../database/client'
import type { Refused } from '../article'

/** Whether there was such an article and it was deleted for good. */
export async function wasDeleted(db: Transaction, articleId: string): Promise<boolean> {
  return (await db.deletedArticle.findUnique({ where: { id: articleId }, select: { id: true } })) !== null
}

/** Says of an article that is not there why. */
export async function whyMissing(db: Transaction, articleId: string): Promise<Refused<'article_missing' | 'article_deleted'>> {
  return (await wasDeleted(db, articleId))
    ? { ok: false, reason: 'article_deleted', message: 'This article was deleted for good.' }
    : { ok: false, reason: 'article_missing', message: 'There is no such article.' }
}
