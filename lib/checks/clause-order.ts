/** Where a clause has its verb and its subject, by the classes of its words. */
import type { Match } from './check'
import { STATES } from './german-verb-last'
import { ADJECTIVE, ADVERB, ARTICLE, BASE, BE, CONJUNCTION, DETERMINER, endOfPhrase, GERUND, HAVE, isJoined, MODAL, NAME, NOUN, NUMBER, OBJECT, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, SUBJECT, THIRD, type Classed } from './word-classes'
import { wordMatch } from './word-match'
import { isCapitalised } from '../text/words'

const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'whether', 'because', 'although'])
const isSubjectPronoun = (word: string): boolean => /^(?:he|she|it|they|we|i)$/.test(word)
/** Openers after which English too has the verb first, or may. */
const NEGATIVE = /^(?:never|nor|neither|not|only|seldom|rarely|hardly|scarcely|little|few|under|so|such|here|there|among|whether|should|had|were)$/
const ADVERBIAL = /^(?:yesterday|today|tomorrow|now|then|meanwhile|already|thereby|thus|therefore|however|currently|recently|finally|initially|again|later|afterwards|previously|perhaps|nevertheless|moreover|in|on|at|since|after|before|for|with|during|from|by|until|despite|against|without|because|according|through|over|also|still|once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next|this)$/
/** Verbs that English too puts before their subject after a place. */
const STANDS = /^(?:com|came|go|goes|went|stand|stood|lie|lies|lay|sit|sat|hang|hung|live|follow|appear|emerg|happen|occur|arriv|beg[ia]n|remain|exist|end|rest|grow|grew|r[ua]n|fell|fall|rise|rose|walk|enter|sa[iy]|ask|add|explain|write|wrote|reply|repl|beckon|loom|lurk|dwell|hover|shine|shone|flow|step|belong|work|play|wait|reign|sprang|spring|gather|die|look|dance|lead|led|l[ie]|swim|join|help|open|use|plan|report|cost|claim|force|increase|offer|demand|deal|play|call|show|name|result|star|mark|force|study|change|place|support|attack|visit|fight|hope|interest|record|test|film|ban|strike|act|time|face|cut|set|cover|point|trade|charge|guide|order|answer|balance|challenge|damage|doubt|drop|drink|dream)/

/** Whether the sentence that word `i` is in is a question. */
function asks({ text, words }: Classed, i: number): boolean {
  const end = /[.!?;]/.exec(text.slice(words[i]!.end))
  return end?.[0] === '?'
}

