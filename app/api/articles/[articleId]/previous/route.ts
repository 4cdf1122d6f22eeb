import * as z from 'zod'
import { previousTexts } from '../../../../../lib/articles/queries/history'
import { previousQuery } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle } from '../../../_shapes'

export const GET = route({
  does: 'Reads the text that paragraphs had before their present sitting; null where they have had no other.',
  takes: { ids: inArticle, query: previousQuery },
  answers: { shape: z.strictObject({ texts: z.record(z.string(), z.string().nullable()) }) },
  answer: async (db, { ids, query }) => ({ ok: true, texts: await previousTexts(db, ids.articleId, query.paragraphs) }),
})
