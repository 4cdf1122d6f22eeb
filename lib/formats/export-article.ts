import type { ArticleView } from '../articles/article'
import type { WholeArticle } from '../articles/whole-article'
import { titleOf } from '../text/title'
import { downloadName } from './file-name'
import type { Format, ViewFormat, WholeFormat } from './format'
import type { Remarks } from './remarks'

export type ExportedFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** A file to download; null where the format is only read. A pure function of what it is given. */
export function exportArticle(article: ArticleView, format: ViewFormat, remarks?: Remarks): ExportedFile | null {
  return format.write ? file(article, format, format.write(article, remarks)) : null
}

/** The same of an article with its history. */
export function exportWhole(article: ArticleView, whole: WholeArticle, format: WholeFormat): ExportedFile {
  return file(article, format, format.write(whole))
}

function file(article: ArticleView, format: Format, content: ExportedFile['content']): ExportedFile {
  return {
    fileName: downloadName(titleOf(article), `${format.suffix ? ` (${format.suffix})` : ''}${format.extensions[0]}`),
    mediaType: format.mediaType,
    content,
  }
}
