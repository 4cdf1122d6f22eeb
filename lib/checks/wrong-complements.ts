import type { Check, Match } from './check'
import { formsOf } from './inflection'
import {
  GERUND_AFTER_ADJECTIVES, GERUND_AFTER_NOUNS, GERUND_AFTER_VERBS, INFINITIVE_AFTER_VERBS, OBJECT_WITH_PREPOSITION, PERSON_AND_CLAUSE, PERSON_AND_GERUND, PERSON_WITH_TO,
} from './lexicons/en/verb-complements'
import { BASES } from './lexicons/en/verbs'
import {
  ADJECTIVE, ARTICLE, BASE, BE, classBefore, classedOf, endOfPhrase, isBareVerb, isJoined, isVerbThere, NAME, NOUN, PARTICIPLE, PLURAL, POSSESSIVE,
  type Classed,
} from './word-classes'

type Rule = (classed: Classed, i: number) => Match | null
const RULES = new Map<string, Rule[]>()

function enter(words: Iterable<string>, rule: Rule): void {
  for (const word of new Set(words)) {
    const others = RULES.get(word)
    if (others) others.push(rule)
    else RULES.set(word, [rule])
  }
}
const rowsOf = (rows: string) => rows.split('; ').map((row) => row.split(':').map((part) => part.trim()) as [string, string])

const gerundOf = (base: string): string => formsOf(base)[4]
const to = (span: { start: number; end: number }, found: string, replacements: readonly string[], rule: string): Match => ({
  ...span,
  message: `“${found}”: ${rule}${replacements[0] === undefined ? '' : `; expected “${replacements[0]}”`}.`,
  fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
})

function matchFrom({ text, words }: Classed, from: number, last: number, replacements: readonly string[], rule: string): Match {
  const span = { start: words[from]!.start, end: words[last]!.end }
  return to(span, text.slice(span.start, span.end), replacements, rule)
}

const NOT_AFTER_TO = 'be'
/** Nouns with an infinitive of their own: “criticized the decision to close”. */
const TAKES_INFINITIVE = /^(?:abilit|attempt|authorit|bid|call|campaign|capacit|chance|choice|commitment|decision|desire|determination|effort|failure|intention|invitation|law|measure|mission|motion|move|need|obligation|offer|opportunit|order|plan|pledge|power|pressure|project|promise|proposal|push|readiness|refusal|reluctance|request|right|rule|step|strateg|tendenc|threat|time|vote|vow|way|will|willingness|work|urge|deal|agreement|idea|fight|appeal|demand|temptation|system|tool|means|money|permission|resource|fund)(?:s|y|ies)?$/

function gerundRule(part: 'verb' | 'other', preposition: string): Rule {
  return (classed, i) => {
    const { words, classes } = classed
    const not = words[i + 1]?.folded === 'not' ? 1 : 0
    const verb = i + 2 + not
    if (words[i + 1 + not]?.folded !== 'to' || !isJoined(classed, i, verb)) return null
    const base = words[verb]!.folded
    if (!isBareVerb(classed, verb)) return null
    const own = classes[i] ?? 0
    if (part === 'verb' && !isVerbThere(classed, i)) return null
    if (part === 'verb' && own & PARTICIPLE && base === NOT_AFTER_TO) return null
    if (part === 'verb' && preposition === '' && own & PARTICIPLE && classBefore(classed, i) & BE) return null
    const head = words[i]!.text
    return matchFrom(classed, i, verb, [[head, preposition, not ? 'not' : '', gerundOf(base)].filter(Boolean).join(' ')], `“${head}” takes ${preposition === '' ? 'a gerund' : `“${preposition}” and a gerund`}`)
  }
}

for (const [verb, preposition] of rowsOf(GERUND_AFTER_VERBS)) enter(formsOf(verb), gerundRule('verb', preposition))
for (const [word, preposition] of [...rowsOf(GERUND_AFTER_ADJECTIVES), ...rowsOf(GERUND_AFTER_NOUNS)]) enter([word], gerundRule('other', preposition))

// “prevents them to work”, “accuses the mayor to have lied”
for (const [verb, preposition] of rowsOf(PERSON_AND_GERUND)) {
  enter(formsOf(verb), (classed, i) => {
    const end = endOfPhrase(classed, i + 1)
    const base = classed.words[end + 2]?.folded ?? ''
    if (end === -1 || classed.words[end + 1]?.folded !== 'to' || !isJoined(classed, i, end + 2) || !isVerbThere(classed, i)) return null
    if (!(classed.classes[end + 2]! & BASE || /^(?:be|have|do)$/.test(classed.words[end + 2]!.folded)) || TAKES_INFINITIVE.test(classed.words[end]!.folded)) return null
    return matchFrom(classed, end + 1, end + 2, [`${preposition} ${gerundOf(base)}`], `“${classed.words[i]!.text}” takes “${preposition}” and a gerund`)
  })
}

