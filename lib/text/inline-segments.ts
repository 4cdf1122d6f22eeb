import type { Span } from '../diff/map'
import { type Inline, type Marks, UNMARKED, parseInline } from './inline-markdown'
import { allMatches } from './all-matches'

/** A stretch of a Markdown text as it is written: text that is read, a mark, or a link's brackets and where it leads. */
export type Segment = Marks & { readonly text: string; readonly role: 'text' | 'mark' | 'address' }

/** A Markdown text in stretches, for showing it as it is written; their texts together are the source. */
export function segmentsOf(source: string): Segment[] {
  const { runs, starts, ends } = parseInline(source)
  const segments: Segment[] = []
  const add = (start: number, end: number, role: Segment['role'], marks: Marks) => {
    if (start >= end) return
    const { emphasis, strong, code, link } = marks
    segments.push({ text: source.slice(start, end), role, emphasis, strong, code, link })
  }
  let offset = 0
  let unit = 0
  let before: Marks = UNMARKED
  for (const run of runs) {
    const start = starts[unit] ?? source.length
    unit += run.text.length
    addMarks(source, { start: offset, end: start }, before.link, run.link, add)
    const end = Math.max(start, ends[unit - 1] ?? start)
    add(start, end, 'text', run)
    offset = end
    before = run
  }
  addMarks(source, { start: offset, end: source.length }, before.link, null, add)
  return segments
}

type Add = (start: number, end: number, role: Segment['role'], marks: Marks) => void

/** What stands between two runs: marks; after a link's text its address, and before one the bracket that belongs to it. */
function addMarks(source: string, { start, end }: Span, before: string | null, after: string | null, add: Add): void {
  const between = source.slice(start, end)
  const closes = before === null || !between.includes('](') ? null : { from: start + between.indexOf(']('), to: start + between.lastIndexOf(')') + 1 }
  const rest = closes ? Math.max(closes.from, closes.to) : start
  const bracket = after === null || after === before ? -1 : source.slice(rest, end).lastIndexOf('[')
  if (closes) {
    add(start, closes.from, 'mark', UNMARKED)
    add(closes.from, rest, 'address', { ...UNMARKED, link: before })
  }
  if (bracket === -1) return add(rest, end, 'mark', UNMARKED)
  add(rest, rest + bracket, 'mark', UNMARKED)
  add(rest + bracket, rest + bracket + 1, 'address', { ...UNMARKED, link: after })
  add(rest + bracket + 1, end, 'mark', UNMARKED)
  return undefined
}

/** A mark that stands alone: it begins or ends nothing, so a reader would see the character. */
const ALONE = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|\]\(/gu

/**
 * Where marks stand alone in what is read of a Markdown text (offsets into `plain`): an asterisk, underscore or
 * backtick without its counterpart, a link whose brackets do not close. Escaped ones are characters, and so are those
 * with white space on both sides (CommonMark 0.31, 6.2: they could neither open nor close).
 */
export function strayMarks(source: string, { plain, runs, starts, ends }: Inline): Span[] {
  const isCode = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run.code))
  return allMatches(plain, ALONE).flatMap(({ 0: mark, index: start }) => {
    const end = start + mark.length
    const isFree = /^(?:|\s)$/u.test(plain[start - 1] ?? '') && /^(?:|\s)$/u.test(plain[end] ?? '')
    const isWritten = source.slice(starts[start] ?? 0, ends[end - 1] ?? 0) === mark
    return isFree || !isWritten || isCode[start] ? [] : [{ start, end }]
  })
}
