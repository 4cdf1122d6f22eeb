import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'

const COUNTS = 'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred'
const COUNTED =
  'days weeks months years decades centuries hours minutes seconds nights mornings evenings weekends seasons quarters rounds matches games meetings sets goals points laps stages races editions ' +
  'places tries albums films novels books episodes chapters volumes parts candidates elections terms trains questions steps digits letters pages lines kilometers kilometres meters metres miles ' +
  'victims cases houses floors players teams rows classes lessons sessions hearings phases weeks summers winters springs generations presidents mayors governments defeats wins victories attempts'

const RULES: readonly GrammarRule[] = [
  // “the two first days”, “the twenty last years”
  {
    needs: 'first last next following past coming',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:the|these|those|his|her|its|their|our|my|all) )(${anyOf(COUNTS)}|\\d{1,3}) (first|last|next|following|past|coming) (?=(?:\\p{Ll}+ )?(?:${anyOf(COUNTED)})(?![\\p{L}’'-]))`, 'giu'),
    fixes: ([, count = '', ordinal = '']) => [`${ordinal} ${count} `],
    rule: 'the number comes after “first”, “last” or “next”',
  },
  // “the two others countries”
  {
    needs: 'others',
    pattern: /(?<=(?<![\p{L}’'-])(?:the|these|those|his|her|its|their|our|many|several|some|few|two|three|four|five|all) (?:(?:two|three|four|five|many|few) )?)others (?=(?:countries|cities|towns|people|parties|teams|players|candidates|members|regions|states|companies|cases|children|women|men|families|victims|residents|unions|ministers|officials|European|political|public)(?![\p{L}-]))/giu,
    fixes: () => ['other '],
    rule: 'an adjective has no plural',
    confidence: 'certain',
  },
]

export const countsBeforeOrdinals: Check = {
  label: 'Numbers before ordinals',
  description: 'Finds a number where the source has it: “the two first days”, “the twenty last years”, and “the others countries”.',
  kind: 'wording',
  confidence: 'certain',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
