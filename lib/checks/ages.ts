import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

const NUMBER = '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const PERSON =
  'girl|boy|man|woman|child|baby|teenager|student|pupil|driver|cyclist|motorcyclist|pedestrian|hiker|skier|youth|suspect|victim|resident|farmer|worker|employee|retiree|pensioner|mother|father|son|daughter|brother|sister|nephew|niece|grandmother|grandfather|tourist|schoolboy|schoolgirl|soldier|policeman|policewoman|officer|nurse|teacher|engineer|player|singer|actor|actress|patient|passenger|person|individual|adolescent|minor|lady|gentleman|swimmer|climber|fisherman|hunter|waiter|artist|neighbor|neighbour|businessman|businesswoman|shopkeeper|fisherman|lawyer|doctor|judge|politician|footballer|striker|goalkeeper|coach|pilot|trucker|priest|nun|sheriff|rider|runner|dancer|writer|poet|painter|journalist|thief|robber|detainee|arrested|detained|deceased|disappeared|missing|wounded|injured|Spaniard|Argentine|Brazilian|Mexican|Portuguese|Colombian|Chilean|Italian|Frenchman|Moroccan|Venezuelan|Romanian'
/** “a girl of 13 years”, “a man of 40 years old”. */
const PERSON_OF = new RegExp(`\\b(?<![\\p{L}-])((?:${PERSON})s?) of (${NUMBER}) years?(?: (?:old|of age))?(?![\\p{L}-]| (?:of|in|experience|and older|ago|service))`, 'giu')
/** “João Batista, of 54 years, …”. */
const APPOSED = new RegExp(`(?<=\\p{Lu}[\\p{L}’'-]{1,30},) of (?:only |just |barely )?(${NUMBER}) years?(?: of age| old)?(?=[,;.)])`, 'gu')
/** “The student, of 17 years, …”. */
const APPOSED_TO_PERSON = new RegExp(`(?<=\\b(?:${PERSON}|minor|couple|mayor|actor|singer|lawyer|doctor|teacher|victim|player|widow|leader),) of (?:only |just |barely )?(${NUMBER}) years?(?: of age| old)?(?=,| (?:was|is|has|and)\\b)`, 'gu')
/** “the girl has 17 years”. */
const HAS_YEARS = new RegExp(`(?<=\\b(?:${PERSON}|he|she|who|minor|mother|father|son|daughter|player|actor|singer) )(has|had) (${NUMBER}) years(?=[.,;]| (?:and|when|but)\\b)`, 'giu')
/** “a third have less than 25 years”. */
const UNDER_YEARS = new RegExp(`(?<![\\p{L}-])(has|have|had|having) (less|fewer|more) than (${NUMBER}) years(?=[.,;:!?)”"]|$| (?:and|old|at|when|but|against|are|is)(?![\\p{L}-]))`, 'gu')
/** “left the country with ten years”: not “a contract with two years left”. */
const WITH_YEARS = new RegExp(`(?<=(?<![\\p{L}-])(?:left|died|began|started|arrived|debuted|married|emigrated|came|went|work|play|write|home|country|school|orphan|mother|father|champion|film|book|there|Paris|Madrid|Rome|Lisbon|football) )with (?:only |just |barely )?(${NUMBER}) years(?: old)?(?=[.,;]|$| (?:and|he|she|in|to|because|when)(?![\\p{L}-]))(?! (?:in|to) (?:prison|jail|go|power|office|run))`, 'gu')
/** “at 80 years he died”, “died to 80 years”. */
const AT_YEARS = new RegExp(`(?<=\\b(?:died|dies|dead|retired|[Mm]arried) )(?:at|to|with) (?:the )?(${NUMBER}) years(?: old| of age)?(?=[.,;]| (?:in|of|after|from|on)\\b)`, 'gu')
const AT_YEARS_FIRST = new RegExp(`(?<=^|[.!?”"] |\\n)(?:At|With|To) (?:his |her )?(${NUMBER}) years(?: old| of age)?(?=,? (?:he|she|the|his|her)\\b)`, 'gu')
/** “aged of 13 years”, “aged 13 years old”. */
const AGED = new RegExp(`\\b(?<![\\p{L}-])(aged) (?:of )?(${NUMBER})( to (?:${NUMBER})| and (?:${NUMBER})(?= years))? years(?: old)?(?![\\p{L}-]| and \\d)`, 'giu')
const AGED_OF = new RegExp(`\\b(?<![\\p{L}-])(aged) of (${NUMBER})(?![\\p{L}\\p{N}-]| years)`, 'giu')
/** “at the age of 13 years”. */
const AT_THE_AGE = new RegExp(`(?<=\\bage of (?:${NUMBER})) years(?: old)?(?![\\p{L}-])`, 'giu')
/** “a 13 years old girl”, “a 13 year old”. */
const YEARS_OLD = new RegExp(`(?<=(?<![\\p{L}-])(?:an?|the|this|that|his|her|their) (?:\\p{L}{3,12} )?)(${NUMBER}) years? old (?=\\p{Ll}{3,})(?!and|who|when|was|has|had|but|with|from|is|in )`, 'giu')
/** “Maria Ferraz, 79 years, sits”, “the mayor (58 years)”. */
const AFTER_NAME = / years(?: of age)?(?=[,;.])(?<=\p{Lu}[\p{L}’'-]{1,30}, \d{1,3} years(?: of age)?)/gu
const IN_BRACKETS = / years(?: old)?(?=[,;)])(?<=\p{L} ?\(\d{1,3} years(?: old)?)/gu
const DOUBLED = /(?<=\byears old) old\b/giu

export const ages: Check = {
  label: 'Ages',
  description: 'Finds ages in the source’s form: “a girl of 13 years”, “aged of 40 years”, “a 13 years old girl”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) => !/year|aged/i.test(text) ? [] : [
    ...matchesIn(text, PERSON_OF).map((match) => toMatch(match, `${match[2]}-year-old ${match[1]}`)),
    ...matchesIn(text, APPOSED).map((match) => toMatch(match, ` ${match[1]}`)),
    ...matchesIn(text, APPOSED_TO_PERSON).map((match) => toMatch(match, ` ${match[1]}`)),
    ...matchesIn(text, HAS_YEARS).map((match) => toMatch(match, `${match[1] === 'had' ? 'was' : 'is'} ${match[2]}`)),
    ...matchesIn(text, UNDER_YEARS).map((match) => toMatch(match, `${beOf(match[1] ?? '', text.slice(0, match.index))} ${match[2] === 'more' ? 'over' : 'under'} ${match[3]}`)),
    ...matchesIn(text, AT_YEARS).map((match) => toMatch(match, `at the age of ${match[1]}`)),
    ...matchesIn(text, WITH_YEARS).map((match) => toMatch(match, `at the age of ${match[1]}`)),
    ...matchesIn(text, AT_YEARS_FIRST).map((match) => toMatch(match, `At the age of ${match[1]}`)),
    ...matchesIn(text, AGED).map((match) => toMatch(match, `${match[1]} ${match[2]}${match[3] ?? ''}`)),
    ...matchesIn(text, AGED_OF).map((match) => toMatch(match, `${match[1]} ${match[2]}`)),
    ...matchesIn(text, AT_THE_AGE).map((match) => toMatch(match, '')),
    ...matchesIn(text, YEARS_OLD).map((match) => toMatch(match, `${match[1]}-year-old `)),
    ...[...matchesIn(text, AFTER_NAME), ...matchesIn(text, IN_BRACKETS)].map((match) => toMatch(match, '')),
    ...matchesIn(text, DOUBLED).map((match) => toMatch(match, '')),
  ],
}

/** The form of “be” for one of “have”: “had” is plural after a plural, “them” or a share. */
function beOf(have: string, before: string): string {
  if (have !== 'had') return { has: 'is', have: 'are', having: 'being' }[have] ?? 'is'
  return /(?:s|them|people|children|men|women|third|half|quarter|majority|percent|%) $/.test(before) ? 'were' : 'was'
}

function toMatch(match: RegExpExecArray, expected: string): Match {
  const [found] = match
  const trailing = found.endsWith(' ') ? 1 : 0
  const replacement = expected.trimEnd()
  return {
    start: match.index,
    end: match.index + found.length - trailing,
    message: replacement === '' ? `“${found.trim()}” is one too many after an age.` : `English gives an age differently; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
