import type * as z from 'zod'
import { importArticle } from '../../lib/articles/commands/import-article'
import { renameArticle } from '../../lib/articles/commands/rename-article'
import type { newArticle } from '../../lib/articles/schema'
import type { Database } from '../../lib/database/client'
import { chosenParagraphs, proposeImport } from '../../lib/formats/import-file'
import type { Accepted, Refused } from './_answer'
import { importSource } from './_import-source'

/**
 * Reads what came and stores it. The same request sent again finds the article and ends in the same state, so a
 * connection that broke at any point does no harm.
 */
export async function bringIn(db: Database, request: z.output<typeof newArticle>): Promise<Accepted | Refused> {
  const { id, author, targetLocale, sourceLanguage, title, kinds, without } = request
  const source = await importSource(request)
  const proposed = await proposeImport(source)
  if (!proposed.ok) return proposed
  const { proposal } = proposed
  const paragraphs = chosenParagraphs(proposal, { ...(kinds && { kinds }), ...(without && { without }) })
  if (paragraphs.length === 0) return { ok: false, reason: 'empty_file', message: 'No paragraph is left to bring in.' }
  const imported = await importArticle(db, {
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
      bytes: typeof source.content === 'string' ? new TextEncoder().encode(source.content) : new Uint8Array(source.content),
    },
    leading: proposal.leading,
    extra: proposal.extra,
    paragraphs,
  })
  if (!imported.ok) return imported
  const recognised = paragraphs.find((paragraph) => paragraph.kind === 'title')?.text
  if (title !== undefined && recognised === undefined) {
    const renamed = await renameArticle(db, id, { title, author })
    if (!renamed.ok) return renamed
  }
  return { ok: true, id, title: recognised ?? title ?? '', paragraphs: paragraphs.length, repeated: imported.repeated }
}
