/**
 * The text of a paragraph in an article whose syntax is `markdown`: CommonMark's inline syntax (emphasis, strong,
 * links, code, images, escapes, character references, hard line breaks) without HTML and without blocks, which are
 * the paragraph's kind. Offsets are UTF-16 code units; the source is the text with its marks, plain is what is read.
 */
import { readByParser } from '#inline-parser'
import type { Span } from '../diff/map'
import { type AddText, type InlineRun, type Marks, MOST_MARKS, UNMARKED } from './inline-marks'
import { readNestedMarks } from './nested-marks'

export { type InlineRun, type Marks, UNMARKED }

export type Inline = {
  readonly plain: string
  /** In order; their texts together are `plain`. None is empty. */
  readonly runs: readonly InlineRun[]
  /** For every UTF-16 unit of `plain`, where it begins and ends in the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What may be a mark, or is not kept as it stands. Most paragraphs have nothing of it, and need no parser. */
const SPECIAL = /[\\`*_[\]!&<\n\t]|^\s|\s$/

/** Reads the marks of a text. Never fails: what is no mark is text. */
export function parseInline(source: string): Inline {
  return read(source, true)
}

/** `starts` and `ends` are empty without `withPlaces`: they are much of the work. */
function read(source: string, withPlaces: boolean): Inline {
  const runs: InlineRun[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add: AddText = (text, marks, isBreak, place) => {
    if (text === '') return
    const last = runs.at(-1)
    if (last && !isBreak && !last.isBreak && sameMarks(last, marks)) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ emphasis: marks.emphasis, strong: marks.strong, code: marks.code, link: marks.link, text, isBreak })
    for (let unit = 0; withPlaces && unit < text.length; unit++) {
      const { start, end } = place(unit)
      starts.push(start)
      ends.push(end)
    }
  }

  const pieces = readNestedMarks(source, MOST_MARKS)
  for (const { text, marks, start, isEscaped } of pieces ?? []) {
    add(text, marks, false, isEscaped ? () => ({ start, end: start + 2 }) : (unit) => ({ start: start + unit, end: start + unit + 1 }))
  }
  if (!pieces) readByParser(source, withPlaces, add)
  return { plain: runs.map((run) => run.text).join(''), runs, starts, ends }
}

/** What is read, without marks. */
export function plainOf(text: string, syntax: 'plain' | 'markdown'): string {
  return syntax === 'plain' || !SPECIAL.test(text) ? text : read(text, false).plain
}

/** The runs of a paragraph's text in either syntax. In a plain text every line break stays. */
export function runsOf(text: string, syntax: 'plain' | 'markdown'): readonly InlineRun[] {
  if (syntax === 'markdown') return text !== '' && !SPECIAL.test(text) ? [{ ...UNMARKED, text, isBreak: false }] : read(text, false).runs
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => ({ ...UNMARKED, text: part, isBreak: part === '\n' }))
}

/** Where a span of the plain text is in the source, without the marks at its ends. */
export function spanInSource(inline: Inline, span: Span): Span {
  const start = inline.starts[span.start] ?? inline.ends.at(-1) ?? 0
  return { start, end: span.end > span.start ? (inline.ends[span.end - 1] ?? start) : start }
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.emphasis === b.emphasis && a.strong === b.strong && a.code === b.code && a.link === b.link
}
