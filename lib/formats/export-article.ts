import type { ArticleView } from '../articles/article'
import { titleOf } from '../text/title'
import { downloadName } from './file-name'
import type { Format } from './format'

export type ExportedFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** A file to download; null where the format is only read. A pure function of the article view and the format. */
export function exportArticle(article: ArticleView, format: Format): ExportedFile | null {
  if (!format.write) return null
  return {
    fileName: downloadName(titleOf(article), `${format.suffix ? ` (${format.suffix})` : ''}${format.extensions[0]}`),
    mediaType: format.mediaType,
    content: format.write(article),
  }
}
