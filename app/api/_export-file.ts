import type { ArticleView } from '../../lib/articles/article'
import { stetsOf } from '../../lib/articles/queries/decisions'
import { threadsOf } from '../../lib/articles/queries/threads'
import { readWholeArticle } from '../../lib/articles/queries/whole-article'
import type { Database } from '../../lib/database/client'
import { type ExportedFile, exportArticle, exportWhole } from '../../lib/formats/export-article'
import type { Format } from '../../lib/formats/format'
import { remarksOn } from '../../lib/formats/remarks'

/** Writes an article with whatever its format holds: its history, what was said about it. Null where it is only read, or gone meanwhile. */
export async function exportFile(db: Database, article: ArticleView, format: Format): Promise<ExportedFile | null> {
  if (format.content === 'bytes' && format.takesRemarks) {
    const [stets, threads] = [await stetsOf(db, article.id), await threadsOf(db, article.id)]
    return exportArticle(article, format, remarksOn(article, { stets, threads }))
  }
  if (format.content !== 'whole') return exportArticle(article, format)
  const whole = await readWholeArticle(db, article.id)
  return whole && exportWhole(article, whole, format)
}
