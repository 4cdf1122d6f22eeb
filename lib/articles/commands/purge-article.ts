import type { Database } from '../../database/client'
import type { Refused } from '../article'
import { lockArticle } from './lock-article'

/**
 * Deletes an article in the bin for good: its history, its conflicts and the imported file. Only its id stays, so
 * that whoever still has it open is told. The one command that deletes a revision.
 */
export async function purgeArticle(
  db: Database,
  articleId: string,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted' | 'not_in_bin'>> {
  return db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    if (locked.article.binnedAt === null) {
      return { ok: false, reason: 'not_in_bin', message: 'Only an article in the bin is deleted for good. Put it there first.' } as const
    }
    // Unlocks the append-only triggers, for this article and this transaction.
    await tx.article.update({ where: { id: articleId }, data: { purging: true } })
    const where = { articleId }
    await tx.comment.deleteMany({ where })
    await tx.thread.deleteMany({ where })
    await tx.stet.deleteMany({ where })
    await tx.name.deleteMany({ where })
    await tx.namedVersion.deleteMany({ where })
    await tx.reviewMark.deleteMany({ where })
    await tx.conflict.deleteMany({ where })
    await tx.unchangedSave.deleteMany({ where })
    await tx.revision.deleteMany({ where })
    await tx.batch.deleteMany({ where })
    await tx.paragraph.deleteMany({ where })
    await tx.importedFile.deleteMany({ where })
    await tx.articleSummary.deleteMany({ where })
    await tx.article.delete({ where: { id: articleId } })
    await tx.deletedArticle.create({ data: { id: articleId, deletedAt: new Date() } })
    return { ok: true } as const
  })
}
