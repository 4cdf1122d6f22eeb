import type { Database } from '../../lib/database/client'
import { whyMissing } from '../../lib/articles/queries/was-deleted'
import type { Accepted, Refused } from './_answer'

/** An article that was asked for, or the refusal that says why there is none. */
export async function found(db: Database, articleId: string, article: object | null): Promise<Accepted | Refused> {
  return article ? { ok: true, ...article } : whyMissing(db, articleId)
}
