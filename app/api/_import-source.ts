import type * as z from 'zod'
import type { importPreview } from '../../lib/articles/schema'
import type { ImportSource } from '../../lib/formats/import-file'

/** The name that a pasted text is kept under. */
const PASTED = 'pasted.txt'

/** What a request brought, as the formats read it. */
export async function importSource({ text, file, fileName, encoding, division }: z.output<typeof importPreview>): Promise<ImportSource> {
  return {
    content: file ? new Uint8Array(await file.arrayBuffer()) : (text ?? ''),
    fileName: fileName ?? (file?.name || PASTED),
    ...(encoding !== undefined && { encoding }),
    ...(division && { division }),
  }
}
