import { disagreement } from './agreement-at-a-distance'
import type { Match } from './check'
import { BASES, THIRD_PERSONS } from './lexicons/en/verbs'
import { ADJECTIVE, ADVERB, ARTICLE, BASE, BE, DETERMINER, HAVE, isJoined, MODAL, NAME, NOUN, OBJECT, PARTICIPLE, PAST, PLURAL, POSSESSIVE, PREPOSITION, SINGULAR, THIRD, UNCOUNTED, type Classed } from './word-classes'

const SAYING = /^(?:says?|said|explains?|explained|believes?|thinks?|knows?|shows?|means|adds?|fears?|recalls?|stresses|admits|announces?|announced)$/
/** Words that begin a sentence and leave its subject for after the comma. */
const OPENER = /^(?:in|on|at|after|for|with|since|during|yesterday|today|now|here|there|despite|according|from|under|among|between|before|thus|however|moreover|meanwhile)$/
const PERSON = /^(?:mayor|minister|president|coach|player|director|judge|prosecutor|lawyer|doctor|teacher|man|woman|father|mother|owner|farmer|candidate|leader|deputy|senator|prefect|bishop|author|singer|actor|actress|neighbor|neighbour)$/
/** Nouns for many, which British English has with a plural verb. */
const MANY = /^(?:majority|minority|number|group|team|family|committee|government|council|company|crew|staff|police|public|audience|crowd|party|firm|club|army|press|board|band|bank|side|union|opposition|department|ministry|couple|pair|rest|half|lot|squad|jury|cabinet|parliament|court|commission|federation|association|cast|gang|generation|youth|population|community|force|range|series|variety|quarter|third|clan|duo|trio)$/

/** Whether the subject of an indicative clause begins here. */
function beginsSubject(classed: Classed, i: number): boolean {
  const { words, opens, joined, text } = classed
  if (opens[i]) return true
  const before = words[i - 1]!
  if (joined[i]) return before.folded === 'that' && i > 1 && SAYING.test(words[i - 2]!.folded)
  if (text.slice(before.end, words[i]!.start) !== ', ') return false
  let first = i - 1
  while (first > 0 && !opens[first] && i - first < 14) {
    if (!joined[first]) return false
    first--
  }
  return opens[first]! && OPENER.test(words[first]!.folded)
}

/** “In this factory, the workers makes parts”, “The mayor hope to open it”. */
export function agreementOfFullVerbs(classed: Classed): Match[] {
  const { words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (!(classes[i]! & (ARTICLE | POSSESSIVE)) && !(classes[i]! & DETERMINER && /^(?:these|those|this|that|many|several)$/.test(words[i]!.folded))) continue
    let head = i + 1
    while (joined[head] && classes[head]! & ADJECTIVE && !(classes[head]! & NOUN) && head < i + 3) head++
    const own = classes[head] ?? 0
    let verb = head + 1
    if (!joined[verb] || !(own & NOUN) || own & (NAME | UNCOUNTED) || !isJoined(classed, i, head)) continue
    if (classes[verb]! === ADVERB && joined[verb + 1]) verb++
    const kind = classes[verb]!
    if (!(kind & (THIRD | BASE))) continue
    if (kind & (NAME | BE | HAVE | MODAL) || /^(?:close|open|due|like|next|near|worth)$/.test(words[verb]!.folded)) continue
    const next = joined[verb + 1] ? classes[verb + 1]! : 0
    const isObject = (next & (ARTICLE | POSSESSIVE)) !== 0 || /^(?:that|to|him|her|them|it)$/.test(words[verb + 1]?.folded ?? '')
    if ((own & (PLURAL | SINGULAR)) === PLURAL && !(own & (BASE | THIRD | PAST)) && kind & THIRD && (isObject || (!(kind & NOUN) && (next & (PREPOSITION | PLURAL | DETERMINER | ADJECTIVE | OBJECT) || !joined[verb + 1])))) {
      const base = THIRD_PERSONS.get(words[verb]!.folded)?.[0]
      if (base !== undefined && beginsSubject(classed, i) && !/^(?:news|politics|means|series|people|times|works|headquarters|states|nations|rights)$/.test(words[head]!.folded)) matches.push(disagreement(words[verb]!, base, words[head]!.text))
    }
    if ((own & (PLURAL | SINGULAR)) === SINGULAR && /^(?:the|a|an|this|that|his|her|its|their|our|my)$/.test(words[i]!.folded) && kind & BASE && !(kind & (PAST | PARTICIPLE | ADJECTIVE | PREPOSITION)) && !MANY.test(words[head]!.folded)) {
      const isVerb = kind & NOUN ? PERSON.test(words[head]!.folded) && isObject : (isObject || (next & (PREPOSITION | DETERMINER | PLURAL | ADJECTIVE)) !== 0)
      const third = BASES.get(words[verb]!.folded)?.[1]
      if (isVerb && third !== undefined && beginsSubject(classed, i)) matches.push(disagreement(words[verb]!, third, words[head]!.text))
    }
  }
  return matches
}
