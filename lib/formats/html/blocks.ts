import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type InlineRun, type Marks, UNMARKED } from '../../text/inline-markdown'
import type { StyledParagraph } from '../styled'
import { attribute, styleOf } from './elements'
import { linkFrom } from './page-address'

/** A block of text of a page, and the element it stands in. */
export type PageBlock = StyledParagraph & { readonly element: Tree.Element }

export type PageText = {
  readonly blocks: readonly PageBlock[]
  /** What was left out, for the warnings. */
  readonly dropped: { readonly pictures: number; readonly embedded: number; readonly tables: number }
}

/** What runs, embeds, or is no text. */
const EMBEDDED = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'applet', 'frame'])
const NO_TEXT = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'head', 'title', 'meta', 'link', 'select', 'textarea', 'button', 'input',
  'datalist', 'map', 'noframes',
])
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'legend', 'main',
  'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])
const FURNITURE = new Set(['nav', 'aside', 'footer', 'form', 'dialog'])
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog'])

/** What the elements around a text say of it. */
type Context = {
  readonly element: Tree.Element | null
  readonly kind: 'body' | 'heading' | 'quotation' | 'listItem'
  readonly level: number
  readonly ordered: boolean
  readonly depth: number
  /** The list item that is not begun yet: only its first block is the item, further ones are paragraphs. */
  readonly item: { begun: boolean } | null
  readonly marks: Marks
  readonly keepsSpace: boolean
  readonly offered: boolean
}

const OUTSIDE: Context = {
  element: null, kind: 'body', level: 0, ordered: false, depth: 0, item: null, marks: UNMARKED, keepsSpace: false, offered: true,
}

/** The text of a page in blocks, in the order of the document. Iterative: the depth of a page does not matter. */
export function blocksOf(document: Tree.ParentNode, base: string | null): PageText {
  const blocks: PageBlock[] = []
  const dropped = { pictures: 0, embedded: 0, tables: 0 }
  let runs: InlineRun[] = []

  const flush = (context: Context) => {
    const trimmed = collapse(runs)
    runs = []
    if (trimmed.every((run) => run.text.trim() === '') || !context.element) return
    const isLaterBlock = context.kind === 'listItem' && context.item?.begun
    if (context.item) context.item.begun = true
    const shape = isLaterBlock
      ? { kind: 'body' as const, level: 0, ordered: false }
      : { kind: context.kind, level: context.kind === 'listItem' ? Math.min(context.depth, 6) || 1 : context.level, ordered: context.kind === 'listItem' && context.ordered }
    blocks.push({ ...shape, runs: trimmed, offered: context.offered, element: context.element })
  }

  const pending: { node: Tree.ChildNode; context: Context; leaving: boolean }[] = []
  const push = (parent: Tree.ParentNode, context: Context) => {
    for (const node of parent.childNodes.toReversed()) pending.push({ node, context, leaving: false })
  }
  push(document, OUTSIDE)
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, context, leaving } = next
    if ('value' in node) {
      addText(runs, node.value, context)
      continue
    }
    if (!('tagName' in node)) continue
    const name = node.tagName
    if (leaving) {
      flush(context)
      continue
    }
    if (EMBEDDED.has(name)) dropped.embedded++
    if (name === 'img') dropped.pictures++
    if (name === 'table') dropped.tables++
    if (EMBEDDED.has(name) || NO_TEXT.has(name) || isIgnored(node)) continue
    if (name === 'br') {
      runs.push({ ...context.marks, code: false, text: '\n', isBreak: true })
      continue
    }
    const inner = enter(node, context, base)
    if (BLOCKS.has(name)) {
      const outer = context.element ? context : inner
      flush(outer)
      pending.push({ node, context: inner, leaving: true })
    }
    push(node, inner)
  }
  flush({ ...OUTSIDE, element: blocks.at(-1)?.element ?? null })
  return { blocks, dropped }
}

