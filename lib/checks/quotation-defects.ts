import type { ArticleIndex } from './article-index'
import type { CheckContext, CheckedParagraph } from './check'
import { quotationsOf } from './reading'
import type { Mark, Quotation } from '../text/quotation-marks'

/** What is wrong with a mark itself: it belongs to another system, is of the article’s rarer shape, or has a space inside. */
export type DefectKind = 'foreign' | 'rare' | 'spaced'

/** One place to repair: one end of a quotation, or the whole of a short one where both ends are wrong. */
export type QuotationDefect = {
  readonly kind: DefectKind
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** The marks as found and as expected, for the message. */
  readonly found: string
  readonly expected: string
}

/** UTF-16 units. A longer quotation with two wrong ends is two repairs. */
const SHORT = 36

export type HouseMarks = { readonly open: string; readonly close: string }

/** The double marks the article is written with: curly, unless straight ones clearly prevail. */
export function houseMarks(article: ArticleIndex): HouseMarks {
  const curly = article.markCount('“') + article.markCount('”')
  return article.markCount('"') > 2 * curly ? { open: '"', close: '"' } : { open: '“', close: '”' }
}

/** Commas and full stops stand inside the closing mark in American and Canadian English. */
export function punctuationInside(context: Pick<CheckContext, 'locale'>): boolean {
  return context.locale !== 'en-GB'
}

/** The offsets that defects cover: what other checks leave to the ones for defects. */
export function coveredBy(defects: readonly QuotationDefect[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const { start, end } of defects) for (let i = start; i < end; i++) covered.add(i)
  return covered
}

/** Every quotation mark of the paragraph that is not one of the house, or has a space inside. */
export function quotationDefects(paragraph: CheckedParagraph, context: CheckContext): QuotationDefect[] {
  const { text } = paragraph
  const house = houseMarks(context.article)
  const { quotations, unclosed, unopened } = quotationsOf(paragraph)
  const defects = quotations.flatMap((quotation) => inQuotation(text, quotation, house, context))
  for (const mark of unclosed) defects.push(...atOpening(text, mark, house))
  for (const mark of unopened) defects.push(...atClosing(text, mark, house, context))
  return defects
}

function inQuotation(text: string, quotation: Quotation, house: HouseMarks, context: CheckContext): QuotationDefect[] {
  const { open, close } = quotation
  const opening = defectOf(open, house)
  const closing = defectOf(close, house)
  if (!opening || !closing) return [...atOpening(text, open, house), ...atClosing(text, close, house, context)]
  const isAttributed = text.startsWith(',', close.end) && punctuationInside(context)
  if (close.end - open.start > SHORT || isAttributed) return [...atOpening(text, open, house), ...atClosing(text, close, house, context)]
  const content = text.slice(open.end + open.spaces, close.start - close.spaces)
  return [
    {
      kind: opening === 'spaced' ? closing : opening,
      start: open.start,
      end: close.end,
      replacement: house.open + content + house.close,
      found: withSpaces(open) + ' ' + withSpaces(close),
      expected: `${house.open} ${house.close}`,
    },
  ]
}

/** The mark (with its space) and the first word, so that the repair can be read. */
function atOpening(text: string, mark: Mark, house: HouseMarks): QuotationDefect[] {
  const kind = defectOf(mark, house)
  if (!kind) return []
  const from = mark.end + mark.spaces
  const word = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(from, from + 40))?.[0] ?? ''
  // “he says:" After …”: the space stands on the wrong side.
  const space = /[\p{L}\p{N}:,]/u.test(text[mark.start - 1] ?? '') ? ' ' : ''
  return [{ kind, start: mark.start, end: from + word.length, replacement: space + house.open + word, found: withSpaces(mark), expected: house.open }]
}

/**
 * The mark with its space, the punctuation before it, and a comma or full stop after it, which goes inside where the
 * locale has it so, and goes altogether after a question.
 */
function atClosing(text: string, mark: Mark, house: HouseMarks, context: CheckContext): QuotationDefect[] {
  const kind = defectOf(mark, house)
  if (!kind) return []
  const before = /[.,;:!?…]+$/.exec(text.slice(Math.max(0, mark.start - mark.spaces - 3), mark.start - mark.spaces))?.[0] ?? ''
  const after = punctuationInside(context) ? (/^[.,]/.exec(text.slice(mark.end, mark.end + 1))?.[0] ?? '') : ''
  const inside = before === '' ? after : after === ',' && before === '.' ? ',' : before
  return [
    {
      kind,
      start: mark.start - mark.spaces - before.length,
      end: mark.end + after.length,
      replacement: inside + house.close,
      found: withSpaces(mark),
      expected: house.close,
    },
  ]
}

function defectOf(mark: Mark, house: HouseMarks): DefectKind | null {
  if (mark.system !== 'curly' && mark.system !== 'straight') return 'foreign'
  if (mark.glyph === '“' && mark.side === 'close') return 'foreign'
  if (mark.system !== (house.open === '"' ? 'straight' : 'curly')) return 'rare'
  return mark.spaces > 0 ? 'spaced' : null
}

function withSpaces(mark: Mark): string {
  if (mark.spaces === 0) return mark.glyph
  return mark.side === 'open' ? `${mark.glyph} ` : ` ${mark.glyph}`
}
