import * as z from 'zod'
import { packParagraphs } from '../../../../../lib/articles/pack'
import { readWindow } from '../../../../../lib/articles/queries/read-article'
import { whyMissing } from '../../../../../lib/articles/queries/was-deleted'
import { restQuery } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, paragraph } from '../../../_shapes'

export const GET = route({
  does: 'Reads the paragraphs of an article that follow a position.',
  notes: 'With `packed=1` they come as compact arrays, made for a whole article in one request; their form may change with any version.',
  takes: { ids: inArticle, query: restQuery },
  answers: { shape: z.strictObject({ paragraphs: z.union([z.array(paragraph), z.unknown()]) }) },
  answer: async (db, { ids, query }) => {
    const window = await readWindow(db, ids.articleId, { after: query.after })
    if (!window) return whyMissing(db, ids.articleId)
    const { paragraphs } = window
    return { ok: true, paragraphs: query.packed ? packParagraphs(paragraphs) : paragraphs }
  },
})
