import * as z from 'zod'
import { applySaves } from '../../../../../lib/articles/commands/apply-saves'
import { batch } from '../../../../../lib/articles/schema'
import { route } from '../../../_route'
import { inArticle, saveResult } from '../../../_shapes'

export const POST = route({
  does: 'Saves corrections: one paragraph’s or thousands’, in one transaction, with an answer for each.',
  notes:
    'This is the only way to change a paragraph. Each save carries the whole state of its paragraph, the number of the ' +
    'revision it was made on (`base`) and an id made by whoever sends it: sent again, it is applied once. Where somebody ' +
    'saved in between, the two are merged word by word (`merged`); where they changed the same words, the text is kept ' +
    'as a conflict beside the current one (`ok: false`), and a later save closes it. To insert a paragraph, send a new ' +
    'id with `base` 0 and `insert`.',
  takes: { ids: inArticle, body: batch },
  answers: { shape: z.strictObject({ change: z.int(), results: z.array(saveResult) }) },
  refuses: [
    'article_missing',
    'article_deleted',
    'paragraph_missing',
    'unknown_revision',
    'save_id_reused',
    'batch_id_reused',
    'control_character',
    'text_not_well_formed',
    'paragraph_too_long',
  ],
  answer: (db, { ids, body }) => applySaves(db, ids.articleId, body),
})
