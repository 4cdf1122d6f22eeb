import * as z from 'zod'
import { contentDisposition } from '../../../../../lib/formats/file-name'
import { FORMATS, formatById } from '../../../../../lib/formats/registry'
import { readVersion } from '../../../../../lib/articles/queries/versions'
import { readArticle } from '../../../../../lib/articles/queries/read-article'
import { exportQuery } from '../../../../../lib/articles/schema'
import { whyMissing } from '../../../../../lib/articles/queries/was-deleted'
import { exportFile } from '../../../_export-file'
import { route } from '../../../_route'
import { inArticle } from '../../../_shapes'

/** The formats that can be written. */
const written = FORMATS.filter((format) => format.write)

export const GET = route({
  does: 'Writes the article as a file: of now, or of a named version.',
  notes: 'The same revisions give the same bytes. `json` always has the whole history, with all its named versions.',
  takes: {
    ids: inArticle,
    query: exportQuery.extend({ format: z.enum(written.map((format) => format.id)).default('txt') }),
  },
  answers: { file: written.map((format) => format.mediaType) },
  refuses: ['article_missing', 'article_deleted', 'version_missing'],
  answer: async (db, { ids, query }) => {
    const article = query.version
      ? await readVersion(db, ids.articleId, query.version)
      : await readArticle(db, ids.articleId)
    if (!article) return query.version ? versionMissing : whyMissing(db, ids.articleId)
    const format = formatById(query.format)
    const file = format && (await exportFile(db, article, format))
    if (!file) return whyMissing(db, ids.articleId)
    return new Response(file.content, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Disposition': contentDisposition(file.fileName, query.disposition),
      },
    })
  },
})

const versionMissing = { ok: false, reason: 'version_missing', message: 'The article has no such version.' } as const
