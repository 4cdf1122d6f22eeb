import type * as z from 'zod'
import { importArticle } from '../../lib/articles/commands/import-article'
import { takeInArticle } from '../../lib/articles/commands/take-in-article'
import { copyOfWhole } from '../../lib/articles/copy-of-whole'
import type { newArticle } from '../../lib/articles/schema'
import type { Database } from '../../lib/database/client'
import { chosenParagraphs } from '../../lib/formats/import-file'
import { readInWorker } from '../../lib/formats/import-workers'
import type { Accepted, Refused } from './_answer'
import { importSource } from './_import-source'

/** Reads what came, makes the choices that came with it, and stores the article. */
export async function bringIn(db: Database, request: z.output<typeof newArticle>): Promise<Accepted | Refused> {
  const { id, author, targetLocale, sourceLanguage, title, kinds, without } = request
  const { source, bytes } = await importSource(request)
  const proposed = await readInWorker(source)
  if (!proposed.ok) return proposed
  if (proposed.whole) return takeInArticle(db, request.asCopy ? copyOfWhole(proposed.whole, id) : proposed.whole)
  const { proposal } = proposed
  const paragraphs = chosenParagraphs(proposal, { ...(kinds && { kinds }), ...(without && { without }) })
  if (paragraphs.length === 0) return { ok: false, reason: 'empty_file', message: 'No paragraph is left to bring in.' }
  const hasTitle = paragraphs.some((paragraph) => paragraph.kind === 'title')
  return importArticle(db, {
    id,
    author,
    targetLocale,
    sourceLanguage,
    syntax: proposal.syntax,
    original: {
      fileName: source.fileName,
      format: proposal.format,
      mediaType: proposal.mediaType,
      encoding: proposal.encoding ?? '',
      bytes,
    },
    leading: proposal.leading,
    extra: proposal.extra,
    paragraphs,
    ...(!hasTitle && { title }),
  })
}
