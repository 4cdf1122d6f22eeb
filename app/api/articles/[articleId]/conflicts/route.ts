import * as z from 'zod'
import { conflicts } from '../../../../../lib/articles/queries/conflicts'
import { route } from '../../../_route'
import { conflict, inArticle } from '../../../_shapes'

export const GET = route({
  does: 'Lists the texts that collided with others and that nobody has chosen in yet.',
  takes: { ids: inArticle },
  answers: { shape: z.strictObject({ conflicts: z.array(conflict) }) },
  answer: async (db, { ids }) => ({ ok: true, conflicts: await conflicts(db, ids.articleId) }),
})
