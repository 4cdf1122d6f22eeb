import * as z from 'zod'
import { stetsOf } from '../../../lib/articles/queries/decisions'
import { route } from '../_route'
import { stet } from '../_shapes'

export const GET = route({
  does: 'Lists the findings that are let stand in every article.',
  takes: {},
  answers: { shape: z.strictObject({ stets: z.array(stet) }) },
  answer: async (db) => ({ ok: true, stets: await stetsOf(db, null) }),
})