/** Where the adverbial that opens a sentence at `i` ends (the index of the word after it); -1 where it is none. */
function afterAdverbial(classed: Classed, i: number): number {
  const { words, classes, joined } = classed
  const first = words[i]!.folded
  if (!ADVERBIAL.test(first) || NEGATIVE.test(first)) return -1
  const own = classes[i]!
  let at = i + 1
  if (own & PREPOSITION && words[at] && joined[at]) {
    if (/^(?:no|not|only|whom|which|whose|what|all|his|her)$/.test(words[at]!.folded)) return -1
    const next = classes[at]!
    if (words[at]!.folded === 'then' || words[at]!.folded === 'now' || words[at]!.folded === 'yesterday') at++
    else if (next & (NAME | NUMBER)) {
      while (joined[at + 1] && classes[at]! & NAME && classes[at + 1]! & NUMBER) at++
      at++
    } else {
      const end = endOfPhrase(classed, at)
      if (end === -1) return -1
      at = end + 1
    }
    // “in the south of the country”
    if (words[at] && joined[at] && words[at]!.folded === 'of') {
      const end = endOfPhrase(classed, at + 1)
      if (end === -1) return -1
      at = end + 1
    }
  } else if (/^(?:last|next|this)$/.test(first)) {
    if (!/^(?:week|month|year|morning|evening|afternoon|night|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(words[at]?.folded ?? '')) return -1
    at++
  }
  return at < words.length && isJoined(classed, i, at) ? at : -1
}

/** Whether a full verb right after the adverbial is out of place: not “After the firm won the case”, “In a book published this week”, “Last year saw the end”. */
function mayHaveFullVerb({ words, classes }: Classed, i: number, verb: number): boolean {
  const subject = words[verb + 1]!.folded
  if (/^(?:since|after|before|until|once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|next|today|tomorrow|yesterday|now)$/.test(words[i]!.folded) && !/^(?:he|she|they|we)$/.test(subject) && !(classes[verb]! & THIRD && /^(?:now|today)$/.test(words[i]!.folded))) return false
  if (/^(?:since|after|before|until|once)$/.test(words[i]!.folded) && words[i + 1]!.folded !== 'then') return false
  if (subject === 'it') return false
  return !(classes[verb]! & PARTICIPLE) || isSubjectPronoun(subject)
}

/** “Since Monday is the bridge closed”, “Now wants the city build a school”: German order. */
export function verbAfterAdverbial(classed: Classed): Match[] {
  const { text, words, classes, joined, opens } = classed
  const matches: Match[] = []
  for (let i = 0; i + 3 < words.length; i++) {
    if (!opens[i]) continue
    const verb = afterAdverbial(classed, i)
    if (verb === -1 || verb + 1 >= words.length || !joined[verb + 1]) continue
    const own = classes[verb]!
    if (!(own & (BE | HAVE | MODAL | THIRD | PAST)) || own & (NAME | PREPOSITION)) continue
    const pronoun = isSubjectPronoun(words[verb + 1]!.folded)
    if (!pronoun && classes[verb + 1]! & OBJECT && !(classes[verb + 1]! & POSSESSIVE)) continue
    const end = pronoun ? verb + 1 : endOfPhrase(classed, verb + 1)
    if (end === -1 || end + 1 >= words.length) continue
    const next = joined[end + 1] ? classes[end + 1]! : 0
    if (own & BE && pronoun && words[end]!.folded === 'it') continue
    if (own & BE && !pronoun && !(next & (PARTICIPLE | ADJECTIVE) && (!joined[end + 2] || classes[end + 2]! & (PREPOSITION | CONJUNCTION)))) continue
    if (own & (THIRD | PAST) && !(own & (BE | HAVE | MODAL)) && (STANDS.test(words[verb]!.folded) || own & NOUN)) continue
    if (own & (THIRD | PAST) && !(own & (BE | HAVE | MODAL)) && !mayHaveFullVerb(classed, i, verb)) continue
    if (/^(?:did|does|do|been|being|be|having)$/.test(words[verb]!.folded) || asks(classed, i)) continue
    if (own & HAVE && !(next & (PARTICIPLE | ADVERB | PREPOSITION | ARTICLE | POSSESSIVE))) continue
    if (own & MODAL && !(next & (BASE | ADVERB | PREPOSITION | ARTICLE | POSSESSIVE | BE | HAVE))) continue
    const subject = text.slice(words[verb + 1]!.start, words[end]!.end)
    matches.push(wordMatch(classed, verb, end, [`${subject} ${words[verb]!.text}`], 'the subject comes before the verb'))
  }
  return matches
}

/** Verbs without an object that Romance languages put before their subject and English does not. */
const INTRANSITIVE = new Set('died intervened participated concentrated gathered demonstrated attended happened occurred spoke traveled travelled competed collaborated disappeared escaped voted failed resigned protested marched survived triumphed appeared arrived existed lacked'.split(' '))
const INITIAL = new Set('died happened occurred existed exist exists lacks lack arrived disappeared intervened arises appears participated continues'.split(' '))

/** “Died the writer”, “Was found the body”, “In the accident died two people”: Romance order. */
export function verbBeforeSubject(classed: Classed): Match[] {
  const { text, words, classes, joined, opens } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (!opens[i]) continue
    const first = words[i]!.folded
    const starts = INITIAL.has(first) ? i : -1
    const at = starts === -1 ? afterAdverbial(classed, i) : i
    const isPassive = /^(?:was|were|is|are)$/.test(first) ? 1 : /^(?:has|have)$/.test(first) && words[i + 1]?.folded === 'been' ? 2 : 0
    if (isPassive > 0 && isCapitalised(words[i]!.text) && isJoined(classed, i, i + isPassive + 1) && classes[i + isPassive]! & PARTICIPLE && !(classes[i + isPassive]! & NOUN) && classes[i + isPassive + 1]! & (ARTICLE | NUMBER | NAME | DETERMINER | POSSESSIVE) && !asks(classed, i)) {
      const end = endOfPhrase(classed, i + isPassive + 1)
      const verb = text.slice(words[i]!.start, words[i + isPassive]!.end)
      matches.push(end === -1 ? wordMatch(classed, i, i + isPassive, [], 'the subject comes before the verb') : wordMatch(classed, i, end, [`${text.slice(words[i + isPassive + 1]!.start, words[end]!.end)} ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`], 'the subject comes before the verb'))
      continue
    }
    if (at === -1 || at + 1 >= words.length || !joined[at + 1]) continue
    if (starts === -1 && !INTRANSITIVE.has(words[at]!.folded)) continue
    if (!(classes[at + 1]! & (ARTICLE | NUMBER | DETERMINER | POSSESSIVE)) || asks(classed, i)) continue
    const end = endOfPhrase(classed, at + 1)
    const verb = words[at]!.text
    const replacement = end === -1 ? null : `${text.slice(words[at + 1]!.start, words[end]!.end)} ${verb.toLowerCase()}`
    matches.push(wordMatch(classed, at, end === -1 ? at : end, replacement === null ? [] : [replacement], 'the subject comes before the verb'))
  }
  return matches
}

