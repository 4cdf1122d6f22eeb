import * as z from 'zod'
import { packedDictionary } from '../../../../lib/checks/dictionaries/load-node'
import { DICTIONARY_NAMES } from '../../../../lib/checks/dictionaries/words'
import { route } from '../../_route'

export const GET = route({
  does: 'Gives one of the word lists that the checks use.',
  takes: { ids: z.object({ name: z.enum(DICTIONARY_NAMES) }) },
  answers: { file: ['application/octet-stream'] },
  answer: async (_db, { ids }) => {
    const bytes = new Uint8Array(packedDictionary(ids.name))
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Content-Length': String(bytes.length),
        // The lists change with the build, and a browser that has one asks again only whether it has.
        'Cache-Control': 'private, max-age=86400',
      },
    })
  },
})
