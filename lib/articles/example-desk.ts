/** What tests and measurements put on a desk: articles brought in, and saves as an editor's browser sends them. */
import { randomUUID } from 'node:crypto'
import type { Database } from '../database/client'
import type { BatchResult, ParagraphView, SaveResult } from './article'
import { applySaves } from './commands/apply-saves'
import { importArticle } from './commands/import-article'
import { readArticle } from './queries/read-article'
import { type SaveInput, batch } from './schema'

/** Brings in an article of these paragraphs and gives it back as it is read. */
export async function importExample(db: Database, texts: readonly string[]) {
  const id = randomUUID()
  const bytes = new TextEncoder().encode(texts.join('\n\n'))
  const imported = await importArticle(db, {
    id,
    author: 'Ada',
    targetLocale: 'en-US',
    sourceLanguage: 'fr',
    syntax: 'plain',
    original: { fileName: 'example.txt', format: 'txt', mediaType: 'text/plain', encoding: 'utf-8', bytes },
    leading: '',
    extra: null,
    paragraphs: texts.map((text) => ({ text, separator: '\n\n', kind: 'body', level: 0, ordered: false, sourceText: null })),
  })
  if (!imported.ok) throw new Error(imported.message)
  const article = await readArticle(db, id)
  if (!article) throw new Error('What was brought in is not there.')
  return article
}

/** The save of another text on top of what the editor sees; `changes` may say more. */
export function saveOf(paragraph: ParagraphView, text: string, changes: Partial<SaveInput> = {}): SaveInput {
  const { kind, level, ordered, joined, leftOut } = paragraph
  return {
    saveId: randomUUID(),
    paragraphId: paragraph.id,
    base: paragraph.revision,
    state: { text, kind, level, ordered, joined, leftOut },
    ...changes,
  }
}

/** Sends saves as a route would, through the schema. */
export function sendSaves(db: Database, articleId: string, saves: readonly SaveInput[], author = 'Ada'): Promise<BatchResult> {
  return applySaves(db, articleId, batch.parse({ author, saves }))
}

/** Sends one save and gives its result. */
export async function sendSave(db: Database, articleId: string, save: SaveInput, author = 'Ada'): Promise<SaveResult> {
  const answer = await sendSaves(db, articleId, [save], author)
  const [result] = answer.ok ? answer.results : []
  if (!result) throw new Error(answer.ok ? 'A save without a result.' : answer.message)
  return result
}
