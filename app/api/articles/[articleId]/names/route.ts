import * as z from 'zod'
import { addName } from '../../../../../lib/articles/commands/name'
import { namesOf } from '../../../../../lib/articles/queries/decisions'
import { newName } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, name } from '../../../_shapes'

export const GET = route({
  does: 'Lists the names that are right as they are written: this article’s and the house’s.',
  takes: { ids: inArticle },
  answers: { shape: z.strictObject({ names: z.array(name) }) },
  answer: async (db, { ids }) => ({ ok: true, names: await namesOf(db, ids.articleId) }),
})

export const POST = route({
  does: 'Adds a name, with other forms that should become it, for this article or for the house.',
  takes: { ids: inArticle, body: newName },
  answers: { status: 201, shape: z.strictObject({ name }) },
  refuses: ['article_missing', 'article_deleted', 'name_id_reused'],
  tells: 'everybody',
  answer: (db, { ids, body }) => addName(db, ids.articleId, body),
})
