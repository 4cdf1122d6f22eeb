import * as z from 'zod'
import { setMarks } from '../../../../../lib/articles/commands/set-marks'
import { marks } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, review } from '../../../_shapes'

export const POST = route({
  does: 'Marks paragraphs as read and right, or takes the mark back.',
  notes: 'A mark names the revision that was read. Where the text changes later, the mark stays and says which text it was given to.',
  takes: { ids: inArticle, body: marks },
  answers: {
    shape: z.strictObject({
      change: z.int(),
      marks: z.array(z.strictObject({ id: z.string(), paragraphId: z.string(), review: review.nullable() })),
    }),
  },
  refuses: ['article_missing', 'article_deleted', 'paragraph_missing', 'unknown_revision', 'mark_id_reused'],
  answer: (db, { ids, body }) => setMarks(db, ids.articleId, body),
})
