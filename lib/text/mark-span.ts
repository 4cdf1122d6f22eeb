import type { Span } from '../diff/map'
import { type Marks, parseInline, spanInSource } from './inline-markdown'
import { setMarks } from './inline-markdown-write'

/** What stands around a marked stretch. An underscore marks nothing inside of a word, so it is read and not written. */
const DELIMITERS = { emphasis: ['*', '_'], strong: ['**', '__'] } as const

/**
 * Sets marks on a span of what is read (offsets without the white space at its ends), or takes them away. Everything
 * else stays as it is written wherever that reads the same; only otherwise is the paragraph written anew.
 */
export function markSpan(source: string, span: Span, marks: Partial<Pick<Marks, 'emphasis' | 'strong' | 'link'>>): string {
  const rewritten = setMarks(source, span, marks)
  const expected = readsAs(rewritten)
  const { start, end } = spanInSource(parseInline(source), span)
  const inside = source.slice(start, end)
  const around = (open: string, close: string) => source.slice(0, start) + open + inside + close + source.slice(end)
  const without = (open: string, close: string) =>
    source.slice(0, start).endsWith(open) && source.startsWith(close, end) ? source.slice(0, start - open.length) + inside + source.slice(end + close.length) : source
  const candidates: string[] = []
  for (const mark of ['emphasis', 'strong'] as const) {
    if (marks[mark] === true) candidates.push(around(DELIMITERS[mark][0], DELIMITERS[mark][0]))
    if (marks[mark] === false) candidates.push(...DELIMITERS[mark].map((delimiter) => without(delimiter, delimiter)))
  }
  if (typeof marks.link === 'string') candidates.push(around('[', `](${marks.link})`))
  if (marks.link === null) {
    const address = /^\]\([^()\s]*\)/.exec(source.slice(end))
    if (address) candidates.push(without('[', address[0]))
  }
  return candidates.find((candidate) => readsAs(candidate) === expected) ?? rewritten
}

/** What a text reads as, whether or not the white space between marked words is marked. */
function readsAs(source: string): string {
  const { plain, runs } = parseInline(source)
  const words = runs.flatMap(({ text, ...marks }) => Array.from(text.replace(/\s+/g, ''), () => marks))
  return JSON.stringify([plain, words])
}
