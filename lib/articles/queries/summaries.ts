/** The figures of the desk, cached under the article's change number. The cache may be deleted at any time. */
import type { Transaction } from '../../database/client'
import { statistics } from '../../text/statistics'
import { titleOf } from '../../text/title'
import type { ParagraphView } from '../article'
import { oneOf, paragraphView } from '../views'

export type Summary = {
  readonly change: number
  readonly title: string
  readonly titleKey: string
  readonly words: number
  readonly paragraphs: number
  readonly settled: number
  readonly progress: number
}

type Summarised = {
  readonly change: number
  readonly syntax: 'plain' | 'markdown'
  readonly paragraphs: readonly ParagraphView[]
}

export function summarise({ change, syntax, paragraphs }: Summarised): Summary {
  const title = titleOf({ syntax, paragraphs })
  const { words, paragraphs: total, settled } = statistics({ syntax, paragraphs })
  return {
    change,
    title,
    titleKey: titleKey(title),
    words,
    paragraphs: total,
    settled,
    progress: total === 0 ? 0 : Math.floor((settled / total) * 10_000),
  }
}

/**
 * A title as it is sorted and searched: lower case, without accents, its letters and digits divided by single spaces.
 * So it holds nothing that a search with LIKE would interpret.
 */
export function titleKey(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Findings that were counted for another change do not count any more. */
export async function storeSummary(db: Transaction, articleId: string, summary: Summary): Promise<void> {
  await db.articleSummary.upsert({
    where: { articleId },
    create: { articleId, ...summary },
    update: { ...summary, openFindings: null, checksVersion: null },
  })
}

/** Brings the summaries of these articles up to what their paragraphs say now. */
export async function refreshSummaries(db: Transaction, articleIds: readonly string[]): Promise<void> {
  for (const id of articleIds) {
    // The change is read first: a save in between makes the summary stale, never wrong.
    const article = await db.article.findUnique({ where: { id }, select: { change: true, syntax: true } })
    if (!article) continue
    const rows = await db.paragraph.findMany({ where: { articleId: id }, orderBy: { position: 'asc' } })
    const syntax = oneOf(['plain', 'markdown'], article.syntax)
    await storeSummary(db, id, summarise({ change: article.change, syntax, paragraphs: rows.map(paragraphView) }))
  }
}
