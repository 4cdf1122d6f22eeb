/**
 * Reads CommonMark's inline syntax with a parser, for what `inline-markdown.ts` cannot read in one way only. Pages of a
 * browser have `inline-parser-later.ts` in its place (`imports` in package.json).
 */
import type { Nodes } from 'mdast'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import type { Span } from '../diff/map'
import { type AddText, type Marks, MOST_MARKS, UNMARKED } from './inline-marks'

/** The parser is part of this program. */
export const loadInlineParser = (): Promise<void> => Promise.resolve()

/** What would make a block of a line, and HTML: here these are characters. */
const BLOCKS_AND_HTML = [
  'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'htmlText', 'list', 'setextUnderline', 'thematicBreak',
]

/** Where escapes and character references begin in the source, and where they end. */
type Decoded = Map<number, number>

const LINKS = ['labelStartLink', 'labelStartImage']

/** micromark's names of what a paragraph is not looked through for. */
export function excessiveIn(source: string): string[] {
  const brackets = source.match(/\[/g)?.length ?? 0
  const marks = source.match(/[*_]/g)?.length ?? 0
  return [...(brackets > MOST_MARKS ? LINKS : []), ...(marks > MOST_MARKS ? ['attention'] : [])]
}

/** Reads any text and gives its stretches, in order. `withPlaces`: where each unit stands is asked for too. */
export function readByParser(source: string, withPlaces: boolean, add: AddText): void {
  const decoded: Decoded = new Map()
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: [...BLOCKS_AND_HTML, ...excessiveIn(source)] } }], mdastExtensions: withPlaces ? [recordDecoded(source, decoded)] : [] })
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
