import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { DAYS, MONTHS } from './lexicons/en/calendar'
import { isRomance } from './romance'
import { BASES, THIRD_PERSONS } from './lexicons/en/verbs'
import { matchesIn } from '../text/search'

const COUNT = '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|some|a few|a couple of|more than \\d{1,3}|almost \\d{1,3}|nearly \\d{1,3}|about \\d{1,3}|over \\d{1,3}'
const UNIT = 'years?|months?|weeks?|days?|hours?|decades?|centuries|generations|seasons'
const SINCE_LENGTH = new RegExp(`(?<![\\p{L}-])(since) ((?:${COUNT}) (?:${UNIT}))(?![\\p{L}-]| (?:ago|before|earlier|of|into|later|after|old|back|prior))`, 'giu')

const POINT = `(?:(?:last |this |early |late |mid-)?(?:${DAYS}|${MONTHS})|yesterday|last (?:week|month|year|summer|autumn|winter|spring|night)|(?:the )?(?:beginning|start|end) of|(?:19|20)\\d{2}|this (?:morning|week|summer)|\\d{1,2} (?:${MONTHS})|childhood|birth|his childhood|her childhood|(?:the age of|he was|she was) \\d)`
const PARTICIPLE = "(?:closed|open|placed|banned|prohibited|suspended|blocked|held|detained|missing|working|waiting|fighting|demanding|asking|calling|living|hospitali[sz]ed|occupied|imprisoned|jailed|in force|on strike|without|under|in prison|in custody|in hospital|at war|married|divorced|known|forbidden|paralysed|paralyzed|cut off|in charge|president|mayor|director)"
/** “Since Wednesday, fourteen towns … are placed on alert”. */
const SINCE_FIRST = new RegExp(
  `(?<=(?:^|[.!?”"»] |\\n)Since ${POINT}[^,.;:“”"\\n]{0,40}, [^,.;:“”"\\n]{3,90}? )(is|are) ((?:not |now |already |still )?${PARTICIPLE})(?![\\p{L}-])`,
  'gu',
)
/** “The road is closed since Monday”. */
const SINCE_LAST = new RegExp(`(?<![\\p{L}-])(is|are) ((?:not |now |already |still )?${PARTICIPLE})( since)?(?=(?<= since) ${POINT}|(?: [^\\s,.;:“”"]{1,20}){0,5}? since ${POINT})`, 'gu')
const LASTING = 'works? lives? waits? exists? runs? leads? teaches plays? trains? manages? directs? resides? sleeps? suffers? fights? knows? holds? governs? chairs?'
/** Other verbs of what still lasts, with what may stand between them and “since”: “lasts since Monday”, “she presents since 2013”. */
const LASTING_ON = 'presents lasts presides occupies accompanies collaborates looks directs fronts coordinates dreams practices practises cultivates studies cares keeps heads'
const LASTING_SINCE = new RegExp(
  `(?<=(?<![\\p{L}’'-])(?:he|she|it|who|which|that|strike|show|drought|crisis|conflict|situation|war|practice|man|woman|mayor|and|\\p{Lu}[\\p{L}’'-]{1,20}) )(${LASTING_ON.split(' ').join('|')})(?=(?: (?!and|but|or|that|if|when)[^\\s,.;:“”"]{1,20}){0,6} since ${POINT})`,
  'gu',
)
/** “The man is missing from Tuesday”, “closed from 2018”: since. */
const FROM_POINT = new RegExp(`(?<![\\p{L}-])(is|are) (missing|closed|blocked|abandoned|married|in prison|in jail|on strike|disappeared|open|retired|waiting|stopped|suspended|vacant|empty|missing|paralyzed|without (?:water|light|electricity|power|a doctor)) from ((?:last |this )?(?:${DAYS})|(?:19|20)\\d{2}|yesterday|(?:${MONTHS})(?: (?:19|20)\\d{2})?)(?=[.,;]|$| (?:because|and|after|due|in|for)(?![\\p{L}-]))(?! to)`, 'gu')
/** “It is three days that it rains”. */
const COUNTED_SINCE = new RegExp(`(?<![\\p{L}-])([Ii]t)(?: is|[’']s| makes| was) ((?:${COUNT}) (?:${UNIT})) that(?= (?:the|he|she|it|they|we|I|you|nobody|his|her|there|this|\\p{Lu}\\p{Ll}))`, 'gu')
/** “He is since May without work”. */
const BE_SINCE = new RegExp(`(?<=(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which|(?:[Tt]he|[Hh]is|[Hh]er) \\p{Ll}+) )(is|are) since (${POINT})(?= (?:without|in|on|at|under|a|an|the|president|mayor|head|closed|open|\\p{Ll}+ed)(?![\\p{L}-]))`, 'gu')
/** “He works there for 20 years”: it still lasts. */
const PRESENT_FOR = new RegExp(
  `(?<=(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|who|doctor|teacher|woman|man|couple|family|mayor) )(works|lives|waits|teaches|resides|plays|trains|governs)(?=(?: (?:there|here|in \\p{Lu}\\p{L}+|in the (?:\\p{Ll}+ )?\\p{Ll}+|at the (?:\\p{Ll}+ )?\\p{Ll}+|with him|with her|as an? \\p{Ll}+))? for (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|many|more than \\p{Ll}+|more than \\d+|over \\d+|almost \\d+) (?:years|months|decades)(?![\\p{L}-]| (?:a|per|before|at a)))`,
  'gu',
)
/** “He works here since 2010”: the present of what still lasts. */
const PRESENT_SINCE = new RegExp(
  `(?<=(?<![\\p{L}’'-])(?:he|she|it|who|I|we|they|which|\\p{Lu}[\\p{L}’'-]{1,20}|man|woman|family|club|company|firm|mayor|team|couple|farmer|teacher|singer|actor) )(${LASTING.split(' ').join('|')})(?=(?: (?!and|but|or|that|if|when)[^\\s,.;:“”"]{1,20}){0,5} since ${POINT})`,
  'gu',
)
const SUPERLATIVE = /\b(?:first|best|worst|only|most|least|\p{L}{3,}est)\b/iu

