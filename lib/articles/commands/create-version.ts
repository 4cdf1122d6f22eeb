import type { Database } from '../../database/client'
import type { Refused, VersionView } from '../article'
import type { NewVersion } from '../schema'
import { versionView } from '../views'
import { lockArticle } from './lock-article'

/** Gives the article as it is now a name. The same version sent twice is one. */
export async function createVersion(
  db: Database,
  articleId: string,
  { id, name, author }: NewVersion,
): Promise<{ readonly ok: true; readonly version: VersionView } | Refused<'article_missing' | 'article_deleted' | 'version_id_reused'>> {
  return db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await tx.namedVersion.findUnique({ where: { id } })
    if (known && (known.articleId !== articleId || known.name !== name)) {
      const message = 'This version id was used before, for something else. Make a new one.'
      return { ok: false, reason: 'version_id_reused', message } as const
    }
    const row = known ?? (await tx.namedVersion.create({ data: { id, articleId, name, change: locked.article.change, author, createdAt: new Date() } }))
    return { ok: true, version: versionView(row) } as const
  })
}
