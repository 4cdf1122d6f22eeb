import * as z from 'zod'
import { bringIn } from '../_bring-in'
import { REFUSAL_CODES } from '../../../lib/formats/refusal'
import { route } from '../_route'
import { deskEntry } from '../_shapes'
import { desk } from '../../../lib/articles/queries/desk'
import { deskQuery, newArticle } from '../../../lib/articles/schema'

export const GET = route({
  does: 'Lists the articles on the desk, or in the bin.',
  takes: { query: deskQuery },
  answers: { shape: z.strictObject({ entries: z.array(deskEntry), total: z.int() }) },
  answer: async (db, { query }) => ({ ok: true, ...(await desk(db, query)) }),
})

export const POST = route({
  does: 'Brings an article in: all of it or nothing, and once.',
  notes:
    'The id is made by whoever sends it; the same import sent again answers `repeated`. What may be refused in the file is said before anything is stored. ' +
    'An article that Stet wrote as JSON comes in as it is, with its history and under its own id, which is answered; with `asCopy`, under the id that is sent, beside the one that may be here. Nothing else that is sent with it counts.',
  takes: { body: newArticle },
  form: true,
  answers: {
    status: 201,
    shape: z.strictObject({ id: z.string(), title: z.string(), paragraphs: z.int(), repeated: z.boolean() }),
  },
  refuses: [...REFUSAL_CODES, 'import_id_reused', 'article_deleted', 'article_exists', 'ids_in_use'],
  answer: async (db, { body }) => bringIn(db, body),
})
