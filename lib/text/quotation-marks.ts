import { allMatches } from './all-matches'

/**
 * Reading the quotation marks of one paragraph: which open and which close, and how they pair. Marks of quotations
 * at the outer level are read here (“ ” " « » „ ‹ ›, and the makeshift << >> '' ``); single ones, which look like
 * apostrophes, in `single-quotation-marks.ts`.
 */

export type MarkSystem = 'curly' | 'straight' | 'guillemets' | 'low' | 'makeshift'

/** One quotation mark. Offsets are those of the mark itself, without the space that French puts inside. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly glyph: string
  readonly side: 'open' | 'close'
  readonly system: MarkSystem
  /** How many units of white space stand between the mark and what it encloses. */
  readonly spaces: number
}

/** A pair. `depth` counts the pairs around it. */
export type Quotation = { readonly open: Mark; readonly close: Mark; readonly depth: number }

export type QuotationReading = {
  readonly marks: readonly Mark[]
  /** In the order in which they open. */
  readonly quotations: readonly Quotation[]
  /** Marks that open and never close in this paragraph, and that close what was not opened in it; in order. */
  readonly unclosed: readonly Mark[]
  readonly unopened: readonly Mark[]
}

const MARK = /[“”„‟"«»‹›]|<<(?=\S)|(?<=\S)>>|``|''/g
const SYSTEM: Readonly<Record<string, MarkSystem>> = {
  '“': 'curly', '”': 'curly', '"': 'straight', '«': 'guillemets', '»': 'guillemets', '‹': 'guillemets', '›': 'guillemets',
  '„': 'low', '‟': 'low', '<<': 'makeshift', '>>': 'makeshift', '``': 'makeshift', "''": 'makeshift',
}
/** The side on which a mark stands where its surroundings do not say otherwise. */
const USUAL_SIDE: Readonly<Record<string, 'open' | 'close'>> = {
  '“': 'open', '„': 'open', '«': 'open', '‹': 'open', '<<': 'open', '``': 'open', '‟': 'open',
  '”': 'close', '»': 'close', '›': 'close', '>>': 'close', "''": 'close',
}

const SPACE = /\s/
const BEFORE_OPENING = /[\s([{—–\-/‘'“„«]/
const AFTER_CLOSING = /[\s.,;:!?…)\]}—–\-/’'”»*]/

/** Reads a paragraph. Linear: every mark is looked at once, and pairing uses a stack. */
export function readQuotations(text: string): QuotationReading {
  const marks: Mark[] = []
  const stack: Mark[] = []
  const pairs: { open: Mark; close: Mark }[] = []
  const unopened: Mark[] = []
  for (const { 0: glyph, index } of allMatches(text, MARK)) {
    const end = index + glyph.length
    if ((glyph === '"' && isInchSign(text, index, stack)) || isDamage(text, index)) continue
    const side = sideOf(text, glyph, index, end, stack.at(-1))
    const mark: Mark = { start: index, end, glyph, side, system: SYSTEM[glyph] ?? 'curly', spaces: spacesInside(text, index, end, side) }
    marks.push(mark)
    if (side === 'open') stack.push(mark)
    else {
      const open = stack.pop()
      if (open) pairs.push({ open, close: mark })
      else unopened.push(mark)
    }
  }
  return { marks, quotations: withDepths(pairs), unclosed: stack, unopened }
}

function sideOf(text: string, glyph: string, start: number, end: number, pending: Mark | undefined): 'open' | 'close' {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  const couldOpen = BEFORE_OPENING.test(before)
  const couldClose = AFTER_CLOSING.test(after)
  // “It looks the same:" After the outbreak”: the space slipped to the wrong side.
  if (before === ':' && !pending && glyph === '"') return 'open'
  const usual = USUAL_SIDE[glyph]
  if (couldOpen && !couldClose) return 'open'
  if (couldClose && !couldOpen) return glyph === '«' && !pending ? 'open' : 'close'
  if (usual) return usual === 'open' && pending?.system === 'low' && glyph === '“' ? 'close' : usual
  return pending ? 'close' : 'open'
}

/** 5" pipe, 6'2": a straight mark after a digit, with nothing open that it could close. */
function isInchSign(text: string, index: number, stack: readonly Mark[]): boolean {
  return stack.length === 0 && /\d/.test(text[index - 1] ?? '')
}

/** “Ã“” and “Å“” are what É and œ become in a wrong encoding, not marks. */
function isDamage(text: string, index: number): boolean {
  return /[ÂÃÅâÄÐÑ€]/.test(text[index - 1] ?? '')
}

function spacesInside(text: string, start: number, end: number, side: 'open' | 'close'): number {
  let count = 0
  if (side === 'open') while (SPACE.test(text[end + count] ?? '')) count++
  else while (SPACE.test(text[start - 1 - count] ?? '')) count++
  return count
}

function withDepths(pairs: readonly { open: Mark; close: Mark }[]): Quotation[] {
  const sorted = pairs.toSorted((a, b) => a.open.start - b.open.start)
  const around: number[] = []
  return sorted.map(({ open, close }) => {
    while ((around.at(-1) ?? Infinity) <= open.start) around.pop()
    const depth = around.length
    around.push(close.start)
    return { open, close, depth }
  })
}

/** Where a quotation’s own words begin and end. */
export function contentOf({ open, close }: Quotation): { start: number; end: number } {
  return { start: open.end + open.spaces, end: Math.max(open.end + open.spaces, close.start - close.spaces) }
}
