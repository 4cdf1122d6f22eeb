import type { Match } from './check'
import { startsWithVowelSound } from './indefinite-articles'
import { NATIONALITIES } from './lexicons/en/adjectives'
import { ADJECTIVE, ADVERB, ARTICLE, BASE, BE, CONJUNCTION, DETERMINER, HAVE, isJoined, MODAL, NAME, NOUN, NUMBER, PAST, POSSESSIVE, PREPOSITION, THIRD, type Classed } from './word-classes'

/** Adjectives that may follow their noun, or that are said of an object: “the staff present”, “kept the door open”. */
const MAY_FOLLOW = new Set(
  ('able absent afraid alike alive alone apparent asleep available aware awake capable certain clean clear close complete concerned dead deep due eager early eligible empty enough entire equal exempt familiar fast final first former free full future general glad ' +
    'good happy hard hidden high hot ill imaginable impossible inclusive intact involved joint last late like likely liable live long loose low main many mere more most near necessary new next only open other outside over own pale past pink possible present proof proper public pure quick ready ' +
    'real red related responsible rich right round royal safe same secret short short-term shut sick similar square steep straight strong such sure tall temporary thick tight total unable unaware unharmed visible warm well wet white wide worse worth worthy wrong young black green blue gold silver ' +
    'national international commercial individual professional official criminal musical municipal amazing foreign military moving surprised interested subject prior chemical virtual tourist postal plus minus solid sound light right left present chief elder senior junior select elect extraordinary emeritus designate organised organized punishable general attorney major minor old little bad wild laughable semi-final dysfunctional').split(' '),
)
/** What makes the adjective a thing said of the noun: “made the law clear”, “found the man guilty”. */
const MAKES = /^(?:mak|made|keep|kept|leav|left|find|found|consider|deem|declar|rul|think|thought|believ|render|turn|get|got|call|hold|held|see|saw|seen|set|want|wish|paint|prov|like|judg|have|has|had|with|stay|remain|pronounc|cut|drive|drove|brand|label|assum|fear|feel|felt|report|feel|not|bit|shot|burn|ask|call|word$|term$|name$|dream)/

/** After the adjective: what is no further noun of the phrase. */
const CLOSES = PREPOSITION | CONJUNCTION | BE | HAVE | MODAL | THIRD
const DEGREES = new Set('very extremely particularly especially highly totally absolutely really quite rather so too more most less fairly truly'.split(' '))

/** “a measure urgent”, “the hotel more expensive of the city”. */
export function adjectivesAfterNouns(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 1 < words.length; i++) {
    const own = classes[i]!
    if (!(own & NOUN) || own & (ADJECTIVE | NAME) || !joined[i] || !joined[i + 1] || NO_HEAD.test(words[i]!.folded)) continue
    const isThe = words[i - 1]!.folded === 'the'
    if (!opensNounPhrase(classed, i) && !(isNationality(classed, i + 1) && classes[i - 1]! & (ADJECTIVE | DETERMINER | PREPOSITION))) continue
    const degree = DEGREES.has(words[i + 1]!.folded) ? 1 : 0
    const at = i + 1 + degree
    if (at >= words.length || !isJoined(classed, i, at)) continue
    const adjective = words[at]!
    const kind = classes[at]!
    if (isNationality(classed, at) ? TEACHES.test(words[i]!.folded) : !(kind & ADJECTIVE) || kind & (NOUN | BASE | THIRD | PAST | ADVERB | NAME | NUMBER | PREPOSITION) || (degree === 0 && MAY_FOLLOW.has(adjective.folded))) continue
    const next = joined[at + 1] ? (classes[at + 1] ?? 0) : CONJUNCTION
    if (!(next & CLOSES) || next & NOUN) continue
    if (degree === 1 && /^(?:than|as|to)$/.test(words[at + 1]?.folded ?? '') && joined[at + 1]) continue
    if (joined[at + 1] && /^(?:to|that|about|with|as|than|because)$/.test(words[at + 1]!.folded)) continue
    if (isSaidOf(classed, i)) continue
    const word = words[i]!
    const phrase = `${text.slice(words[i + 1]!.start, adjective.end)} ${word.text}`
    const before = words[i - 1]!
    const withArticle = /^an?$/.test(before.folded)
    const an = startsWithVowelSound(phrase.split(' ')[0] ?? '') === true
    if (isThe && degree === 1 && /^(?:so|too|very|quite|rather|fairly)$/.test(words[i + 1]!.folded)) continue
    const start = withArticle ? before.start : word.start
    const replacement = withArticle ? `${before.text.charAt(0)}${an ? 'n' : ''} ${phrase}` : phrase
    matches.push({
      start,
      end: adjective.end,
      message: `“${text.slice(start, adjective.end)}”: the adjective stands before its noun in English; expected “${replacement}”.`,
      fixes: [{ action: 'replace', replacement }],
    })
  }
  return matches
}

/** “of course”, “the world economic forum”, “a relative unknown”. */
const NO_HEAD = /^(?:course|world|relative|top|potential|lot|bit)$/

/** “the measure”, “this measure”, “of measures”. */
function opensNounPhrase({ words, classes }: Classed, i: number): boolean {
  const before = words[i - 1]!.folded
  if (classes[i - 1]! & (ARTICLE | POSSESSIVE)) return true
  if (classes[i - 1]! & DETERMINER) return /^(?:this|these|every|each|another)$/.test(before)
  return /^(?:of|in|by|from|for|on|against|between)$/.test(before) && !(classes[i]! & (BASE | THIRD | PAST))
}

/** “the invasion American”, “of integration European”: a nationality whose noun does not come after it. */
const isNationality = ({ text, words, joined }: Classed, at: number): boolean =>
  NATIONALITIES.has(words[at]!.folded) && /^\p{Lu}/u.test(words[at]!.text) && !(joined[at + 1] && /^\p{Lu}/u.test(words[at + 1]!.text)) && !/^[-–’'/]/.test(text.slice(words[at]!.end))

/** People may be taught a language: “gives students French”. */
const TEACHES = /^(?:students?|pupils?|child|children|people|kids?|class|classes|words?|sentences?|lessons?|day|days|week|weeks|year|years|time|times)$/

/** Whether a verb stands a few words before whose object the noun may be: the adjective is then said of it. */
function isSaidOf({ words, joined }: Classed, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - 7); at--) {
    if (MAKES.test(words[at]!.folded)) return true
    if (!joined[at] && at < i - 2) return false
  }
  return false
}
