import { contentDisposition } from '../../../../../lib/formats/file-name'
import { originalFile } from '../../../../../lib/articles/queries/original-file'
import { whyMissing } from '../../../../../lib/articles/queries/was-deleted'
import { route } from '../../../_route'
import { inArticle } from '../../../_shapes'

export const GET = route({
  does: 'Gives back the file that was brought in, byte for byte.',
  takes: { ids: inArticle },
  answers: { file: ['application/octet-stream'] },
  refuses: ['article_missing', 'article_deleted'],
  answer: async (db, { ids }) => {
    const file = await originalFile(db, ids.articleId)
    if (!file) return whyMissing(db, ids.articleId)
    return new Response(file.bytes, {
      // Whatever it is, it is kept, never shown: a page that somebody saved would run here as one of ours.
      headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': contentDisposition(file.fileName) },
    })
  },
})
