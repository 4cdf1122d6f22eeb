import * as z from 'zod'
import { createVersion } from '../../../../../lib/articles/commands/create-version'
import { versions } from '../../../../../lib/articles/queries/versions'
import { newVersion } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, version } from '../../../_shapes'

export const GET = route({
  does: 'Lists the moments of an article that were given a name.',
  takes: { ids: inArticle },
  answers: { shape: z.strictObject({ versions: z.array(version) }) },
  answer: async (db, { ids }) => ({ ok: true, versions: await versions(db, ids.articleId) }),
})

export const POST = route({
  does: 'Gives the article as it is now a name, so that it can be read, compared and exported later.',
  takes: { ids: inArticle, body: newVersion },
  answers: { status: 201, shape: z.strictObject({ version }) },
  refuses: ['article_missing', 'article_deleted', 'version_id_reused'],
  answer: (db, { ids, body }) => createVersion(db, ids.articleId, body),
})