const BARE_UNIT = 'hours|days|weeks|months|years|decades|centuries|generations'
const LOOSE: readonly { readonly pattern: RegExp; readonly fix: (match: RegExpExecArray) => string; readonly rule: string }[] = [
  // “They carry three months waiting”: “llevar”
  { pattern: new RegExp(`(?<![\\p{L}-])(carry|carries|carried|have been carrying|has been carrying|had been carrying) ((?:almost |more than |about )?(?:(?:${COUNT}) )?(?:days|weeks|months|years|decades))(?= (?:\\p{Ll}+ing|without|in the|in \\p{Lu}|with the|closed|here|on strike)(?![\\p{L}-]))`, 'gu'), fix: ([, verb = '', length = '']) => `${verb.startsWith('had') || verb === 'carried' ? 'had' : verb === 'carry' || verb.startsWith('have') ? 'have' : 'has'} spent ${length}`, rule: 'time is “spent”' },
  // “Since years the town fights”
  { pattern: new RegExp(`(?<![\\p{L}-])([Ss])ince (${BARE_UNIT})(?=[.,;]|$| (?:the|a|it|he|she|they|we|there|has|have|is|are|now|already|in|of|on|without|no)(?![\\p{L}-]))`, 'gu'), fix: ([, s = '', unit = '']) => `${s === 'S' ? 'F' : 'f'}or ${unit}`, rule: 'a length of time takes “for”' },
  // “works here from ten years”
  { pattern: new RegExp(`(?<=(?<![\\p{L}-])(?:works?|lives?|waiting|waits?|closed|here|there|abandoned|married|blocked|retired|dead|stopped|open|exists?|missing|sick|known|engaged|together|away) )from ((?:${COUNT}) (?:${UNIT}))(?=[.,;]|$| (?:in|and|with|without|at)(?![\\p{L}-]))`, 'gu'), fix: ([, length = '']) => `for ${length}`, rule: 'a length of time takes “for”' },
  { pattern: new RegExp(`(?<=^|[.!?”"] |\\n)From ((?:${COUNT}) (?:${UNIT}))(?=,| (?:the|a|it|he|she|they|we|there|now|is|no)(?![\\p{L}-]))(?! (?:to|of|ago))`, 'gu'), fix: ([, length = '']) => `For ${length}`, rule: 'a length of time takes “for”' },
  { pattern: new RegExp(`(?<![\\p{L}-])[Ff]rom ((?:${COUNT}) (?:${UNIT})) ago(?=[.,;])`, 'gu'), fix: ([found, length = '']) => `${found.startsWith('F') ? 'F' : 'f'}or ${length}`, rule: 'a length of time takes “for”' },
  // “Ago two years”, “Until now three years”
  { pattern: new RegExp(`(?<![\\p{L}-])(?<=^|[.!?”"] |\\n|, )(?:Ago|ago|Until now|Does|Makes|There does|It makes) ((?:${COUNT}) (?:${UNIT}))(?=,| (?:the|a|he|she|they|it|his|her|that)(?![\\p{L}-]))`, 'gu'), fix: ([, length = '']) => `${length} ago`, rule: '“ago” stands after the length of time' },
  // “The plant exists since 1990”
  { pattern: new RegExp(`(?<=(?:[Tt]he|[Hh]is|[Hh]er|[Tt]his|[Oo]ur|[Ii]ts) (?:\\p{Ll}+ )?\\p{Ll}+ )(exists?|employs|belongs|operates|organi[sz]es|produces|cultivates|publishes|owns|offers|represents|sells|receives|accumulates|occupies|prepares|investigates|demands|claims)(?= (?:\\p{Ll}+ ){0,2}since ${POINT})`, 'gu'), fix: ([verb]) => { const forms = BASES.get(verb) ?? THIRD_PERSONS.get(verb); return forms ? `${verb === forms[1] ? 'has' : 'have'} ${forms[3]}` : `has ${verb}` }, rule: 'what has lasted since then takes the perfect' },
]

