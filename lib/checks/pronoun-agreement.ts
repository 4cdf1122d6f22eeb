import { disagreement } from './agreement-at-a-distance'
import type { Match } from './check'
import { BARE_VERBS, THIRD_PERSONS } from './lexicons/en/verbs'
import { matchesIn } from '../text/search'

const ADVERB = '(?:not|never|also|always|often|still|already|only|now|then|just|even|\\p{Ll}{2,12}ly)'
/** Where “you” and “I” are the subject: not “one of you knows”, not “Elizabeth I”. */
const CLAUSE = '(?:^|[.!?:;…“"] ?|, |\\n|(?<![\\p{L}’\'-])(?:[Tt]hat|[Ww]hen|[Ii]f|[Bb]ecause|[Bb]ut|[Aa]nd|[Ss]o|[Aa]s|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hile|[Uu]ntil|[Oo]nce|[Ww]hat) )'
const AFTER_PRONOUN = new RegExp(`(?<=(?<![\\p{L}’'-])([Ww]e|[Tt]hey) (?:${ADVERB} )?|(?<=${CLAUSE})([Yy]ou|I) (?:${ADVERB} )?)(\\p{Ll}{2,14}s)(?![\\p{L}’'-])`, 'gu')
const AFTER_PEOPLE = /(?<=(?<![\p{L}’'-])((?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]ome) (?:people|children|men|women)) )(\p{Ll}{2,14}s)(?![\p{L}’'-])/gu
/** A noun before the people makes another word the subject (“the life of the people goes on”). */
const WITHIN_PHRASE = /(?<![\p{L}-])(?:of|by|with|for|from|to|in|on|at|against|and|between|among|about|than|as|like|or|that|which|who|what|how|if) $/iu
/** Plural nouns that stand right after “we” or “they”: “we guards”. */
const NOUNS: ReadonlySet<string> = new Set('guards judges guides hosts cooks partners models coaches heads nurses'.split(' '))

/** “We refuses”, “you often leaves”, “the people goes”: a verb in -s whose subject is a pronoun or a word that is no singular. */
export function agreementWithPronouns(text: string): Match[] {
  return [
    ...matchesIn(text, AFTER_PRONOUN).flatMap(({ 0: verb, 1: plural, 2: person, index }) => (NOUNS.has(verb) ? [] : verbInS(verb, index, plural ?? person ?? ''))),
    ...matchesIn(text, AFTER_PEOPLE).flatMap(({ 0: verb, 1: subject = '', index }) => {
      const before = text.slice(Math.max(0, index - subject.length - 12), index - subject.length - 1)
      return BARE_VERBS.has(THIRD_PERSONS.get(verb)?.[0] ?? '') && !WITHIN_PHRASE.test(before) ? verbInS(verb, index, subject) : []
    }),
  ]
}

function verbInS(text: string, start: number, subject: string): Match[] {
  const base = THIRD_PERSONS.get(text)?.[0]
  return base === undefined || base === 'be' ? [] : [disagreement({ start, end: start + text.length, text }, base, subject)]
}
