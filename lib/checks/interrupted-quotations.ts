import type { Check, CheckedParagraph, Match } from './check'
import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
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
        return interruptions(paragraph, start, end, house, punctuationInside(context))
      })
  },
}

/** A comma, a pronoun and a verb of saying, and then a full stop with a new sentence, or a comma. */
const INTERRUPTION = /([,!?])( (?:he|she|they) ([\p{L}]+))(\. |, )([“‘]?\p{L}[\p{L}\p{M}'’-]*)/gu

function interruptions(paragraph: CheckedParagraph, from: number, to: number, house: HouseMarks, inside: boolean): Match[] {
  const { text } = paragraph
  const matches: Match[] = []
  for (const match of text.slice(from, to).matchAll(INTERRUPTION)) {
    const [, point = '', attribution = '', verb = '', stop = '', word = ''] = match
    if (!isSaysOrSaid(verb.toLowerCase()) || /^[“‘]/.test(word)) continue
    const start = from + match.index
    const after = start + point.length + attribution.length
    const message = `“${attribution.trim()}” interrupts the quotation; expected it outside the quotation marks.`
    const closing = point === ',' && !inside ? `${house.close},` : point + house.close
    matches.push(
      { start, end: after, message, fixes: [{ action: 'replace', replacement: closing + attribution }] },
      {
        start: after,
        end: after + stop.length + word.length,
        message: `The quotation goes on after “${attribution.trim()}”; expected ${house.open} before it.`,
        fixes: [{ action: 'replace', replacement: stop + house.open + word }],
      },
    )
  }
  return matches
}
