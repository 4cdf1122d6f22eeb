import type { Check, Match } from './check'
import { attributionsBetweenDashes } from './attribution-between-dashes'
import { attributionInside } from './attribution-inside'
import { houseMarks, punctuationInside, type HouseMarks } from './quotation-defects'
import { quotationsOf } from './reading'
import { contentOf } from '../text/quotation-marks'

/**
 * French, Spanish and Italian attribute in the middle of a quotation without closing it: « …, dit-elle. En attendant… »
 * becomes “…, she quips. In the meantime, …”.
 */
export const interruptedQuotations: Check = {
  label: 'Interrupted quotation',
  description: 'A quotation that “she says” interrupts without closing marks before it and opening marks after it.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    // English speakers report what others said inside their own words: only a translation is suspect.
    if (context.sourceLanguage === null) return []
    const house = houseMarks(context.article)
    return quotationsOf(paragraph)
      .quotations.filter(({ depth }) => depth === 0)
      .flatMap((quotation) => {
        const { start, end } = contentOf(quotation)
        const inside = punctuationInside(context)
        return [...interruptions(paragraph.text, start, end, house, inside), ...attributionsBetweenDashes(paragraph.text, start, end, house, inside)]
      })
  },
}

/** What goes on after the attribution: a full stop with a new sentence, or a comma. */
const GOES_ON = /(\. |, )([“‘]?\p{L}[\p{L}\p{M}'’-]*)/uy

function interruptions(text: string, from: number, to: number, house: HouseMarks, inside: boolean): Match[] {
  const found = attributionInside(text, from, to)
  if (!found) return []
  const { start, point, lead, end } = found
  GOES_ON.lastIndex = end
  const next = GOES_ON.exec(text.slice(0, to))
  if (!next) return []
  const [, stop = '', word = ''] = next
  if (/^[“‘]/.test(word)) return []
  const message = `“${lead.trim()}” interrupts the quotation; expected it outside the quotation marks.`
  const closing = point === ',' && !inside ? `${house.close},` : point + house.close
  const outside: Match = { start, end: start + point.length + lead.length, message, fixes: [{ action: 'replace', replacement: closing + lead }] }
  return [
    outside,
    {
      start: end,
      end: end + stop.length + word.length,
      message: `The quotation goes on after “${lead.trim()}”; expected ${house.open} before it.`,
      fixes: [{ action: 'replace', replacement: stop + house.open + word }],
    },
    ...interruptions(text, end + stop.length, to, house, inside),
  ]
}
