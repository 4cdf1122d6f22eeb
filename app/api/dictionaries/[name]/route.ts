import * as z from 'zod'
import { packedDictionary } from '../../../../lib/checks/dictionaries/load-node'
import { DICTIONARY_NAMES } from '../../../../lib/checks/dictionaries/words'
import { route } from '../../_route'

export const GET = route({
  does: 'Gives one of the word lists that the checks use, as a gzip file.',
  takes: { ids: z.object({ name: z.enum(DICTIONARY_NAMES) }) },
  answers: { file: ['application/gzip'] },
  answer: async (_db, { ids }) =>
    // A file, not an encoding of the answer: Next drops Content-Encoding from what a route answers.
    new Response(new Uint8Array(packedDictionary(ids.name)), {
      // The lists change with the version of Stet only.
      headers: { 'Content-Type': 'application/gzip', 'Cache-Control': 'private, max-age=3600' },
    }),
})
