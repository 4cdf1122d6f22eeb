import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
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
    if (lastUnclosed && !closesLater(paragraph, context)) matches.push(missingClosing(paragraph, lastUnclosed, house, context))
    return matches
  },
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

/** “…, she quips” or “…, said the mayor”: where a quotation without a closing mark stops. */
const ATTRIBUTION = /([,!?]) (he|she|they|\p{Ll}+) (\p{L}+)/gu

/** Where it most likely ends: before its attribution, or else with the paragraph. */
function missingClosing(paragraph: CheckedParagraph, open: Mark, house: HouseMarks, context: CheckContext): Match {
  const { text } = paragraph
  const message = `The quotation that opens with ${open.glyph} never closes; expected ${house.close} where it ends.`
  const next = quotationsOf(paragraph).marks.find((mark) => mark.start > open.start)
  const limit = next?.start ?? text.length
  ATTRIBUTION.lastIndex = open.end
  for (const match of text.slice(0, limit).matchAll(ATTRIBUTION)) {
    if (match.index < open.end) continue
    const [, point = '', first = '', second = ''] = match
    const isAttribution = /^(?:he|she|they)$/.test(first) ? isSaysOrSaid(second) : isSaysOrSaid(first)
    if (!isAttribution) continue
    const words = /^(?:he|she|they)$/.test(first) ? `${first} ${second}` : first
    return {
      start: match.index,
      end: match.index + 2 + words.length,
      message,
      fixes: [{ action: 'replace', replacement: `${point}${house.close} ${words}` }],
    }
  }
  const tail = /\s*[.,;:!?…]*\s*$/.exec(text.slice(Math.max(0, limit - 8), limit))?.[0] ?? ''
  const point = tail.trim()
  if (next || (point === '' && limit - open.start > 60)) {
    const word = /^\S*/.exec(text.slice(open.end, open.end + 40))?.[0] ?? ''
    return { start: open.start, end: open.end + word.length, message, fixes: [] }
  }
  const inside = punctuationInside(context) || /[!?…]/.test(point)
  const replacement = point === '' ? house.close : inside ? point + house.close : house.close + point
  if (tail === '') {
    const word = /\S+$/.exec(text.slice(Math.max(0, limit - 40), limit))?.[0] ?? ''
    return { start: limit - word.length, end: limit, message, fixes: [{ action: 'replace', replacement: word + house.close }] }
  }
  return { start: limit - tail.length, end: limit, message, fixes: [{ action: 'replace', replacement }] }
}
