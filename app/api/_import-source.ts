import type * as z from 'zod'
import type { importPreview } from '../../lib/articles/schema'
import type { ImportSource } from '../../lib/formats/import-file'

/** The name that a pasted text is kept under. */
const PASTED = 'pasted.txt'

/** What a request brought, as the formats read it and as the database keeps it. */
export async function importSource({ text = '', file, fileName, encoding, division }: z.output<typeof importPreview>): Promise<{
  readonly source: ImportSource
  readonly bytes: Uint8Array<ArrayBuffer>
}> {
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text)
  const source = {
    content: file ? bytes : text,
    fileName: fileName ?? (file?.name || PASTED),
    ...(encoding !== undefined && { encoding }),
    ...(division && { division }),
  }
  return { source, bytes }
}
