import type { Match } from './check'
import { pluralOf } from './lexicons/en/nouns'
import { BASES, THIRD_PERSONS } from './lexicons/en/verbs'
import { ADJECTIVE, ADVERB, ARTICLE, BASE, BE, DETERMINER, HAVE, isJoined, NAME, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, POSSESSIVE, PREPOSITION, SINGULAR, THIRD, UNCOUNTED, type Classed } from './word-classes'

const TO_SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' }
const TO_PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' }
/** Nouns for many that take either number: “a majority of them are”, “the team are”. */
const COLLECTIVE =
  /^(?:majority|minority|number|group|series|couple|pair|range|variety|lot|rest|half|third|quarter|part|percentage|proportion|band|team|family|committee|government|council|company|crew|staff|police|public|audience|crowd|party|firm|club|army|press|board|band|bank|side|union|opposition|department|ministry|host|string|handful|array|generation|class|population|community|jury|media|data|gang|mix|mixture|combination|selection|kind|sort|type|set|dozen|hundred|thousand|million|collection|cast|squad|pack|bulk|youth|group|crop|plethora|trio|duo|quartet|flood|wave|spate|litany|slew|raft|bunch|swathe|cluster|batch|field|section|network|panel|ring|chorus|cadre|contingent|people|delegation|association|federation|organisation|organization|agency|authority|commission|league|ministry|nation|faculty|management|leadership|administration|institution|university|hospital|school|channel|newspaper|corporation|group|country|village|town|city|world|industry|sector|category|core|element|row|fleet|herd|stream|pool|line|minority|network|total|sample|share|average|trickle|abundance|maximum|minimum|cabinet|assembly|parliament|senate|court|unit|force|troop|faction|camp|coalition|alliance|chain|label|studio|service|channel|enemy|elite|left|right|audience|electorate|congregation|nobility|peasantry|clergy|staff)$/

const BEFORE_CLAUSE: ReadonlySet<string> = new Set('that because but although while when since said'.split(' '))
const BEFORE_HEAD: ReadonlySet<string> = new Set('the this these his her their a an its'.split(' '))
const BEFORE_NOUN: ReadonlySet<string> = new Set('these those many several this every each some'.split(' '))

/** Whether a clause, and with it a subject, begins with this word. */
function beginsClause({ words, opens, joined }: Classed, i: number): boolean {
  return opens[i]! || (joined[i]! && BEFORE_CLAUSE.has(words[i - 1]!.folded))
}

/** “The list of measures were known”, “The victims of the accident was found”: the head of a phrase with “of” settles it. */
export function agreementAcrossOf(classed: Classed): Match[] {
  const { words, classes } = classed
  const matches: Match[] = []
  for (let i = 0; i + 4 < words.length; i++) {
    if (!beginsClause(classed, i) || !BEFORE_HEAD.has(words[i]!.folded)) continue
    const head = i + 1 + (classes[i + 1]! & ADJECTIVE && !(classes[i + 1]! & NOUN) ? 1 : 0)
    const own = classes[head] ?? 0
    if (own & NAME || !(own & NOUN) || own & UNCOUNTED || words[head + 1]?.folded !== 'of') continue
    let last = head + 2
    while (classes[last]! & (ARTICLE | POSSESSIVE | DETERMINER | ADJECTIVE) && !(classes[last]! & NOUN) && last - head < 5) last++
    const noun = classes[last] ?? 0
    const verb = words[last + 1]
    if (!verb || !isJoined(classed, i, last + 1)) continue
    const isCount = words[head]!.folded === 'number' && words[i]!.folded === 'the'
    if (own & SINGULAR && noun & PLURAL && TO_SINGULAR[verb.folded] && (isCount || !COLLECTIVE.test(words[head]!.folded))) matches.push(disagreement(verb, TO_SINGULAR[verb.folded]!, words[head]!.text))
    if (own & PLURAL && !(own & SINGULAR) && noun & (SINGULAR | UNCOUNTED | NAME) && TO_PLURAL[verb.folded] && !/^(?:hundreds|thousands|millions|dozens|means|series|news|headquarters|politics|statistics|sports|ways|years|works)$/.test(words[head]!.folded)) {
      matches.push(disagreement(verb, TO_PLURAL[verb.folded]!, words[head]!.text))
    }
  }
  return matches
}

/** “The measures was”, “These families has”; “The measure are” where the noun is no collective. */
export function agreementNextDoor(classed: Classed): Match[] {
  const { words, classes } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (!beginsClause(classed, i) || !(classes[i]! & (ARTICLE | POSSESSIVE) || BEFORE_NOUN.has(words[i]!.folded))) continue
    let noun = i + 1 + (classes[i + 1]! & (ADJECTIVE | NUMBER) && !(classes[i + 1]! & NOUN) ? 1 : 0)
    if ((classes[noun] ?? 0) & SINGULAR && ((classes[noun + 1] ?? 0) & (PLURAL | THIRD)) === PLURAL) noun++
    const own = classes[noun] ?? 0
    const verb = words[noun + 1]
    if (!verb || own & (NAME | ADJECTIVE) || !isJoined(classed, i, noun + 1)) continue
    if ((own & (PLURAL | SINGULAR)) === PLURAL && TO_PLURAL[verb.folded] && !/^(?:news|politics|means|series|headquarters|statistics|economics|sports|works|states|nations|rights|goods|lies|games|times|people)$/.test(words[noun]!.folded)) {
      matches.push(disagreement(verb, TO_PLURAL[verb.folded]!, words[noun]!.text))
    }
    if ((own & (PLURAL | SINGULAR | UNCOUNTED)) === SINGULAR && TO_SINGULAR[verb.folded] && !COLLECTIVE.test(words[noun]!.folded)) matches.push(disagreement(verb, TO_SINGULAR[verb.folded]!, words[noun]!.text))
  }
  return matches
}

