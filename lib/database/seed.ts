import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { importArticle } from '../articles/commands/import-article'
import { chosenParagraphs, proposeImport } from '../formats/import-file'
import type { Database } from './client'

const SAMPLE = 'putin-guterres.txt'

/**
 * Puts the sample article on a desk that has never had an article, the way an editor would bring it in; says whether
 * it did. A desk whose articles were all deleted stays empty.
 */
export async function seed(db: Database): Promise<boolean> {
  if ((await db.article.count()) > 0 || (await db.deletedArticle.count()) > 0) return false
  const bytes = new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../prisma/sample', SAMPLE)))
  const proposed = await proposeImport({ content: bytes, fileName: SAMPLE })
  if (!proposed.ok) throw new Error(`The sample article cannot be read: ${proposed.message}`)
  const { proposal } = proposed
  const imported = await importArticle(db, {
    id: randomUUID(),
    author: 'Stet',
    targetLocale: 'en-US',
    sourceLanguage: 'fr',
    syntax: proposal.syntax,
    original: {
      fileName: SAMPLE,
      format: proposal.format,
      mediaType: proposal.mediaType,
      encoding: proposal.encoding ?? '',
      bytes,
    },
    leading: proposal.leading,
    extra: proposal.extra,
    paragraphs: chosenParagraphs(proposal, {}),
  })
  if (!imported.ok) throw new Error(`The sample article cannot be stored: ${imported.message}`)
  return true
}
