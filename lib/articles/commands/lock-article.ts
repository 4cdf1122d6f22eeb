import type { Article } from '../../database/generated/sqlite/client'
import type { Transaction } from '../../database/client'
import type { Refused } from '../article'
import { whyMissing } from '../queries/was-deleted'

/**
 * Reads an article for a change: until the transaction ends, no other one changes it, so what is read after this is
 * current. On SQLite the transaction itself holds everybody else off; on PostgreSQL the row's lock, which an update
 * takes, does.
 */
export async function lockArticle(
  tx: Transaction,
  articleId: string,
): Promise<{ readonly ok: true; readonly article: Article } | Refused<'article_missing' | 'article_deleted'>> {
  const [article] = await tx.article.updateManyAndReturn({ where: { id: articleId }, data: { change: { increment: 0 } } })
  return article ? { ok: true, article } : whyMissing(tx, articleId)
}
