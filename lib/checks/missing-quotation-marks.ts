import type { Check, CheckedParagraph, Match } from './check'
import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
import { houseMarks, punctuationInside, type HouseMarks } from './quotation-defects'
import { quotationsOf, readingOf } from './reading'

/** “You can’t sell people that, so the 41-year-old.”: somebody’s words, attributed, without marks. */
export const missingQuotationMarks: Check = {
  label: 'Quotation without marks',
  description: 'A sentence in the first or second person that is attributed to somebody, without quotation marks.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    if (context.sourceLanguage === null || paragraph.text.length > 20_000) return []
    const { quotations, unclosed, unopened } = quotationsOf(paragraph)
    if (unclosed.length > 0 || unopened.length > 0) return []
    return readingOf(paragraph).sentences.flatMap(({ start, end }) => {
      if (quotations.some(({ open, close }) => open.start < end && start < close.end)) return []
      return unmarked(paragraph, start, end, houseMarks(context.article), punctuationInside(context))
    })
  },
}

/** The words, the point after them, and the attribution: a verb and somebody, or somebody and a verb. */
const ATTRIBUTED = /^(.{12,400}?)( ?[,?!]|\?,) ?((?:has |have )?(?!so )(\p{Ll}+) (?:\p{Lu}|the |a |an |his |her |its |their |he |she )|so (?:the )?(?!.{0,40}\b(?:could|can|would|will|is|are|was|were|had|has|have|did|do)\b)[\p{L}\p{N}’-]+(?: [\p{L}’-]+){0,3}\.|(?:[Hh]e|[Ss]he|[Tt]hey|Mr\.? \p{Lu}\p{L}+|Ms\.? \p{Lu}\p{L}+|Mrs\.? \p{Lu}\p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (\p{Ll}+)[,. ])/u
const FIRST_OR_SECOND_PERSON = /\b(?:I|we|We|you|You|my|My|our|Our|us|me|your|Your|I[’'](?:m|ve|ll|d)|we[’'](?:re|ve|ll)|you[’'](?:re|ve|ll))\b/u

function unmarked({ text }: CheckedParagraph, from: number, to: number, house: HouseMarks, inside: boolean): Match[] {
  const found = ATTRIBUTED.exec(text.slice(from, to))
  if (!found) return []
  const [, words = '', point = '', attribution = '', verb, lastVerb] = found
  if (!FIRST_OR_SECOND_PERSON.test(words) || /\b(?:that|whether|if|how|why) (?:I|we|you)\b/.test(words)) return []
  const verbs = (attribution.startsWith('so ') && attribution.endsWith('.')) || isSaysOrSaid(verb ?? '') || isSaysOrSaid(lastVerb ?? '')
  if (!verbs || /^(?:.{0,40})\b(?:he|she|they|[Aa]ccording)\b/.test(words)) return []
  const mark = point.trim().charAt(0)
  const closing = mark === ',' && !inside ? `${house.close},` : mark + house.close
  return [
    {
      start: from,
      end: from + words.length,
      message: `These words are attributed to somebody, but have no quotation marks; expected ${house.open} and ${house.close}.`,
      fixes: [{ action: 'replace', replacement: `${house.open}${words}${mark === ',' ? house.close : closing}` }],
    },
  ]
}
