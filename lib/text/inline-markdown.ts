/**
 * The text of a paragraph in an article whose syntax is `markdown`: CommonMark's inline syntax (emphasis, strong,
 * links, code, images, escapes, character references, hard line breaks) without HTML and without blocks, which are
 * the paragraph's kind. Offsets are UTF-16 code units; the source is the text with its marks, plain is what is read.
 */
import type { Nodes } from 'mdast'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import type { Span } from '../diff/map'
import { readNestedMarks } from './nested-marks'

/** How a stretch of the plain text is marked. */
export type Marks = {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Where it leads, as written; null where it leads nowhere. */
  readonly link: string | null
}

/** A stretch of plain text with the same marks throughout. */
export type InlineRun = Marks & {
  readonly text: string
  /** A line break that must stay; its text is a line feed. Other line feeds are as good as spaces. */
  readonly isBreak: boolean
}

export type Inline = {
  readonly plain: string
  /** In order; their texts together are `plain`. None is empty. */
  readonly runs: readonly InlineRun[]
  /** For every UTF-16 unit of `plain`, where it begins and ends in the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export const UNMARKED: Marks = { emphasis: false, strong: false, code: false, link: null }

/** What would make a block of a line, and HTML: here these are characters. */
const BLOCKS_AND_HTML = [
  'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'htmlText', 'list', 'setextUnderline', 'thematicBreak',
]

/** Where escapes and character references begin in the source, and where they end. */
type Decoded = Map<number, number>

/**
 * Looking for links takes time that grows with the square of the opening brackets, and for emphasis with that of its
 * marks: a text with more than any author writes has none.
 */
const MOST = 2000
const LINKS = ['labelStartLink', 'labelStartImage']

/** What a text is not looked through for. */
function disabledIn(source: string): string[] {
  const brackets = source.match(/\[/g)?.length ?? 0
  const marks = source.match(/[*_]/g)?.length ?? 0
  return [...BLOCKS_AND_HTML, ...(brackets > MOST ? LINKS : []), ...(marks > MOST ? ['attention'] : [])]
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
  const add: Add = (text, marks, isBreak, place) => {
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

  const pieces = readNestedMarks(source, MOST)
  for (const { text, marks, start, isEscaped } of pieces ?? []) {
    add(text, marks, false, isEscaped ? () => ({ start, end: start + 2 }) : (unit) => ({ start: start + unit, end: start + unit + 1 }))
  }
  if (!pieces) parse(source, withPlaces, add)
  return { plain: runs.map((run) => run.text).join(''), runs, starts, ends }
}

type Add = (text: string, marks: Marks, isBreak: boolean, place: (unit: number) => Span) => void

/** Reads any text, by a parser. */
function parse(source: string, withPlaces: boolean, add: Add): void {
  const decoded: Decoded = new Map()
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: disabledIn(source) } }], mdastExtensions: withPlaces ? [recordDecoded(source, decoded)] : [] })
  let paragraphEnd: number | null = null
  for (const { node, marks } of leaves(tree)) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'paragraph') {
      // A text that is still to be divided by its blank lines is read as a whole.
      const gap = paragraphEnd ?? start
      add(source.slice(gap, start), UNMARKED, false, (unit) => ({ start: gap + unit, end: gap + unit + 1 }))
      paragraphEnd = end
    } else if (node.type === 'text') {
      const places = withPlaces ? align(source, start, node.value, decoded) : []
      add(node.value, marks, false, (unit) => places[unit] ?? { start, end })
    } else if (node.type === 'inlineCode') {
      const inner = codeStart(source, start, end, node.value)
      add(node.value, { ...marks, code: true }, false, (unit) => ({ start: inner + unit, end: inner + unit + 1 }))
    } else if (node.type === 'break') {
      add('\n', marks, true, () => ({ start, end }))
    } else if (node.type === 'image') {
      add(node.alt ?? '', marks, false, () => ({ start, end }))
    }
  }
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

/** Every node that holds text itself, with the marks of what it stands in; and every paragraph, before what it holds. */
function* leaves(tree: Nodes): Generator<{ node: Nodes; marks: Marks }> {
  const pending: { node: Nodes; marks: Marks }[] = [{ node: tree, marks: UNMARKED }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next
    const { node } = next
    if (!('children' in node)) continue
    const marks = marksInside(node, next.marks)
    for (let place = node.children.length - 1; place >= 0; place--) {
      const child = node.children[place]
      if (child) pending.push({ node: child, marks })
    }
  }
}

function marksInside(node: Nodes, marks: Marks): Marks {
  if (node.type === 'emphasis') return { ...marks, emphasis: true }
  if (node.type === 'strong') return { ...marks, strong: true }
  return node.type === 'link' ? { ...marks, link: node.url } : marks
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.emphasis === b.emphasis && a.strong === b.strong && a.code === b.code && a.link === b.link
}

/** The tree has only what escapes and references stand for; this notes where they stand. */
function recordDecoded(source: string, decoded: Decoded): Extension {
  return {
    enter: {
      characterEscapeValue(token) {
        decoded.set(token.start.offset - 1, token.end.offset)
      },
      characterReferenceValue(token) {
        decoded.set(source.lastIndexOf('&', token.start.offset), token.end.offset + 1)
      },
    },
  }
}

/** For every unit of a text node's value its place in the source, from `start` on. */
function align(source: string, start: number, value: string, decoded: Decoded): Span[] {
  const places: Span[] = []
  let offset = start
  while (places.length < value.length && offset < source.length) {
    const end = decoded.get(offset)
    if (end !== undefined) {
      for (let unit = lengthOf(source.slice(offset, end)); unit > 0; unit--) places.push({ start: offset, end })
      offset = end
    } else {
      // White space around a line break is not part of the value.
      if (source[offset] === value[places.length]) places.push({ start: offset, end: offset + 1 })
      offset++
    }
  }
  return places
}

/** How many units an escape or a character reference stands for: one, or two (`&#x1F600;`). */
function lengthOf(reference: string): number {
  const [paragraph] = reference.startsWith('&') ? fromMarkdown(reference).children : []
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  return text?.type === 'text' ? text.value.length : 1
}

/** Where the value of a code span begins: after the backticks and the one space that may pad it. */
function codeStart(source: string, start: number, end: number, value: string): number {
  let ticks = 0
  while (source[start + ticks] === '`') ticks++
  const isPadded = end - start - 2 * ticks === value.length + 2
  return start + ticks + (isPadded ? 1 : 0)
}
