import type { Check, Match } from './check'
import { clausesWithoutSubject } from './clause-order'
import { withoutOverlaps } from './grammar-rule'
import { formsOf } from './inflection'
import { classedOf } from './word-classes'
import { allMatches } from '../text/all-matches'
import { matchesIn } from '../text/search'

const SAYING = (
  'say add explain recall note warn conclude point sum insist assure affirm admit acknowledge declare comment remember stress underline ' +
  'emphasize emphasise clarify specify indicate remark reply answer continue confess lament complain recount criticize criticise denounce ' +
  'argue defend believe think consider calculate estimate hope fear regret claim maintain reveal report confirm announce ask'
).split(' ')
const THIRD = SAYING.map((verb) => formsOf(verb)[1]).join('|')
const PAST = SAYING.map((verb) => formsOf(verb)[2]).join('|')

/** “…”, sums up. “…”, explains in statements to Efe: no subject follows. */
const AFTER_QUOTATION = new RegExp(
  `(?<=[”"»])(, )(${THIRD}|${PAST})( (?:up|out))?(?=[.,;]| (?:in|during|to|with|about|on|at|from|before|after|while|when|because|as|referring|that) )`,
  'gu',
)
/** “calculates that has lost 6,000 euros”: a verb of saying, “that”, and a verb at once. */
const AFTER_THAT = new RegExp(
  `(?<![\\p{L}-])(${THIRD}|${PAST}) that (?=(?:has|have|had) (?:not |already |also |never |still )?(?:[\\p{Ll}]{2,16}(?:ed|en)|been|had|done|made|lost|won|no)\\b|(?:is|are) (?:not|already|still) |(?:does|do|did|will|cannot|can) not )`,
  'gu',
)

export const missingSubjects: Check = {
  label: 'Missing subjects',
  description: 'Finds verbs of saying and clauses without a subject, as Spanish, Italian and Portuguese allow (“…”, sums up. He says that has lost).',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    const { text } = paragraph
    if (sourceLanguage !== 'es' && sourceLanguage !== 'it' && sourceLanguage !== 'pt') return []
    return withoutOverlaps([
      ...matchesIn(text, AFTER_QUOTATION).map((match) => {
        const [found, comma = '', verb = '', particle = ''] = match
        return toMatch(match.index, found, `${comma}${pronounBefore(text, match.index)} ${verb}${particle}`, verb)
      }),
      ...matchesIn(text, AFTER_THAT).map((match) => {
        const [found, verb = ''] = match
        const trimmed = found.trimEnd()
        return toMatch(match.index, trimmed, `${trimmed} ${pronounBefore(text, match.index)}`, verb)
      }),
      ...clausesWithoutSubject(classedOf(paragraph)).map(({ start, end }) => toMatch(start, text.slice(start, end), `that ${pronounBefore(text, start)}`, '')),
    ])
  },
}

function toMatch(start: number, found: string, replacement: string, verb: string): Match {
  return {
    start,
    end: start + found.length,
    message: `Nobody is said to be the subject ${found.endsWith('that') ? `after “${found}”` : `of “${verb}”`}; expected “${replacement.trim()}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

/** “she” where the last pronoun or title before is a woman's, else “he”. */
function pronounBefore(text: string, index: number): 'he' | 'she' {
  const before = text.slice(Math.max(0, index - 400), index)
  const last = allMatches(before, /\b(?:she|her|he|his|him|Mr|Ms|Mrs|Miss|spokeswoman|mayoress|woman|actress|mother|councilwoman)\b/gi).at(-1)?.[0]
  return last !== undefined && /^(?:she|her|ms|mrs|miss|spokeswoman|mayoress|woman|actress|mother|councilwoman)$/i.test(last) ? 'she' : 'he'
}
