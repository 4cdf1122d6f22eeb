import { randomUUID } from 'node:crypto'
import { generateKeyBetween } from 'fractional-indexing'
import type { Database } from '../../database/client'
import { UNMARKED } from '../../text/inline-markdown'
import { writeInline } from '../../text/inline-markdown-write'
import type { BatchResult, ParagraphState } from '../article'
import { stateOf } from '../views'
import { applySavesWithin } from './apply-saves'
import { lockArticle } from './lock-article'

/** How the undo of renaming is named. */
const LABEL = 'Renamed the article'

const TITLE = { kind: 'title', level: 1, ordered: false, joined: false, leftOut: false } as const

/**
 * Gives an article a title: a save on its title paragraph, or, where it has none, on one that is inserted at the top.
 * `title` is plain text on one line.
 */
export async function renameArticle(
  db: Database,
  articleId: string,
  { title, author }: { readonly title: string; readonly author: string },
): Promise<BatchResult> {
  return db.$transaction(async (tx): Promise<BatchResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const text = plainTitle(title, locked.article.syntax)
    const orderBy = { position: 'asc' } as const
    const row = await tx.paragraph.findFirst({ where: { articleId, kind: 'title', leftOut: false, joined: false }, orderBy })
    const first = row ?? (await tx.paragraph.findFirst({ where: { articleId }, orderBy }))
    const state: ParagraphState = row ? { ...stateOf(row), text } : { ...TITLE, text }
    const save = {
      saveId: randomUUID(),
      paragraphId: row?.id ?? randomUUID(),
      base: row?.revision ?? 0,
      state,
      origin: 'typed' as const,
      closes: [],
      ...(!row && { insert: { position: generateKeyBetween(null, first?.position ?? null) } }),
    }
    return applySavesWithin(tx, articleId, { author, batch: { id: randomUUID(), label: LABEL }, saves: [save] })
  })
}

/** A plain text as an article's syntax writes it. */
export function plainTitle(title: string, syntax: string): string {
  return syntax === 'markdown' ? writeInline([{ ...UNMARKED, text: title, isBreak: false }]) : title
}