/** “The mayor and the prefect has met”. */
export function agreementOfTwo(classed: Classed): Match[] {
  const { words, classes, opens } = classed
  const matches: Match[] = []
  for (let i = 0; i + 5 < words.length; i++) {
    const isThe = (at: number) => /^(?:the|his|her|their|its)$/.test(words[at]!.folded)
    if (!opens[i] || !isThe(i) || words[i + 2]!.folded !== 'and' || !isThe(i + 3) || !isJoined(classed, i, i + 5)) continue
    const verb = words[i + 5]!
    const isNoun = (at: number) => classes[at]! === 0 || (classes[at]! & NOUN) !== 0
    if (isNoun(i + 1) && isNoun(i + 4) && TO_PLURAL[verb.folded]) matches.push(disagreement(verb, TO_PLURAL[verb.folded]!, `${words[i + 1]!.text} and ${words[i + 4]!.text}`))
  }
  return matches
}

/** “one of the best player”. */
export function numberOfNouns(classed: Classed): Match[] {
  const { words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i + 3 < words.length; i++) {
    if (words[i]!.folded === 'one' && words[i + 1]!.folded === 'of' && /^(?:the|his|her|their|its|our)$/.test(words[i + 2]!.folded)) {
      let at = i + 3
      while (joined[at] && classes[at]! & ADJECTIVE && !(classes[at]! & NOUN) && at < i + 6) at++
      if (/^(?:most|best|biggest|largest|worst)$/.test(words[at]?.folded ?? '')) at++
      const own = classes[at] ?? 0
      const closes = !joined[at + 1] || classes[at + 1]! & (PREPOSITION | BE | HAVE)
      if (at > i + 3 && isJoined(classed, i, at) && (own & (SINGULAR | PLURAL)) === SINGULAR && !(own & (NAME | ADJECTIVE)) && closes && !COLLECTIVE.test(words[at]!.folded)) {
        const noun = words[at]!
        matches.push({ start: noun.start, end: noun.end, message: `After “one of” stands a plural; expected “${pluralOf(noun.folded)}”.`, fixes: [{ action: 'replace', replacement: pluralOf(noun.folded) }] })
      }
    }
  }
  return matches
}

/** “the families that lives here”, “people who has”. */
export function agreementInRelatives(classed: Classed): Match[] {
  const { words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    const own = classes[i]!
    if (!((own & (PLURAL | SINGULAR)) === PLURAL || words[i]!.folded === 'people') || own & (NAME | BASE | PAST) || !/^(?:that|who)$/.test(words[i + 1]!.folded) || !isJoined(classed, i, i + 2)) continue
    if (words.slice(Math.max(0, i - 4), i).some(({ folded }) => /^(?:of|one|only|and|or|in|for|with|to|by|from|on|at|about|than)$/.test(folded)) || !joined[i]) continue
    const verb = words[i + 2]!
    const kind = classes[i + 2]!
    const base = TO_PLURAL[verb.folded]
    if (base !== undefined && words[i + 1]!.folded !== 'that') matches.push(disagreement(verb, base, words[i]!.text))
    else if (kind & THIRD && !(kind & NAME) && (!(kind & PLURAL) || !joined[i + 3] || classes[i + 3]! & (PREPOSITION | ARTICLE | ADVERB))) matches.push(disagreement(verb, THIRD_PERSONS.get(verb.folded)?.[0] ?? verb.folded, words[i]!.text))
  }
  return matches
}

/** “Everybody know”, “nobody want to”. */
export function agreementOfEverybody(classed: Classed): Match[] {
  const { words, classes, joined, opens } = classed
  const matches: Match[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    if (!opens[i] || !/^(?:everybody|everyone|nobody|somebody|someone)$/.test(words[i]!.folded) || !joined[i + 1]) continue
    const kind = classes[i + 1]!
    if (!(kind & BASE) || kind & (PAST | PARTICIPLE | PREPOSITION | ADJECTIVE | BE | HAVE)) continue
    const verb = words[i + 1]!
    matches.push(disagreement(verb, BASES.get(verb.folded)?.[1] ?? verb.folded, words[i]!.text))
  }
  return matches
}

/** The finding on a verb that does not agree with its subject. */
export function disagreement(verb: { start: number; end: number; text: string }, replacement: string, subject: string): Match {
  return {
    start: verb.start,
    end: verb.end,
    message: `“${verb.text}” does not agree with “${subject}”; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
