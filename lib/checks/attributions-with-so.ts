import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

/** After a quotation, “so” can only be German “so” (“… so der Minister”): the speaker follows. */
const AFTER_QUOTATION = /(?<=\S[”"“»’'],? |\S,[”"“»’'] )so (?=the |an? |(?:his|her|its|their|our) \p{Ll}|\p{Lu}\p{Ll})(the )?/gu
/** After a plain comma, only where the sentence ends with the speaker: “…, so the 41-year-old.”, “…, so Lam.” */
const BEFORE_END =
  /(?<=[\p{L}\p{N}%)], )so (?=((?:the (?:[\p{L}\p{N}’'-]{1,30} ){0,4}?[\p{L}\p{N}-]{3,30}|(?:\p{Lu}[\p{L}.-]{1,20} ){0,3}?\p{Lu}\p{Ll}[\p{L}-]{1,20}))[.!][”"“]?(?:$|\s))/gu
/** Words that show a clause with a verb of its own: “so the team left early”. */
const VERBS = /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|get|gets|got|go|goes|went|left|came|made|took|need|needs|want|wants|wanted|[\p{L}’']{2,}(?:ed|n’t|n't|’m|'m|’s|'s|’re|'re))\b/u

export const attributionsWithSo: Check = {
  label: 'German “so” for “said”',
  description: 'Finds “so the minister” after a statement, where German “so” means “said”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }, { sourceLanguage }) => {
    if (sourceLanguage !== 'de') return []
    const afterQuotations = matchesIn(text, AFTER_QUOTATION).map((match) => toMatch(match.index, match[0], 'certain'))
    const beforeEnds = matchesIn(text, BEFORE_END).flatMap((match) => (VERBS.test(match[1] ?? '') ? [] : [toMatch(match.index, match[1]?.startsWith('the ') ? 'so the' : 'so', 'likely')]))
    const taken = new Set(afterQuotations.map(({ start }) => start))
    return [...afterQuotations, ...beforeEnds.filter(({ start }) => !taken.has(start))]
  },
}

function toMatch(start: number, words: string, confidence: 'certain' | 'likely'): Match {
  const found = words.trimEnd()
  const replacement = found.replace('so', 'said')
  return {
    start,
    end: start + found.length,
    confidence,
    message: `“${found}” is German “so”, which names the speaker; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