/** “the by the police arrested man”, “the at Monday presented report”. */
export function attributesBeforeNouns(classed: Classed): Match[] {
  const { words, classes } = classed
  const matches: Match[] = []
  for (let i = 0; i + 4 < words.length; i++) {
    if (!(classes[i]! & (ARTICLE | POSSESSIVE)) || words[i]!.folded === 'her' || !/^(?:by|at|in|on|from|with|for|since|through|of|to|against|after|during|until|about|among|between)$/.test(words[i + 1]!.folded) || !isJoined(classed, i, i + 4)) continue
    if (!(classes[i + 2]! & (ARTICLE | POSSESSIVE | DETERMINER | NAME | NUMBER | NOUN))) continue
    let at = i + 3
    while (at < i + 8 && at + 1 < words.length && !(classes[at]! & (PARTICIPLE | GERUND | ADJECTIVE) && classes[at + 1]! & NOUN)) at++
    if (at === i + 8 || at + 1 >= words.length || !isJoined(classed, i, at + 1)) continue
    matches.push(wordMatch(classed, i, at, [], 'what says more of a noun stands after it'))
  }
  return matches
}

/** “if will the factory close”, “whether has the state paid”. */
export function invertedConditions(classed: Classed): Match[] {
  const { text, words, classes } = classed
  const matches: Match[] = []
  for (let i = 0; i + 3 < words.length; i++) {
    if (!CONDITIONAL.has(words[i]!.folded) || !isJoined(classed, i, i + 3)) continue
    const own = classes[i + 1]!
    if (!(own & (MODAL | BE | HAVE)) || /^(?:being|be|been|having|not)$/.test(words[i + 1]!.folded)) continue
    const pronoun = isSubjectPronoun(words[i + 2]!.folded)
    const end = pronoun ? i + 2 : endOfPhrase(classed, i + 2)
    if (end === -1 || (!pronoun && !(classes[i + 2]! & (ARTICLE | POSSESSIVE)))) continue
    matches.push(wordMatch(classed, i, end, [`${words[i]!.text} ${text.slice(words[i + 2]!.start, words[end]!.end)} ${words[i + 1]!.text}`], 'the subject comes before the verb'))
  }
  return matches
}

/** “The city will the school close”, “The fire was by a neighbor discovered”: the German verb in two parts. */
export function splitVerbs(classed: Classed): Match[] {
  const { words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 3 < words.length; i++) {
    const own = classes[i]!
    if (!(own & (MODAL | HAVE | BE)) || !joined[i] || !(classes[i - 1]! & (NOUN | NAME | SUBJECT)) || classes[i - 1]! & CONJUNCTION) continue
    if (/^(?:being|be|been|having|do|does|did|had)$/.test(words[i]!.folded)) continue
    if (joined[i - 1] && /^(?:no|such|which|what|when|only)$/.test(words[i - 2]!.folded)) continue
    let at = i + 1
    if (own & BE && (!(classes[at]! & PREPOSITION) || words[at]!.folded === 'among')) continue
    if (classes[at]! & PREPOSITION) at++
    // “have themselves stated”, “should it be”, “by no means”
    if (at >= words.length || classes[at]! & OBJECT || words[at]!.folded === 'no') continue
    const end = endOfPhrase(classed, at)
    const last = end + 1
    if (end === -1 || last >= words.length || !isJoined(classed, i, last)) continue
    const verb = classes[last]!
    const fits = own & MODAL ? verb & BASE || /^be$/.test(words[last]!.folded) : verb & PARTICIPLE && !(verb & (ADJECTIVE | NOUN)) && !STATES.test(words[last]!.folded)
    const closes = !joined[last + 1] || classes[last + 1]! & CONJUNCTION || (own & MODAL && classes[last + 1]! & PARTICIPLE)
    if (!fits || !closes || asks(classed, i)) continue
    matches.push(wordMatch(classed, i, last, [], 'the parts of the verb stand together, and the object after them'))
  }
  return matches
}
