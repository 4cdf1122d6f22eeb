import * as z from 'zod'
import { paragraphHistory } from '../../../../../../../lib/articles/queries/history'
import { route } from '../../../../../_route'
import { historyEntry, inParagraph } from '../../../../../_shapes'

export const GET = route({
  does: 'Reads who changed what in one paragraph, the newest first.',
  takes: { ids: inParagraph },
  answers: { shape: z.strictObject({ entries: z.array(historyEntry) }) },
  answer: async (db, { ids }) => ({ ok: true, entries: await paragraphHistory(db, ids.articleId, ids.paragraphId) }),
})
