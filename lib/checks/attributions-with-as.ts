import type { Check, CheckedParagraph, Match } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const NOUN = "[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*"
const SPEAKER = `(?:(?:[Tt]he|an?|its|his|her|their) (?:${NOUN} ){0,5}?${NOUN}|[Pp]olice|(?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+)`
const DAY = '(?:(?:on|late on|late|early on) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?|yesterday|today'
const VERB = '(?:announced|informed|communicated|reported|confirmed|notified|shared|stated|explained|emphasized|emphasised|stressed|wrote|told|informs|announces|communicates|reports)'
/** “As it announced”, “as many reported”: no speaker that could begin a main clause. */
const NOBODY = '(?!(?:the |an? )?(?:same|many|most|previously|first|widely|well|it|they|he|she|we|I|you|usual)(?![\\p{L}-]))'

const RULES: readonly GrammarRule[] = [
  // “Two were hurt, as the police announced on Monday.”
  {
    needs: 'as',
    pattern: new RegExp(`(?<=[\\p{L}\\p{N}%”"], )as ${NOBODY}(${SPEAKER}(?: (?:has|had))? (?:${DAY} )?${VERB})(?=(?: (?:${DAY}|in an? [^.,]{4,60}|when asked|upon request|at request))?(?:[.”]|$))`, 'gu'),
    fixes: ([, attribution = '']) => [attribution],
    rule: 'the speaker follows a statement without “as”',
  },
  // “As the police announced on Monday, two were hurt”
  {
    needs: 'as',
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n))As ${NOBODY}(${SPEAKER})((?: has| had)? (?:${DAY} )?${VERB})((?: (?:${DAY}|in an? [^.,]{4,60}|when asked|upon request|at request))?)(?:, (?=(?:the|an?|there|he|she|they|it|his|her|\\p{N}|two|three|four|five|six|several|around|about|some|many|only)(?![\\p{L}’'-])))`, 'gu'),
    fixes: ([, speaker = '', verb = '', rest = '']) => [`${speaker}${verb}${rest} that`],
    rule: 'a statement follows its speaker with “that”',
  },
  // “As the ministry informed”
  {
    needs: 'as',
    pattern: new RegExp(`(?<![\\p{L}’'-])[Aa]s ${NOBODY}(${SPEAKER}(?: (?:has|had))? (?:${DAY} )?(?:informed|communicated|shared|notified|divided))(?=(?: (?:${DAY}|in an? [^.,]{4,60}))?[.,])`, 'gu'),
    fixes: () => [],
    rule: 'English attributes with “said”',
    confidence: 'certain',
  },
]

export const attributionsWithAs: Check = {
  label: 'German “as” before a speaker',
  description: 'Finds “, as the police announced” after a statement, which German has for “the police said”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph: CheckedParagraph, { sourceLanguage }): Match[] => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
