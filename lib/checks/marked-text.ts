import { parseInline, spanInSource } from '../text/inline-markdown'
import { replaceInline } from '../text/inline-markdown-write'
import { strayMarks } from '../text/inline-segments'
import type { Span } from '../diff/map'
import type { CheckedParagraph, Finding, Fix } from './check'

export type Syntax = 'plain' | 'markdown'

/** What the checks read of a paragraph's text, and how that and the text belong together. */
export type MarkedText = {
  /** The text without its marks. */
  readonly plain: string
  /** Where marks stand alone in what is read. */
  readonly stray: readonly Span[]
  /** Where a span of the text is in what is read; of marks it covers only what they mark. */
  readonly inPlain: (span: Span) => Span
  /** A finding of what is read, with its span and its fixes for the text: no fix breaks a mark. */
  readonly inText: (finding: Finding) => Finding
}

/** Everything that can begin a mark, an escape or a character reference. */
const MARKS = /[*_`[\\&!<]/

export function readMarked(text: string, syntax: Syntax): MarkedText {
  if (syntax === 'plain' || !MARKS.test(text)) return { plain: text, stray: [], inPlain: (span) => span, inText: (finding) => finding }
  const inline = parseInline(text)
  const inText = (finding: Finding): Finding => {
    const span = spanInSource(inline, finding)
    return { ...finding, ...span, fixes: finding.fixes.flatMap((fix) => fixInText(fix, text, finding, span) ?? []) }
  }
  const inPlain = ({ start, end }: Span): Span => ({ start: unitAt(inline.ends, start), end: Math.max(unitAt(inline.ends, start), unitAt(inline.ends, end)) })
  return { plain: inline.plain, stray: strayMarks(text, inline), inPlain, inText }
}

/** A paragraph as the checks see it. */
export function readParagraph<Paragraph extends CheckedParagraph>(paragraph: Paragraph, { plain, stray }: MarkedText): Paragraph {
  if (plain === paragraph.text && stray.length === 0) return paragraph
  return { ...paragraph, text: plain, strayMarks: stray }
}

/** How many units of what is read end at or before this place of the text. */
function unitAt(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The fix for the span in the text; none where the marks would have to change outside of it. */
function fixInText(fix: Fix, text: string, plain: Span, { start, end }: Span): Fix | null {
  if (fix.action !== 'replace' && fix.action !== 'replaceEverywhere') return fix
  const after = replaceInline(text, plain, fix.replacement)
  const rest = text.length - end
  const isInside = after.length >= start + rest && after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end))
  return isInside ? { ...fix, replacement: after.slice(start, after.length - rest) } : null
}
