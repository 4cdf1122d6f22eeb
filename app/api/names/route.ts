import * as z from 'zod'
import { namesOf } from '../../../lib/articles/queries/decisions'
import { route } from '../_route'
import { name } from '../_shapes'

export const GET = route({
  does: 'Lists the names that are right in every article.',
  takes: {},
  answers: { shape: z.strictObject({ names: z.array(name) }) },
  answer: async (db) => ({ ok: true, names: await namesOf(db, null) }),
})
