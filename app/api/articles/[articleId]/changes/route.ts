import { changesSince } from '../../../../../lib/articles/queries/changes-since'
import { changesQuery } from '../../../../../lib/articles/schema'
import { found } from '../../../_found'
import { route } from '../../../_route'
import { changes, inArticle } from '../../../_shapes'

export const GET = route({
  does: 'Reads what has changed in an article since a change its reader knows.',
  takes: { ids: inArticle, query: changesQuery },
  answers: { shape: changes },
  refuses: ['article_missing', 'article_deleted'],
  answer: async (db, { ids, query }) => found(db, ids.articleId, await changesSince(db, ids.articleId, query.since)),
})