/** The context inside an element. */
function enter(element: Tree.Element, outer: Context, base: string | null): Context {
  const name = element.tagName
  const style = styleOf(element)
  let context: Context = { ...outer, marks: marksInside(element, style, outer.marks, base), offered: outer.offered && !isFurniture(element, style) }
  if (BLOCKS.has(name)) context = { ...context, element }
  if (name === 'pre' || /\bwhite-space:\s*(?:pre|break-spaces)/.test(style)) context = { ...context, keepsSpace: true }
  if (/^h[1-6]$/.test(name)) return { ...context, kind: 'heading', level: Number(name.slice(1)), marks: { ...context.marks, strong: false } }
  if (name === 'blockquote') return { ...context, kind: 'quotation', level: 0, item: null }
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') return { ...context, depth: outer.depth + 1, ordered: name === 'ol', item: null }
  if (name === 'li') return { ...context, kind: 'listItem', level: 0, item: { begun: false } }
  // Word's own HTML has no lists, but paragraphs with a style that says so.
  const wordList = /\bmso-list:\s*l\d+ level(\d)/.exec(style)
  if (wordList) return { ...context, kind: 'listItem', level: 0, depth: Number(wordList[1]), ordered: false, item: { begun: false } }
  return context
}

function marksInside(element: Tree.Element, style: string, outer: Marks, base: string | null): Marks {
  let marks = outer
  switch (element.tagName) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      marks = { ...marks, emphasis: true }
      break
    case 'strong':
    case 'b':
      marks = { ...marks, strong: true }
      break
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      marks = { ...marks, code: true }
      break
    case 'a':
      marks = { ...marks, link: linkFrom(attribute(element, 'href'), base) ?? outer.link }
      break
  }
  const weight = /\bfont-weight:\s*(\w+)/.exec(style)?.[1]
  const slant = /\bfont-style:\s*(\w+)/.exec(style)?.[1]
  if (weight !== undefined) marks = { ...marks, strong: weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 }
  if (slant !== undefined) marks = { ...marks, emphasis: slant === 'italic' || slant === 'oblique' }
  return marks
}

/** What the page hides, and the list marks that Word writes out. */
function isIgnored(element: Tree.Element): boolean {
  return /\bmso-list:\s*ignore/i.test(styleOf(element))
}

function isFurniture(element: Tree.Element, style: string): boolean {
  return (
    FURNITURE.has(element.tagName) ||
    FURNITURE_ROLES.has(attribute(element, 'role') ?? '') ||
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /\bdisplay:\s*none|\bvisibility:\s*hidden/.test(style)
  )
}

function addText(runs: InlineRun[], value: string, { marks, keepsSpace }: Context): void {
  if (!keepsSpace) {
    runs.push({ ...marks, text: value.replace(/[ \t\n\f]+/g, ' '), isBreak: false })
    return
  }
  for (const part of value.split(/(\n)/)) if (part !== '') runs.push({ ...marks, text: part, isBreak: part === '\n' })
}

/** White space as a page shows it: one space between words, none at the ends of lines. */
function collapse(runs: readonly InlineRun[]): InlineRun[] {
  const collapsed: InlineRun[] = []
  let atLineStart = true
  for (const run of runs) {
    const text: string = run.isBreak || !atLineStart ? run.text : run.text.replace(/^ +/, '')
    if (run.isBreak) trimEnd(collapsed)
    if (text !== '') collapsed.push({ ...run, text })
    atLineStart = run.isBreak || (text === '' ? atLineStart : text.endsWith(' '))
  }
  trimEnd(collapsed)
  return collapsed
}

function trimEnd(runs: InlineRun[]): void {
  let last = runs.pop()
  while (last && !last.isBreak && /^ *$/.test(last.text)) last = runs.pop()
  if (last) runs.push(last.isBreak ? last : { ...last, text: last.text.replace(/ $/, '') })
}
