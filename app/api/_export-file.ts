import type { ArticleView } from '../../lib/articles/article'
import { readWholeArticle } from '../../lib/articles/queries/whole-article'
import type { Database } from '../../lib/database/client'
import { type ExportedFile, exportArticle, exportWhole } from '../../lib/formats/export-article'
import type { Format } from '../../lib/formats/format'

/** Writes an article, with its history where the format holds that; null where it is only read, or gone meanwhile. */
export async function exportFile(db: Database, article: ArticleView, format: Format): Promise<ExportedFile | null> {
  if (format.content !== 'whole') return exportArticle(article, format)
  const whole = await readWholeArticle(db, article.id)
  return whole && exportWhole(article, whole, format)
}
