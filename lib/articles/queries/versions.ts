import type { Transaction } from '../../database/client'
import type { ArticleView, VersionView } from '../article'
import { versionView } from '../views'
import { articleAt } from './read-article'

/** The article's named versions, newest first. */
export async function versions(db: Transaction, articleId: string): Promise<VersionView[]> {
  const rows = await db.namedVersion.findMany({ where: { articleId }, orderBy: [{ createdAt: 'desc' }, { change: 'desc' }, { id: 'asc' }] })
  return rows.map(versionView)
}

/** The article as it was when somebody named this version; null where the article has no such version. */
export async function readVersion(db: Transaction, articleId: string, versionId: string): Promise<ArticleView | null> {
  const version = await db.namedVersion.findUnique({ where: { id: versionId, articleId } })
  return version && articleAt(db, articleId, version.change)
}
