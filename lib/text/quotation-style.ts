import { readQuotations } from './quotation-marks'
import { singleQuotationsOf } from './single-quotation-marks'

/** How a house writes quotations. */
export type QuotationStyle = {
  readonly shape: 'curly' | 'straight'
  /** The marks of a quotation that is not inside another; the inner ones are the other kind. */
  readonly outer: 'double' | 'single'
  /** `inside`: commas and full stops before the closing mark. `asWritten`: British logic, which only a reader can apply. */
  readonly punctuation: 'inside' | 'asWritten'
}

/** What each locale’s press mostly does. */
export const USUAL_QUOTATION_STYLE: Readonly<Record<'en-US' | 'en-CA' | 'en-GB', QuotationStyle>> = {
  'en-US': { shape: 'curly', outer: 'double', punctuation: 'inside' },
  'en-CA': { shape: 'curly', outer: 'double', punctuation: 'inside' },
  'en-GB': { shape: 'curly', outer: 'single', punctuation: 'asWritten' },
}

/** One mark with the white space inside it. `depth` counts the quotations around its own. */
type End = { readonly start: number; readonly end: number; readonly side: 'open' | 'close'; readonly depth: number }

/**
 * One paragraph in a style: marks of every system become those of the style by their nesting, spaces inside them go,
 * apostrophes take the shape. A mark without a partner keeps its place and is rewritten as an outer one.
 */
export function withQuotationStyle(text: string, style: QuotationStyle): string {
  const ends = endsOf(text)
  let result = ''
  let at = 0
  for (let i = 0; i < ends.length; i++) {
    const mark = ends[i]
    if (!mark || mark.start < at) continue
    result += withApostrophes(text, at, mark.start, style)
    at = mark.end
    if (mark.side === 'open') {
      result += glyph(style, mark)
      continue
    }
    let marks = glyph(style, mark)
    for (let next = ends[i + 1]; next?.side === 'close' && next.start === at; next = ends[i + 1]) {
      marks += glyph(style, next)
      at = next.end
      i++
    }
    const point = style.punctuation === 'inside' && /[.,]/.test(text[at] ?? '') && !/[.\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? (text[at] ?? '') : ''
    at += point.length
    result += withPoint(result, point, marks)
  }
  return result + withApostrophes(text, at, text.length, style)
}

/** The closing marks with the point before them, unless the quotation already ends with one. */
function withPoint(before: string, point: string, marks: string): string {
  return /[.,!?…]$/.test(before) ? marks : point + marks
}

function glyph({ shape, outer }: QuotationStyle, { side, depth }: End): string {
  const isDouble = (depth % 2 === 0) === (outer === 'double')
  if (shape === 'straight') return isDouble ? '"' : "'"
  if (side === 'open') return isDouble ? '“' : '‘'
  return isDouble ? '”' : '’'
}

/** The text between two marks with its apostrophes in the style’s shape; primes after figures stay. */
function withApostrophes(text: string, from: number, to: number, { shape }: QuotationStyle): string {
  const part = text.slice(from, to)
  if (shape === 'straight') return part.replace(/[’‘]/g, "'")
  return part.replace(/'/g, (apostrophe, at: number) => (/\d/.test(text[from + at - 1] ?? '') && !/[\p{L}]/u.test(text[from + at + 1] ?? '') ? apostrophe : '’'))
}

function endsOf(text: string): End[] {
  const { quotations, unclosed, unopened } = readQuotations(text)
  const pairs = quotations.map(({ open, close }) => ({
    open: { start: open.start, end: open.end + open.spaces },
    close: { start: close.start - close.spaces, end: close.end },
  }))
  for (const { start, end } of singleQuotationsOf(text)) {
    pairs.push({ open: { start, end: start + 1 }, close: { start: end - 1, end } })
  }
  pairs.sort((a, b) => a.open.start - b.open.start)
  const ends: End[] = []
  const around: number[] = []
  for (const { open, close } of pairs) {
    while ((around.at(-1) ?? Infinity) <= open.start) around.pop()
    // Two pairs that cross are read wrongly: the later one is left as it is.
    if (around.length > 0 && close.end > (around.at(-1) ?? 0)) continue
    ends.push({ ...open, side: 'open', depth: around.length }, { ...close, side: 'close', depth: around.length })
    around.push(close.start)
  }
  for (const mark of unclosed) ends.push({ start: mark.start, end: mark.end + mark.spaces, side: 'open', depth: 0 })
  for (const mark of unopened) ends.push({ start: mark.start - mark.spaces, end: mark.end, side: 'close', depth: 0 })
  return ends.toSorted((a, b) => a.start - b.start)
}
