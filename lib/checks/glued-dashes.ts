import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const OPENERS = 'The|In|On|At|After|Despite|An?|With|It|He|She|They|According|Because|During|Since|By|From|When|If|There|This|That|Two|Three|Four|Several|More|As|Many|For|Around|About|No|Every|His|Her|Their|Under|Police|People|Yesterday|Today'
/** What no compound ends with, but a new clause begins with. */
const CLAUSE_OPENERS = 'and|but|the|he|she|they|we|this|that|these|those|there|which|who|because|not|whereas|although|while|if|it|as'
/** “hit-and run”, “off-the record”: a hyphen was lost, not a dash. */
const OF_COMPOUNDS = /^(?:hit|black|rock|give|cut|wait|touch|off|on|over|behind|under|out|up|down|in|step|stay|mother|father|sister|brother|state|would|must|have|forget|can|will|such|inasmuch|insofar|so|post|do|see|make|get|who|whatever|all|and|know)$/i

const RULES: readonly GrammarRule[] = [
  // “Munich-The mayor resigned”
  {
    pattern: new RegExp(`^(\\p{Lu}\\p{L}{2,}(?:[ /]\\p{Lu}\\p{L}+)?)-(${OPENERS})(?= \\p{L})`, 'gu'),
    fixes: ([, place = '', word = '']) => [`${place}—${word}`, `${place} – ${word}`],
    rule: 'a dash stands between the place of a report and its text',
    exact: true,
  },
  // “he wanted it-and got it”
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(\\p{L}{2,})-(${CLAUSE_OPENERS})(?= \\p{L})`, 'gu'),
    fixes: ([, word = '', next = '']) => (OF_COMPOUNDS.test(word) ? null : [`${word}—${next}`, `${word} – ${next}`]),
    rule: 'a dash stands between clauses, a hyphen within a word',
    exact: true,
  },
]

export const gluedDashes: Check = {
  label: 'Dashes set as hyphens',
  description: 'Finds a dash that shrank to a hyphen between two words: “Munich-The mayor”, “he wanted it-and got it”.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage !== null && paragraph.text.includes('-') ? matchesOf(paragraph, RULES) : []),
}
