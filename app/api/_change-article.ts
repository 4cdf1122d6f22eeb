import type * as z from 'zod'
import { changeSettings } from '../../lib/articles/commands/change-settings'
import { renameArticle } from '../../lib/articles/commands/rename-article'
import { setBinned } from '../../lib/articles/commands/set-binned'
import type { articleChange } from '../../lib/articles/schema'
import type { Database } from '../../lib/database/client'
import type { Accepted, Refused } from './_answer'

/** Makes the one change that a request asks for. */
export async function changeArticle(
  db: Database,
  articleId: string,
  change: z.output<typeof articleChange>,
): Promise<Accepted | Refused> {
  const result = await make(db, articleId, change)
  return result.ok ? { ok: true } : result
}

function make(db: Database, articleId: string, change: z.output<typeof articleChange>) {
  if ('binned' in change) return setBinned(db, articleId, change.binned)
  if ('title' in change) return renameArticle(db, articleId, change)
  return changeSettings(db, articleId, change)
}
