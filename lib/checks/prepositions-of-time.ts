import type { Check, Match } from './check'
import { DAYS, MONTHS } from './lexicons/en/calendar'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

/** What follows a day that stands for itself; “interest in Friday prayers”, “in Sunday’s match” are right. */
const ALONE = '(?=[.,;:!?)]|$| (?:the|a|an|he|she|it|they|we|his|her|its|their|and|morning|afternoon|evening|night|at|in|to|on|after|before|when|that|because|wants|will|\\d)(?![\\p{L}’\'-]))(?! (?:morning|afternoon|evening|night)[’\'])(?! (?:morning|afternoon|night) (?:trading|trade|traffic|television|shows?))'

type Shape = { readonly pattern: RegExp; readonly right: string; readonly wrongAfter?: RegExp }

const SHAPES: readonly Shape[] = [
  { pattern: new RegExp(`(?<![\\p{L}-])([Ii]n|[Aa]t)(?= (?:next |last )?(?:${DAYS})${ALONE})`, 'gu'), right: 'on', wrongAfter: /\b(?:interest|interested|believe|believes|believed|confidence|role|part|resulted|played|used|look|looks|looked|looking|was|be|is|are|were|set|only|even) $/i },
  { pattern: new RegExp(`(?<![\\p{L}-])([Ii]n|[Aa]t)(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})(?=[.,;:)]|$| (?:the|a|he|she|it|they|we|and|at|in|last|\\d{4})(?![\\p{L}])))`, 'gu'), right: 'on' },
  { pattern: new RegExp(`(?<![\\p{L}-])([Ii]n|[Aa]t)(?= (?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?(?=[.,;)]|$))`, 'gu'), right: 'on' },
  { pattern: new RegExp(`(?<![\\p{L}-])([Oo]n|[Aa]t)(?= (?:${MONTHS}) (?:19|20)\\d{2}(?![\\d\\p{L}-]))`, 'gu'), right: 'in' },
  { pattern: /(?<![\p{L}-])([Aa]t)(?= the (?:morning|afternoon|evening)(?:[.,;]| (?:of|the|he|she|they|on|before)\b))/gu, right: 'in' },
]
/** “on last Friday”, “in next year”: no preposition at all. */
const SUPERFLUOUS = new RegExp(`(?<![\\p{L}-])((?:(?<=(?:^|[.,;:!?”"]) ?)[OoIi]n|[Oo]n(?= (?:last|next) (?:${DAYS})))) ((?:last|next) (?:${DAYS}|week|month|year|night|summer|winter|spring|autumn))(?=[.,;:!?]|$| (?:the|he|she|it|they|and|at|in|after|before|when|that|because)(?![\\p{L}-]))`, 'gu')
/** “already in 2007”, which German and Romance languages have for “as early as 2007”. */
const ALREADY = /(?<![\p{L}’'-])(?<!(?:is|are|was|were|been|be|have|has|had) )(already in) ((?:the )?(?:18|19|20)\d\ds?)(?![\p{L}\p{N}’'-])/giu
const ATTACHED = /\b(?:interest|interested|invest|investment|increase|confidence|look|looks|looking|looked|plans?|based|focus|effect|impact|up|down|later|early|earlier|late|depends?|concentrate|ideas?|news|details|figures|money|work|working|bets?|eyes?|report|information|data) $/i

export const prepositionsOfTime: Check = {
  label: 'Prepositions of time',
  description: 'Finds the source’s preposition before a day or a date: “In Thursday”, “in the 3 May”, “on January 2020”, “on last Friday”, “already in 2007”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) => [
    ...SHAPES.flatMap(({ pattern, right, wrongAfter }) =>
      matchesIn(text, pattern).flatMap((match) => {
        const [found] = match
        const before = text.slice(Math.max(0, match.index - 16), match.index)
        if (wrongAfter?.test(before)) return []
        const noun = /^ (?:(?:next|last|the) )?[^\s,.;:!?)]+(?: [^\s,.;:!?)]+)?/u.exec(text.slice(match.index + found.length, match.index + 40))?.[0] ?? ''
        const day = /^ (?:next |last )?[A-Z]\p{L}+/u.exec(noun)?.[0] ?? noun
        const preposition = /^\p{Lu}/u.test(found) ? capitalise(right) : right
        return [toMatch(match.index, found + day, preposition + day)]
      }),
    ),
    ...matchesIn(text, ALREADY).map(({ 0: found, 1: already = '', 2: year = '', index }) => toMatch(index, found, `${already.startsWith('A') ? 'As' : 'as'} early as ${year}`)),
    ...matchesIn(text, SUPERFLUOUS).flatMap((match) => {
      const [found, preposition = '', time = ''] = match
      if (ATTACHED.test(text.slice(Math.max(0, match.index - 16), match.index))) return []
      return [toMatch(match.index, found, /^\p{Lu}/u.test(preposition) ? capitalise(time) : time)]
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `“${found}” has the source’s preposition; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
