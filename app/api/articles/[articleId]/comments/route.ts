import * as z from 'zod'
import { beginThread } from '../../../../../lib/articles/commands/comment'
import { threadsOf } from '../../../../../lib/articles/queries/threads'
import { newThread } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, thread } from '../../../_shapes'

export const GET = route({
  does: 'Lists the comments of an article, in their threads.',
  takes: { ids: inArticle },
  answers: { shape: z.strictObject({ threads: z.array(thread) }) },
  answer: async (db, { ids }) => ({ ok: true, threads: await threadsOf(db, ids.articleId) }),
})

export const POST = route({
  does: 'Begins a thread: a comment on a paragraph, or on words in it.',
  notes: 'The words are named by their place in the text of one revision, in UTF-16 offsets; readers follow them through later edits.',
  takes: { ids: inArticle, body: newThread },
  answers: { status: 201, shape: z.strictObject({ thread }) },
  refuses: ['article_missing', 'article_deleted', 'paragraph_missing', 'unknown_revision', 'thread_id_reused'],
  answer: (db, { ids, body }) => beginThread(db, ids.articleId, body),
})
