import { visit } from '../../../../../lib/articles/schema'
import { live } from '../../../../../lib/live/process-live'
import { route } from '../../../_route'
import { inArticle, nothing } from '../../../_shapes'

export const POST = route({
  does: 'Says that somebody is in the article, at which paragraph, or has gone.',
  notes: 'Others who follow the article are told. Say it at least once a minute; nothing about it is stored.',
  takes: { ids: inArticle, body: visit },
  answers: { shape: nothing },
  tells: 'nobody',
  answer: async (_db, { ids, body: { visitorId, author, paragraphId, gone } }) => {
    const events = await live()
    events.visit({ articleId: ids.articleId, visitorId, name: author, paragraphId, gone })
    return { ok: true }
  },
})
