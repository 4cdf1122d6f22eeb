import * as z from 'zod'
import { importPreview } from '../../../../lib/articles/schema'
import { readInWorker } from '../../../../lib/formats/import-workers'
import { REFUSAL_CODES } from '../../../../lib/formats/refusal'
import { route } from '../../_route'
import { importSource } from '../../_import-source'
import { proposal } from '../../_shapes'

export const POST = route({
  does: 'Shows what a file or a text would become, without storing anything.',
  notes: 'Paragraphs that are not `offered` (a web page’s navigation, for example) are left out unless an import says otherwise.',
  takes: { body: importPreview },
  form: true,
  answers: { shape: z.strictObject({ proposal }) },
  refuses: REFUSAL_CODES,
  answer: async (_db, { body }) => {
    const read = await readInWorker((await importSource(body)).source)
    return read.ok ? { ok: true, proposal: read.proposal } : read
  },
})
