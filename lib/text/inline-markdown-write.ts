import type { Paragraph } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Span } from '../diff/map'
import { type InlineRun, type Marks, UNMARKED, parseInline } from './inline-markdown'
import { NESTED_MARKS, nestRuns } from './nest-runs'
import { sliceRuns } from './slice-runs'

/**
 * The inline Markdown that `parseInline` reads as these runs. White space and breaks at the ends of marked stretches
 * are moved out of the marks, where CommonMark wants them; white space at the ends of lines is dropped.
 */
export function writeInline(runs: readonly InlineRun[]): string {
  const [only, ...others] = runs
  if (only && others.length === 0 && isAsItStands(only)) return only.text
  const paragraph: Paragraph = { type: 'paragraph', children: nestRuns(trimLines(tidyMarks(runs))) }
  return toMarkdown(paragraph).replace(/\n$/, '')
}

/** One line that begins with a letter and has nothing that Markdown would read: most paragraphs are such, and the writer takes its time. */
const NOTHING_TO_ESCAPE = /^\p{L}[^\\`*_[\]<&!\t\r\n]*(?<!\s)$/u

function isAsItStands({ text, isBreak, emphasis, strong, code, link }: InlineRun): boolean {
  return !isBreak && !emphasis && !strong && !code && link === null && NOTHING_TO_ESCAPE.test(text)
}

/** Replaces a span of the plain text and keeps every mark; the replacement is marked like what it replaces. */
export function replaceInline(source: string, span: Span, replacement: string): string {
  const inline = parseInline(source)
  const start = inline.starts[span.start] ?? inline.ends.at(-1) ?? 0
  const end = span.end > span.start ? (inline.ends[span.end - 1] ?? start) : start
  const spliced = source.slice(0, start) + replacement + source.slice(end)
  const expected = inline.plain.slice(0, span.start) + replacement + inline.plain.slice(span.end)
  const marksIn = (runs: readonly InlineRun[]) => runs.filter((run) => run.emphasis || run.strong || run.code || run.link !== null).length
  const after = parseInline(spliced)
  if (after.plain === expected && marksIn(after.runs) === marksIn(inline.runs)) return spliced
  const [head, middle, tail] = cut(inline.runs, span)
  const marks = middle[0] ?? head.at(-1) ?? tail[0] ?? UNMARKED
  return writeInline([...head, { ...marks, text: replacement, isBreak: false }, ...tail])
}

/** Sets a mark on a span of the plain text, or takes it away; everything else keeps its marks. */
export function setMarks(source: string, span: Span, marks: Partial<Marks>): string {
  const [head, middle, tail] = cut(parseInline(source).runs, span)
  return writeInline([...head, ...middle.map((run) => ({ ...run, ...marks })), ...tail])
}

/** The marks that all of a span of the plain text has; of an empty one, those of the character before it. */
export function marksAt(source: string, span: Span): Marks {
  const { runs } = parseInline(source)
  const [head, middle, tail] = cut(runs, span)
  const covered = middle.length > 0 ? middle : [head.at(-1) ?? tail[0] ?? { ...UNMARKED }]
  return {
    emphasis: covered.every((run) => run.emphasis),
    strong: covered.every((run) => run.strong),
    code: covered.every((run) => run.code),
    link: covered.every((run) => run.link === covered[0]?.link) ? (covered[0]?.link ?? null) : null,
  }
}

function cut(runs: readonly InlineRun[], { start, end }: Span): [head: InlineRun[], middle: InlineRun[], tail: InlineRun[]] {
  return [sliceRuns(runs, 0, start), sliceRuns(runs, start, end), sliceRuns(runs, end, Infinity)]
}

/** Neighbours with equal marks made one, and no white space at the ends of marked stretches. */
function tidyMarks(runs: readonly InlineRun[]): InlineRun[] {
  let tidied = merge(runs)
  for (const depth of NESTED_MARKS.keys()) {
    tidied = freeSpace(tidied, depth, 'start')
    tidied = merge(freeSpace(tidied.reverse(), depth, 'end').reverse())
  }
  return tidied
}

/** Takes a mark, by its place in `NESTED_MARKS`, from the white space where its stretches begin, or, of reversed runs, end. */
function freeSpace(runs: readonly InlineRun[], depth: number, edge: 'start' | 'end'): InlineRun[] {
  const mark = NESTED_MARKS[depth] ?? 'emphasis'
  let previous: InlineRun | undefined
  let inside = false
  return runs.flatMap((run) => {
    const goesOn = previous && NESTED_MARKS.slice(0, depth + 1).every((outer) => previous?.[outer] === run[outer])
    previous = run
    inside = run.code || (inside && goesOn === true)
    if (!run[mark] || run.code || inside) return [run]
    const bare = edge === 'start' ? run.text.trimStart() : run.text.trimEnd()
    const space = { ...run, [mark]: UNMARKED[mark], text: edge === 'start' ? run.text.slice(0, run.text.length - bare.length) : run.text.slice(bare.length) }
    inside = bare !== ''
    return [space, { ...run, text: bare }].filter(({ text }) => text !== '')
  })
}

function merge(runs: readonly InlineRun[]): InlineRun[] {
  const merged: InlineRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === '') continue
    const isSame = last && !last.isBreak && !run.isBreak && (['emphasis', 'strong', 'code', 'link'] as const).every((mark) => last[mark] === run[mark])
    if (isSame) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged
}

/** Markdown has no white space at the ends of lines and no break at the end of a paragraph. */
function trimLines(runs: readonly InlineRun[]): InlineRun[] {
  const bounded = [...runs]
  while (bounded[0]?.isBreak || bounded[0]?.text.trim() === '') bounded.shift()
  while (bounded.at(-1)?.isBreak || bounded.at(-1)?.text.trim() === '') bounded.pop()
  return bounded.flatMap((run, place) => {
    if (run.isBreak || run.code) return [run]
    let text = run.text.replace(/[ \t]*\n[ \t]*/g, '\n')
    const previous = bounded[place - 1]
    const next = bounded[place + 1]
    if (!previous || previous.isBreak) text = text.trimStart()
    if (!next || next.isBreak) text = text.trimEnd()
    return text === '' ? [] : [{ ...run, text }]
  })
}
