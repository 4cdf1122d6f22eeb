/** Words with the infinitive, person, clause or object that another language gives them: “accused to have”, “explained him that”. */
import { type ComplementRule, type ComplementRules, rowsOf } from './complement-rule'
import { formsOf } from './inflection'
import {
  GERUND_AFTER_ADJECTIVES, GERUND_AFTER_NOUNS, GERUND_AFTER_VERBS, INFINITIVE_AFTER_VERBS, OBJECT_WITH_PREPOSITION, PERSON_AND_CLAUSE, PERSON_AND_GERUND, PERSON_WITH_TO, VERBS_BEFORE_NOUNS,
} from './lexicons/en/verb-complements'
import { BASES } from './lexicons/en/verbs'
import {
  ADJECTIVE, ARTICLE, BASE, BE, classBefore, endOfPhrase, isBareVerb, isJoined, isVerbThere, NOUN, PARTICIPLE, PLURAL, POSSESSIVE,
  type Classed,
} from './word-classes'
import { wordMatch } from './word-match'

const gerundOf = (base: string): string => formsOf(base)[4]
const BY_GERUND = new Map([...BASES.values()].toReversed().map((forms) => [forms[4], forms[0]]))
const takes = (head: string, preposition: string): string => `“${head}” takes ${preposition === '' ? 'a gerund' : `“${preposition}” and a gerund`}`

const isVerb = new Set(VERBS_BEFORE_NOUNS.split(' '))

/** “accused to have”, “avoids not to say”, “capable to do”. */
function gerundRules(rows: string, part: 'verb' | 'other'): ComplementRules {
  return rowsOf(rows).map(({ word, confidence, rest: preposition }) => {
    const rule: ComplementRule = (classed, i) => {
      const { words, classes } = classed
      const not = words[i + 1]?.folded === 'not' ? 1 : 0
      const verb = i + 2 + not
      if (words[i + 1 + not]?.folded !== 'to' || !isJoined(classed, i, verb)) return null
      const base = words[verb]!.folded
      // “Objects to work” may have a noun and “participates to win” an aim; “avoids to work” has neither.
      if (!isBareVerb(classed, verb) && !((preposition === '' || confidence === 'certain') && isVerb.has(base))) return null
      if (part === 'verb') {
        if (!isVerbThere(classed, i)) return null
        if (classes[i]! & PARTICIPLE && (base === 'be' || (preposition === '' && classBefore(classed, i) & BE))) return null
      }
      // “The facts to be established” are not “facts of being”.
      if (part === 'other' && base === 'be' && classes[verb + 1]! & PARTICIPLE) return null
      const head = words[i]!.text
      return wordMatch(classed, i, verb, [[head, preposition, not ? 'not' : '', gerundOf(base)].filter(Boolean).join(' ')], takes(head, preposition), confidence)
    }
    return [part === 'verb' ? new Set(formsOf(word)) : [word], rule]
  })
}

/** Nouns with an infinitive of their own: “criticized the decision to close”. */
const TAKES_INFINITIVE = /^(?:abilit|attempt|authorit|bid|call|campaign|capacit|chance|choice|commitment|decision|desire|determination|effort|failure|intention|invitation|law|measure|mission|motion|move|need|obligation|offer|opportunit|order|plan|pledge|power|pressure|project|promise|proposal|push|readiness|refusal|reluctance|request|right|rule|step|strateg|tendenc|threat|time|vote|vow|way|will|willingness|work|urge|deal|agreement|idea|fight|appeal|demand|temptation|system|tool|means|money|permission|resource|fund)(?:s|y|ies)?$/

/** The last word of the person or thing between the verb at `i` and an infinitive with “to”; -1 where there is none. */
function personBeforeInfinitive(classed: Classed, i: number): number {
  const { words, classes } = classed
  if (i + 3 >= words.length || !isVerbThere(classed, i)) return -1
  const end = endOfPhrase(classed, i + 1)
  if (end === -1 || words[end + 1]?.folded !== 'to' || !isJoined(classed, i, end + 2)) return -1
  const isInfinitive = classes[end + 2]! & BASE || /^(?:be|have|do)$/.test(words[end + 2]!.folded)
  return isInfinitive && !TAKES_INFINITIVE.test(words[end]!.folded) ? end : -1
}

/** “prevents them to work”, “accuses the mayor to have lied”. */
const personAndGerund: ComplementRules = rowsOf(PERSON_AND_GERUND).map(({ word, confidence, rest: preposition }) => [
  new Set(formsOf(word)),
  (classed, i) => {
    const end = personBeforeInfinitive(classed, i)
    if (end === -1) return null
    const { words } = classed
    return wordMatch(classed, end + 1, end + 2, [`${preposition} ${gerundOf(words[end + 2]!.folded)}`], takes(words[i]!.text, preposition), confidence)
  },
])

const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', us: 'we', me: 'I', it: 'it', you: 'you' }

