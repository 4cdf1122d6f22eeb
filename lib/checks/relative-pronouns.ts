import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

const PEOPLE =
  'people|persons|men|women|children|girls|boys|workers|employees|passengers|residents|inhabitants|voters|students|pupils|patients|victims|refugees|migrants|soldiers|farmers|teachers|doctors|nurses|supporters|demonstrators|protesters|strikers|prisoners|detainees|candidates|deputies|members|parents|citizens|civilians|tourists|visitors|customers|families|officers|firefighters|volunteers|journalists|artists|participants|suspects|individuals|minors|adults|seniors|retirees|pensioners|guests|spectators|travellers|travelers'
const PERSON = PEOPLE.split('|')
  .filter((noun) => noun.endsWith('s') && !noun.endsWith('ies'))
  .map((noun) => noun.slice(0, -1))
  .join('|')
const DEMONYM = '\\p{Lu}\\p{Ll}{2,12}(?:ians|eans|cans|sians|mans|ards|ish|ans|ese|gians)'
/** “13 million Ukrainians have fled, of which 5.2 million …”: the last noun before is people. */
const OF_WHICH = new RegExp(
  `(?<=(?<![\\p{L}-])(?:${PEOPLE}|${DEMONYM})(?![\\p{L}’'-])[^.;:!?“”"]{0,70}?, )(of which)(?= (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|several|some|almost|nearly|about|more|a third|the majority|only|around|over))`,
  'giu',
)
/** “people which”, “a worker which”. */
const WHICH = new RegExp(`(?<=(?<![\\p{L}-])(?:${PEOPLE}|man|woman|child|${PERSON}) )which(?= (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|live|lives|work|works|want|wants|need|came|come|went|lost|died|fled|took|said|say|must|may|should)(?![\\p{L}-]))`, 'gu')
/** Things in between take “of which” to themselves: “… the committee of workers has ten seats, of which two …”. */
const THINGS = /\b(?:seats|votes|euros|dollars|hectares|points|goals|cars|vehicles|houses|homes|firms|companies|companies|towns|cities|schools|countries|hours|days|years|months|jobs|posts|positions|beds|cases|prizes|awards|medals|films|books|ships|planes|trains|matches|games|places|kilometres|kilometers|miles|projects|shops|measures|groups|works|deaths|metres|meters|units|properties|sites|items|tonnes|tons|per cent|percent|%)\b/i

export const relativePronouns: Check = {
  label: 'People as “which”',
  description: 'Finds “of which” and “which” that refer to people, where English has “of whom” and “who”.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }) => [
    ...matchesIn(text, OF_WHICH).flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - 70), match.index)
      const since = before.slice(Math.max(before.lastIndexOf('. '), lastPerson(before)))
      return THINGS.test(since) ? [] : [toMatch(match.index, match[0], 'of whom')]
    }),
    ...matchesIn(text, WHICH).map((match) => toMatch(match.index, match[0], 'who')),
  ],
}

const LAST_PERSON = new RegExp(`(?<![\\p{L}-])(?:${PEOPLE}|${DEMONYM})(?![\\p{L}’'-])`, 'gu')

function lastPerson(text: string): number {
  return matchesIn(text, LAST_PERSON).at(-1)?.index ?? 0
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `“${found}” refers to people here; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
