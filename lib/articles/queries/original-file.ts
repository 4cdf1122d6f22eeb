import type { Transaction } from '../../database/client'

export type OriginalFile = {
  readonly fileName: string
  readonly format: string
  readonly mediaType: string
  readonly encoding: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The file or the pasted text an article came from, byte for byte; null where there is no such article. */
export function originalFile(db: Transaction, articleId: string): Promise<OriginalFile | null> {
  const select = { fileName: true, format: true, mediaType: true, encoding: true, bytes: true }
  return db.importedFile.findUnique({ where: { articleId }, select })
}