const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', us: 'we', me: 'I', it: 'it', you: 'you' }

// “demanded the firm to pay”
for (const verb of PERSON_AND_CLAUSE.split(' ')) {
  enter(formsOf(verb), (classed, i) => {
    const { words, text } = classed
    const end = endOfPhrase(classed, i + 1)
    if (end === -1 || words[end + 1]?.folded !== 'to' || !isJoined(classed, i, end + 2) || !isVerbThere(classed, i)) return null
    if (!(classed.classes[end + 2]! & BASE || /^(?:be|have|do)$/.test(classed.words[end + 2]!.folded)) || TAKES_INFINITIVE.test(words[end]!.folded) || classed.classes[i + 1]! & PLURAL) return null
    const person = text.slice(words[i + 1]!.start, words[end]!.end)
    return matchFrom(classed, i, end + 1, [`${words[i]!.text} that ${SUBJECTS[person.toLowerCase()] ?? person}`], `“${words[i]!.text}” takes a clause with “that”`)
  })
}

const CLAUSE = new Set('that how why what whether where'.split(' '))

// “explained him that”
for (const verb of PERSON_WITH_TO.split(' ')) {
  enter(formsOf(verb), (classed, i) => {
    const { words, classes } = classed
    const person = words[i + 1]?.folded ?? ''
    if (!(person in SUBJECTS) || person === 'it' || person === 'you' || !isJoined(classed, i, i + 2) || !isVerbThere(classed, i)) return null
    const next = words[i + 2]!.folded
    const isThing = person !== 'her' && (classes[i + 2]! & (ARTICLE | POSSESSIVE)) !== 0
    if (!CLAUSE.has(next) && !isThing) return null
    return matchFrom(classed, i, i + 1, [`${words[i]!.text} to ${words[i + 1]!.text}`], `“${words[i]!.text}” takes the person with “to”`)
  })
}

// “said him that”
enter(formsOf('say'), (classed, i) => {
  const { words } = classed
  if (!/^(?:him|them|us|me)$/.test(words[i + 1]?.text ?? '') || !isJoined(classed, i, i + 1)) return null
  const form = formsOf('say').indexOf(words[i]!.folded)
  return matchFrom(classed, i, i + 1, [`${formsOf('tell')[form] ?? 'told'} ${words[i + 1]!.text}`], '“say” takes no person')
})

// “tried of escaping”, “decided for support”
for (const verb of INFINITIVE_AFTER_VERBS.split(' ')) {
  enter(formsOf(verb), (classed, i) => {
    const { words, classes } = classed
    const preposition = words[i + 1]?.folded
    if ((preposition !== 'of' && preposition !== 'for') || !isJoined(classed, i, i + 2) || !isVerbThere(classed, i)) return null
    const next = words[i + 2]!.folded
    const base = classes[i + 2]! & BASE && isBareVerb(classed, i + 2) ? next : preposition === 'of' ? baseOfGerund(next) : null
    if (base === null || classBefore(classed, i) & BE) return null
    return matchFrom(classed, i, i + 2, [`${words[i]!.text} to ${base}`], `“${words[i]!.text}” takes “to” and the verb`)
  })
}

const BY_GERUND = new Map([...BASES.values()].toReversed().map((forms) => [forms[4], forms[0]]))
const baseOfGerund = (word: string): string | null => BY_GERUND.get(word) ?? null

const TIMES = /^(?:day|days|night|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|moment|while|second|seconds|decade|decades|season|same|whole|entire|past|last|next|past|best|few|following|other|first|full|long|couple|most)$/

// “listened the speech”
for (const [verb, preposition] of rowsOf(OBJECT_WITH_PREPOSITION)) {
  enter(formsOf(verb), (classed, i) => {
    const { words, classes } = classed
    if (!isJoined(classed, i, i + 2) || !(classes[i + 1]! & (ARTICLE | POSSESSIVE)) || TIMES.test(words[i + 2]!.folded)) return null
    if (!isVerbThere(classed, i) || !(classes[i + 2]! & (NOUN | ADJECTIVE))) return null
    return matchFrom(classed, i, i, [`${words[i]!.text} ${preposition}`], `“${words[i]!.text}” takes its object with “${preposition}”`)
  })
}

export const wrongComplements: Check = {
  label: 'Complements of the source',
  description: 'Finds verbs, nouns and adjectives with the infinitive, person or object that another language gives them (“accused to have stolen”, “explained him that”, “listened the speech”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const classed = classedOf(paragraph)
    const matches: Match[] = []
    classed.words.forEach((word, i) => {
      if (classed.classes[i]! & NAME) return
      for (const rule of RULES.get(word.folded) ?? []) {
        const match = rule(classed, i)
        if (!match) continue
        matches.push(match)
        break
      }
    })
    return matches
  },
}
