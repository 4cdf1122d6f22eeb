import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { attributionInside } from './attribution-inside'
import { houseMarks, punctuationInside, type HouseMarks } from './quotation-defects'
import { quotationsOf, readingOf } from './reading'
import type { Mark } from '../text/quotation-marks'

export const unpairedQuotations: Check = {
  label: 'Unpaired quotation marks',
  description: 'A quotation that never closes, closes without having opened, or is interrupted and not opened again.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    const { unclosed, unopened } = quotationsOf(paragraph)
    const house = houseMarks(context.article)
    const matches: Match[] = []
    const [firstUnopened] = unopened
    if (firstUnopened && !wasOpenedBefore(paragraph, context)) matches.push(...missingOpening(paragraph, firstUnopened, house))
    const lastUnclosed = unclosed.at(-1)
    const doubled = doubledMark(paragraph)
    if (doubled) return [doubled]
    if (lastUnclosed && !closesLater(paragraph, context)) matches.push(missingClosing(paragraph, lastUnclosed, house, context))
    return matches
  },
}

/** ““Nobody came,” she said: the same mark twice. */
function doubledMark(paragraph: CheckedParagraph): Match | null {
  const found = /(?<![“”])(?:““|””)(?![“”])[\p{L}\p{M}’'-]*/u.exec(paragraph.text)
  if (!found) return null
  const replacement = found[0].slice(1)
  const message = `The quotation mark stands here twice; expected “${replacement}”.`
  return { start: found.index, end: found.index + found[0].length, message, fixes: [{ action: 'replace', replacement }] }
}

/** How many paragraphs a quotation may run over without a mark at their start. */
const REACH = 8

/** Whether an earlier paragraph leaves a quotation open that this one may close. */
function wasOpenedBefore(paragraph: CheckedParagraph, { article }: CheckContext): boolean {
  let at = article.previous(paragraph.id)
  for (let i = 0; at && i < REACH; i++) {
    const { marks, unclosed } = quotationsOf(at)
    if (unclosed.length > 0) return true
    if (marks.length > 0) return false
    at = article.previous(at.id)
  }
  return false
}

/** Whether the next paragraph opens the quotation again, or a later one closes it. */
function closesLater(paragraph: CheckedParagraph, { article }: CheckContext): boolean {
  let at = article.next(paragraph.id)
  for (let i = 0; at && i < REACH; i++) {
    const { marks, unopened } = quotationsOf(at)
    const [first] = marks
    if (unopened.length > 0) return true
    if (first) return i === 0 && first.side === 'open' && at.text.slice(0, first.start).trim() === ''
    at = article.next(at.id)
  }
  return false
}

/**
 * Where the quotation most likely begins: with the first sentence after the one that attributes the quotation before
 * it; after a colon; or with the paragraph.
 */
function missingOpening(paragraph: CheckedParagraph, close: Mark, house: HouseMarks): Match[] {
  const { text } = paragraph
  const before = quotationsOf(paragraph).quotations.filter((quotation) => quotation.close.end <= close.start)
  const from = before.at(-1)?.close.end ?? 0
  const message = `A quotation closes here that never opened; expected ${house.open} where it begins.`
  const sentence = readingOf(paragraph).sentences.find(({ start }) => start >= from && start < close.start && (from === 0 || start > from + 1))
  const colon = /: (?=\p{Lu})/u.exec(text.slice(sentence?.start ?? from, close.start))
  const start = colon && !before.length ? (sentence?.start ?? from) + colon.index + 2 : sentence?.start
  if (start === undefined || isInside(paragraph, start)) {
    const word = /\S+$/.exec(text.slice(Math.max(0, close.start - 40), close.start))?.[0] ?? ''
    return [{ start: close.start - word.length, end: close.end, message, fixes: [] }]
  }
  const word = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(start, start + 60))?.[0] ?? ''
  const lead = /[.!?…]\s$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
  return [
    {
      start: start - lead.length,
      end: start + word.length,
      message: `The quotation that closes after this never opened; expected ${house.open} here.`,
      fixes: [{ action: 'replace', replacement: lead + house.open + word }],
    },
  ]
}

function isInside(paragraph: CheckedParagraph, offset: number): boolean {
  return quotationsOf(paragraph).quotations.some(({ open, close }) => open.start < offset && offset < close.end)
}

/** Where it most likely ends: before its attribution, or else with the paragraph. */
function missingClosing(paragraph: CheckedParagraph, open: Mark, house: HouseMarks, context: CheckContext): Match {
  const { text } = paragraph
  const message = `The quotation that opens with ${open.glyph} never closes; expected ${house.close} where it ends.`
  const next = quotationsOf(paragraph).marks.find((mark) => mark.start > open.start)
  const limit = next?.start ?? text.length
  const attribution = attributionInside(text, open.end, limit)
  if (attribution) {
    const { start, point, lead } = attribution
    return { start, end: start + point.length + lead.length, message, fixes: [{ action: 'replace', replacement: `${point}${house.close}${lead}` }] }
  }
  const early = endsWithItsSentence(paragraph, open, limit)
  if (early !== null) return closingAt(text, early, house, message, context)
  const tail = /\s*[.,;:!?…]*\s*$/.exec(text.slice(Math.max(0, limit - 8), limit))?.[0] ?? ''
  const point = tail.trim()
  if (next || (point === '' && limit - open.start > 60)) {
    const word = /^\S*/.exec(text.slice(open.end, open.end + 40))?.[0] ?? ''
    return { start: open.start, end: open.end + word.length, message, fixes: [] }
  }
  const inside = punctuationInside(context) || /[!?…]/.test(point)
  if (tail !== '' && limit - open.start <= SHORT) {
    const words = text.slice(open.start, limit - tail.length)
    return { start: open.start, end: limit, message, fixes: [{ action: 'replace', replacement: words + (inside ? point + house.close : house.close + point) }] }
  }
  const replacement = point === '' ? house.close : inside ? point + house.close : house.close + point
  if (tail === '') {
    const word = /\S+$/.exec(text.slice(Math.max(0, limit - 40), limit))?.[0] ?? ''
    return { start: limit - word.length, end: limit, message, fixes: [{ action: 'replace', replacement: word + house.close }] }
  }
  return { start: limit - tail.length, end: limit, message, fixes: [{ action: 'replace', replacement }] }
}

/** UTF-16 units. The whole of a shorter quotation is shown, because it may as well have no marks. */
const SHORT = 55

/** Words that go on with somebody’s sentence (“that the values “reflect the costs. The president …”) end with it. */
function endsWithItsSentence(paragraph: CheckedParagraph, open: Mark, limit: number): number | null {
  if (!/^\s?\p{Ll}/u.test(paragraph.text.slice(open.end, open.end + 2)) || !/[\p{L}\p{N}]\s?$/u.test(paragraph.text.slice(0, open.start))) return null
  const sentence = readingOf(paragraph).sentences.find(({ start, end }) => start <= open.start && open.start < end)
  return sentence && sentence.end < limit - 1 ? sentence.end : null
}

/** The full stop that ends the quotation, and the word after it. */
function closingAt(text: string, end: number, house: HouseMarks, message: string, context: CheckContext): Match {
  const point = text.slice(end - 1, end)
  const next = /^\s+[\p{L}\p{M}’'-]+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  const closed = punctuationInside(context) || /[!?…]/.test(point) ? point + house.close : house.close + point
  return { start: end - 1, end: end + next.length, message, fixes: [{ action: 'replace', replacement: closed + next }] }
}
