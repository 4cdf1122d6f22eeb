import * as z from 'zod'
import { letStand } from '../../../../../lib/articles/commands/stet'
import { stetsOf } from '../../../../../lib/articles/queries/decisions'
import { newStet } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, stet } from '../../../_shapes'

export const GET = route({
  does: 'Lists the findings that editors let stand in this article: its own and the house’s.',
  takes: { ids: inArticle },
  answers: { shape: z.strictObject({ stets: z.array(stet) }) },
  answer: async (db, { ids }) => ({ ok: true, stets: await stetsOf(db, ids.articleId) }),
})

export const POST = route({
  does: 'Lets a finding stand: at one place, in the whole article, or for the house.',
  notes: 'A stet of one place is known by its check, its paragraph, the text it covers and the nearest word on each side; any other by its check and text.',
  takes: { ids: inArticle, body: newStet },
  answers: { status: 201, shape: z.strictObject({ stet }) },
  refuses: ['article_missing', 'article_deleted', 'paragraph_missing', 'stet_id_reused'],
  tells: 'everybody',
  answer: (db, { ids, body }) => letStand(db, ids.articleId, body),
})
