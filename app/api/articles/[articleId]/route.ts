import * as z from 'zod'
import { changeArticle } from '../../_change-article'
import { found } from '../../_found'
import { route } from '../../_route'
import { head, inArticle, nothing, paragraph } from '../../_shapes'
import { purgeArticle } from '../../../../lib/articles/commands/purge-article'
import { readArticle } from '../../../../lib/articles/queries/read-article'
import { articleChange } from '../../../../lib/articles/schema'

export const GET = route({
  does: 'Reads an article with all its paragraphs.',
  takes: { ids: inArticle },
  answers: { shape: head.extend({ paragraphs: z.array(paragraph) }) },
  refuses: ['article_missing', 'article_deleted'],
  answer: async (db, { ids }) => found(db, ids.articleId, await readArticle(db, ids.articleId)),
})

export const PATCH = route({
  does: 'Puts an article in the bin or back on the desk, renames it, or changes its languages.',
  notes: 'The title is a paragraph: a new one is a revision of it, signed by its author.',
  takes: { ids: inArticle, body: articleChange },
  answers: { shape: nothing },
  refuses: ['article_missing', 'article_deleted'],
  answer: (db, { ids, body }) => changeArticle(db, ids.articleId, body),
})

export const DELETE = route({
  does: 'Deletes an article in the bin for good, with its history and the imported file.',
  takes: { ids: inArticle },
  answers: { shape: nothing },
  refuses: ['article_missing', 'article_deleted', 'not_in_bin'],
  answer: (db, { ids }) => purgeArticle(db, ids.articleId),
})