/** “demanded the firm to pay”. */
const personAndClause: ComplementRules = rowsOf(PERSON_AND_CLAUSE).map(({ word, confidence }) => [
  new Set(formsOf(word)),
  (classed, i) => {
    const end = personBeforeInfinitive(classed, i)
    if (end === -1 || classed.classes[i + 1]! & PLURAL) return null
    const { words, text } = classed
    const person = text.slice(words[i + 1]!.start, words[end]!.end)
    return wordMatch(classed, i, end + 1, [`${words[i]!.text} that ${SUBJECTS[person.toLowerCase()] ?? person}`], `“${words[i]!.text}” takes a clause with “that”`, confidence)
  },
])

const CLAUSE = new Set('that how why what whether where'.split(' '))

/** “explained him that”, “proposed him a contract”. */
const personWithTo: ComplementRules = PERSON_WITH_TO.split(' ').map((verb) => [
  new Set(formsOf(verb)),
  (classed, i) => {
    const { words, classes } = classed
    const person = words[i + 1]?.folded ?? ''
    if (!(person in SUBJECTS) || person === 'it' || person === 'you' || !isJoined(classed, i, i + 2) || !isVerbThere(classed, i)) return null
    const next = words[i + 2]!.folded
    const isThing = person !== 'her' && ((classes[i + 2]! & (ARTICLE | POSSESSIVE)) !== 0 || /^(?:another|some)$/.test(next))
    if (!CLAUSE.has(next) && !isThing) return null
    const [head, whom] = [words[i]!.text, words[i + 1]!.text]
    const offer = verb === 'propose' && isThing ? formsOf('offer')[formsOf(verb).indexOf(words[i]!.folded)] : undefined
    return wordMatch(classed, i, i + 1, [...(offer ? [`${offer} ${whom}`] : []), `${head} to ${whom}`], `“${head}” takes the person with “to”`, 'certain')
  },
])

/** “said him that”. */
const saidToPerson: ComplementRules = [
  [
    new Set(formsOf('say')),
    (classed, i) => {
      const { words } = classed
      if (!/^(?:him|them|us|me)$/.test(words[i + 1]?.text ?? '') || !isJoined(classed, i, i + 1)) return null
      const form = formsOf('say').indexOf(words[i]!.folded)
      return wordMatch(classed, i, i + 1, [`${formsOf('tell')[form] ?? 'told'} ${words[i + 1]!.text}`], '“say” takes no person')
    },
  ],
]

/** “tried of escaping”, “decided for support”. */
const infinitives: ComplementRules = INFINITIVE_AFTER_VERBS.split(' ').map((verb) => [
  new Set(formsOf(verb)),
  (classed, i) => {
    const { words, classes } = classed
    const preposition = words[i + 1]?.folded
    if ((preposition !== 'of' && preposition !== 'for') || !isJoined(classed, i, i + 2) || !isVerbThere(classed, i) || classBefore(classed, i) & BE) return null
    const next = words[i + 2]!.folded
    const base = classes[i + 2]! & BASE && isBareVerb(classed, i + 2) ? next : preposition === 'of' ? BY_GERUND.get(next) : undefined
    if (base === undefined) return null
    return wordMatch(classed, i, i + 2, [`${words[i]!.text} to ${base}`], `“${words[i]!.text}” takes “to” and the verb`, preposition === 'of' ? 'certain' : 'likely')
  },
])

const TIMES = /^(?:day|days|night|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|moment|while|second|seconds|decade|decades|season|same|whole|entire|past|last|next|past|best|few|following|other|first|full|long|couple|most|way|little|bit|turn)$/

/** “listened the speech”. */
const objectWithPreposition: ComplementRules = rowsOf(OBJECT_WITH_PREPOSITION).map(({ word, confidence, rest: preposition }) => [
  new Set(formsOf(word)),
  (classed, i) => {
    const { words, classes } = classed
    if (!isJoined(classed, i, i + 2) || !(classes[i + 1]! & (ARTICLE | POSSESSIVE) || /^(?:this|these)$/.test(words[i + 1]!.folded)) || TIMES.test(words[i + 2]!.folded)) return null
    if (!isVerbThere(classed, i) || !(confidence === 'certain' || classes[i + 2]! & (NOUN | ADJECTIVE))) return null
    return wordMatch(classed, i, i, [`${words[i]!.text} ${preposition}`], `“${words[i]!.text}” takes its object with “${preposition}”`, confidence)
  },
])

export const complementRules: ComplementRules = [
  ...gerundRules(GERUND_AFTER_VERBS, 'verb'),
  ...gerundRules(GERUND_AFTER_ADJECTIVES, 'other'),
  ...gerundRules(GERUND_AFTER_NOUNS, 'other'),
  ...personAndGerund,
  ...personAndClause,
  ...personWithTo,
  ...saidToPerson,
  ...infinitives,
  ...objectWithPreposition,
]
