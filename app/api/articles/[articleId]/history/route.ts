import * as z from 'zod'
import { articleHistory } from '../../../../../lib/articles/queries/history'
import { historyQuery } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { historyEntry, inArticle } from '../../../_shapes'

export const GET = route({
  does: 'Reads who changed what in an article, the newest first.',
  notes: 'One person’s consecutive typing in one paragraph is one entry. For what is older, ask with `before`, the `next` of this answer; null means that there is nothing older.',
  takes: { ids: inArticle, query: historyQuery },
  answers: { shape: z.strictObject({ entries: z.array(historyEntry), next: z.string().nullable() }) },
  refuses: ['article_missing', 'article_deleted'],
  answer: async (db, { ids, query }) => ({ ok: true, ...(await articleHistory(db, ids.articleId, query)) }),
})