export const sinceAndFor: Check = {
  label: 'Tense with “since”',
  description: 'Finds “since three years” for “for three years”, and the present where a state that has lasted since then needs the perfect.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) => !/since|from|ago|years|months|decades|days|weeks|hours/i.test(text) ? [] : [
    ...(isRomance(sourceLanguage) ? [...matchesIn(text, LASTING_SINCE), ...matchesIn(text, PRESENT_FOR)] : []).map(({ 0: verb, index }) => toMatch(index, verb, `has ${(THIRD_PERSONS.get(verb) ?? formsOf(verb.replace(/ies$/, 'y').replace(/(?<=ch)es$|s$/, '')))[3]}`, 'what has lasted since then takes the perfect', 'likely')),
    ...(isRomance(sourceLanguage) ? matchesIn(text, COUNTED_SINCE) : []).map(({ 0: found, 1: it = '', 2: length = '', index }) => toMatch(index, found, `${it} has been ${length} since`, 'the time since then is counted with “it has been”', 'likely')),
    ...(isRomance(sourceLanguage) ? matchesIn(text, BE_SINCE) : []).map(({ 0: found, 1: be = '', 2: point = '', index }) => toMatch(index, found, `since ${point} ${be === 'is' ? 'has' : 'have'} been`, 'what has lasted since then takes the perfect', 'likely')),
    ...(isRomance(sourceLanguage) ? matchesIn(text, FROM_POINT) : []).map(({ 0: found, 1: be = '', 2: state = '', 3: point = '', index }) => toMatch(index, found, `${be === 'is' ? 'has' : 'have'} been ${state} since ${point}`, 'what has lasted since then takes the perfect', 'likely')),
    ...LOOSE.flatMap(({ pattern, fix, rule }) => matchesIn(text, pattern).map((match) => toMatch(match.index, match[0], fix(match), rule, 'likely'))),
    ...matchesIn(text, SINCE_LENGTH).flatMap((match) => {
      const [found, since = '', length = ''] = match
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      // “the first win since two years …” may mean the years before; “ever since three days” is as wrong.
      const replacement = `${SUPERLATIVE.test(before) ? 'in' : since.startsWith('S') ? 'For' : 'for'} ${length}`
      return [toMatch(match.index, found, replacement, 'a length of time takes “for”', 'certain')]
    }),
    ...matchesIn(text, PRESENT_SINCE).flatMap((match) => {
      const [verb] = match
      const [, third, , participle] = BASES.get(verb) ?? THIRD_PERSONS.get(verb) ?? []
      return participle === undefined ? [] : [toMatch(match.index, verb, `${verb === third ? 'has' : 'have'} ${participle}`, 'what has lasted since then takes the perfect', 'likely')]
    }),
    ...[...matchesIn(text, SINCE_FIRST), ...matchesIn(text, SINCE_LAST)].flatMap((match) => {
      const [found, verb = '', rest = '', since = ''] = match
      if (SUPERLATIVE.test(text.slice(Math.max(0, match.index - 40), match.index + found.length + 40))) return []
      return [toMatch(match.index, found, `${verb === 'is' ? 'has' : 'have'} been ${rest}${since}`.replace(/(has|have) been (not|now|already|still) /, '$1 $2 been '), 'what has lasted since then takes the perfect', 'likely')]
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string, rule: string, confidence: 'certain' | 'likely'): Match {
  return {
    start,
    end: start + found.length,
    message: `In English ${rule}; expected “${replacement}”.`,
    confidence,
    fixes: [{ action: 'replace', replacement }],
  }
}
