import { type ParagraphView, reviewState } from '../articles/article'
import { plainOf } from '../text/inline-markdown'
import type { TextFormat } from './format'

/**
 * A row for each paragraph, for spreadsheets: RFC 4180 with a byte order mark, without which Excel takes UTF-8 for
 * something else. A cell that a spreadsheet would compute begins with an apostrophe (`openCell` says when).
 */
export const csv: TextFormat = {
  id: 'csv',
  label: 'Table of paragraphs (CSV)',
  purpose: 'data',
  extensions: ['.csv'],
  mediaType: 'text/csv; charset=utf-8; header=present',
  content: 'text',

  write(article) {
    const plain = (text: string | null) => (text === null ? '' : plainOf(text, article.syntax))
    const rows = article.paragraphs.map((paragraph, place) => [
      String(place + 1),
      kindOf(paragraph),
      reviewState(paragraph),
      paragraph.joined ? 'yes' : '',
      plain(paragraph.sourceText),
      plain(paragraph.machineText),
      plain(paragraph.text),
      paragraph.changedBy,
      paragraph.changedAt,
      paragraph.review?.by ?? '',
      paragraph.review?.at ?? '',
    ])
    return `\ufeff${[HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
  },
}

const HEAD = ['No.', 'Kind', 'State', 'Joined', 'Source text', 'Machine text', 'Correction', 'Changed by', 'Changed at', 'Reviewed by', 'Reviewed at']

function kindOf({ kind, level, ordered }: ParagraphView): string {
  if (kind === 'heading') return `heading ${level}`
  return kind === 'listItem' ? `${ordered ? 'ordered item' : 'list item'} ${level}` : kind
}

/** What a spreadsheet takes for a formula, full-width forms included, behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\uff1d\uff0b\uff0d\uff20]/

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What was written into a cell, whose quotation marks are off: without the apostrophe that keeps it from being computed. */
export function openCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
