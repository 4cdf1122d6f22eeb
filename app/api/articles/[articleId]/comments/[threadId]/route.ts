import * as z from 'zod'
import { addComment } from '../../../../../../lib/articles/commands/comment'
import { clientId, newComment } from '../../../../../../lib/articles/schema'
import { route } from '../../../../_route'
import { inArticle, thread } from '../../../../_shapes'

export const POST = route({
  does: 'Adds to a thread: a reply, or that it is resolved or open again.',
  takes: { ids: inArticle.extend({ threadId: clientId }), body: newComment },
  answers: { status: 201, shape: z.strictObject({ thread }) },
  refuses: ['article_missing', 'article_deleted', 'thread_missing', 'comment_id_reused'],
  answer: (db, { ids, body }) => addComment(db, ids.articleId, ids.threadId, body),
})
