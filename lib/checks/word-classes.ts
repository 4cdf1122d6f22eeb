import type { CheckedParagraph } from './check'
import { isAdjective } from './lexicons/en/adjectives'
import { PLURALS, SINGULARS, UNCOUNTABLES } from './lexicons/en/nouns'
import { BASES, PARTICIPLES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { oncePerParagraph, readingOf } from './reading'
import { isCapitalised, isNumber, type Word } from '../text/words'

/** Classes a word may belong to; a word’s classes are the sum of all it may be (“walks” is PLURAL and THIRD). */
export const ARTICLE = 1
/** “this”, “every”, “no”: what opens a noun phrase as an article does. */
export const DETERMINER = 1 << 1
export const POSSESSIVE = 1 << 2
export const NUMBER = 1 << 3
export const PREPOSITION = 1 << 4
/** “he”, “they”, “it”, “who”. */
export const SUBJECT = 1 << 5
/** “him”, “them”, “it”. */
export const OBJECT = 1 << 6
export const BE = 1 << 7
export const HAVE = 1 << 8
/** “will”, “can”, “does”: what stands before a bare verb. */
export const MODAL = 1 << 9
export const BASE = 1 << 10
export const THIRD = 1 << 11
export const PAST = 1 << 12
export const PARTICIPLE = 1 << 13
export const GERUND = 1 << 14
export const SINGULAR = 1 << 15
export const PLURAL = 1 << 16
export const UNCOUNTED = 1 << 17
export const ADJECTIVE = 1 << 18
export const ADVERB = 1 << 19
/** A capital where no sentence begins. */
export const NAME = 1 << 20
export const CONJUNCTION = 1 << 21

export const NOUN = SINGULAR | PLURAL | UNCOUNTED
/** What opens a noun phrase beyond doubt. */
export const OPENS_PHRASE = ARTICLE | DETERMINER | POSSESSIVE | NUMBER
export const FINITE = THIRD | PAST | BE | HAVE | MODAL

const CLOSED: readonly (readonly [number, string])[] = [
  [ARTICLE, 'the a an'],
  [DETERMINER, 'this that these those every each any some no all both many several another such few most half'],
  [POSSESSIVE, 'my your his her its our their whose'],
  [NUMBER, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen hundreds thousands millions dozens'],
  [PREPOSITION, 'of in on at by for with from to about against between among through during before after since until into onto over under above below behind beside near without within towards toward despite across along around inside outside beyond upon per via amid'],
  [SUBJECT, 'i he she it we they you who everyone everybody nobody someone somebody'],
  [OBJECT, 'me him her it us them you himself herself itself themselves everyone everybody whom'],
  [BE, "am is are was were be been being isn't aren't wasn't weren't"],
  [HAVE, "has have had having hasn't haven't hadn't"],
  [MODAL, "will would can could may might must shall should do does did cannot won't wouldn't can't couldn't shouldn't don't doesn't didn't mustn't"],
  [ADVERB, 'not also already still never always often soon again now then here there today yesterday tomorrow just only even too very quite rather almost perhaps well later earlier together sometimes ever yet away once twice'],
  [CONJUNCTION, 'and or but that which who because while when where if although though as than whether how why what nor so unless'],
]

const known = new Map<string, number>()
function add(word: string, classes: number): void {
  known.set(word, (known.get(word) ?? 0) | classes)
}
for (const [forms, classes] of [[BASES, BASE], [THIRD_PERSONS, THIRD], [PASTS, PAST], [PARTICIPLES, PARTICIPLE]] as const) for (const form of forms.keys()) add(form, classes)
for (const forms of BASES.values()) add(forms[4], GERUND)
for (const noun of SINGULARS) add(noun, SINGULAR)
for (const noun of UNCOUNTABLES) add(noun, UNCOUNTED)
for (const plural of PLURALS.keys()) add(plural, PLURAL)
// The closed classes last and alone: “may” is no month here and “will” no noun.
for (const [, words] of CLOSED) for (const word of words.split(' ')) known.delete(word)
for (const [classes, words] of CLOSED) for (const word of words.split(' ')) add(word, classes)

const NOUN_ENDING = /(?:tion|sion|ment|ity|ness|ance|ence|ship|ism|hood|ist|tor)$/
const NOUN_ENDINGS = /(?:tions|sions|ments|ities|nesses|ances|ences|ships|isms|ists|tors|ians|ologists)$/

function classesByForm(folded: string): number {
  let classes = isAdjective(folded) ? ADJECTIVE : 0
  if (folded.length < 5) return classes
  if (folded.endsWith('-year-old')) classes |= ADJECTIVE | SINGULAR
  else if (folded.endsWith('ly')) classes |= ADVERB
  else if (folded.endsWith('ed') && !folded.endsWith('eed')) classes |= PAST | PARTICIPLE
  else if (folded.endsWith('ing')) classes |= GERUND
  else if (NOUN_ENDING.test(folded)) classes |= SINGULAR
  else if (NOUN_ENDINGS.test(folded)) classes |= PLURAL
  return classes
}

const remembered = new Map<string, number>()
const REMEMBERED = 20_000

/** The classes of a word by its folded form alone; 0 where nothing is known. */
export function classesOf(folded: string): number {
  const before = remembered.get(folded)
  if (before !== undefined) return before
  const closed = known.get(folded) ?? 0
  const classes = closed & (ARTICLE | DETERMINER | POSSESSIVE | PREPOSITION | SUBJECT | OBJECT | BE | HAVE | MODAL | CONJUNCTION | NUMBER) ? closed : closed | classesByForm(folded)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(folded, classes)
  return classes
}

/** A paragraph’s words with their classes, and what stands between them. */
export type Classed = {
  readonly text: string
  readonly words: readonly Word[]
  readonly classes: readonly number[]
  /** Whether only white space stands between the word before and this one. */
  readonly joined: readonly boolean[]
  /** Whether a sentence, a clause after a colon or a quotation begins with this word. */
  readonly opens: readonly boolean[]
}

/** The words of a paragraph with their classes. */
export const classedOf: (paragraph: CheckedParagraph) => Classed = oncePerParagraph((paragraph) => {
  const { text } = paragraph
  const { words } = readingOf(paragraph)
  const joined: boolean[] = []
  const opens: boolean[] = []
  const classes = words.map((word, i) => {
    const before = words[i - 1]
    const between = before ? text.slice(before.end, word.start) : ''
    joined.push(before !== undefined && (between === ' ' || (between !== '' && between.trim() === '')))
    const isFirst = !before || (between !== ' ' && /[.!?…:“«"\n]/.test(between) && !/^\.[,]/.test(between))
    opens.push(isFirst)
    const own = isNumber(word.text) ? NUMBER : classesOf(word.folded)
    if (!isFirst && isCapitalised(word.text) && word.text !== 'I') return NAME
    return own
  })
  return { text, words, classes, joined, opens }
})

/** Whether only white space stands between the words from `from` to `last`, both of which there are. */
export const isJoined = ({ joined }: Classed, from: number, last: number): boolean => {
  for (let i = from + 1; i <= last; i++) if (!joined[i]) return false
  return last < joined.length
}

/** Whether the word at `i` is a bare verb where it stands: not “to record sales”, “to fraud”. */
export function isBareVerb({ words, classes, joined }: Classed, i: number): boolean {
  const own = classes[i] ?? 0
  if (/^(?:be|have|do)$/.test(words[i]?.folded ?? '')) return true
  if (!(own & BASE)) return false
  if (!(own & (NOUN | ADJECTIVE))) return true
  const next = joined[i + 1] ? (classes[i + 1] ?? 0) : 0
  return (next & (ARTICLE | POSSESSIVE | OBJECT | DETERMINER)) !== 0
}

/** The class of the word before `i`, adverbs passed over; 0 at the beginning of a clause. */
export function classBefore({ classes, joined }: Classed, i: number): number {
  let at = i
  while (at > 0 && joined[at] && classes[at - 1] === ADVERB) at--
  return at > 0 && joined[at] ? (classes[at - 1] ?? 0) : 0
}

/** Whether a form that may be a noun is a verb where it stands. */
export function isVerbThere(classed: Classed, i: number): boolean {
  const own = classed.classes[i] ?? 0
  const before = classBefore(classed, i)
  if (!(own & NOUN)) return !(own & GERUND && before & (ARTICLE | POSSESSIVE))
  if (own & THIRD && own & PLURAL) return (before & (SUBJECT | NAME)) !== 0 || (before & (SINGULAR | PLURAL | UNCOUNTED)) === SINGULAR
  return (before & (SUBJECT | MODAL)) !== 0 || classed.words[i - 1]?.folded === 'to'
}

/**
 * The last word of the noun phrase that begins at `i`, where that is beyond doubt: a pronoun, a name, a bare plural, or
 * an article or the like with adjectives and one or two nouns; -1 otherwise.
 */
export function endOfPhrase({ classes, joined }: Classed, i: number): number {
  const at = (index: number): number => (index === i || joined[index] ? (classes[index] ?? 0) : 0)
  const first = at(i)
  if (first & OBJECT && (!(first & POSSESSIVE) || at(i + 1) & PREPOSITION)) return i
  const name = first & NAME ? i : first & ARTICLE && at(i + 1) & NAME ? i + 1 : -1
  if (name !== -1) {
    let end = name
    while (at(end + 1) & NAME) end++
    const noun = at(end + 1)
    return name > i && noun & NOUN && !(noun & (THIRD | PAST | BASE)) ? end + 1 : end
  }
  if (!(first & OPENS_PHRASE)) return first & PLURAL ? i : -1
  for (let end = i + 1; end < i + 5 && joined[end]; end++) {
    const own = at(end)
    const next = at(end + 1)
    if (own & NOUN && !(next & NOUN && !(next & (THIRD | PAST)))) return end
    if (!(own & (ADJECTIVE | NUMBER | NOUN | NAME | PARTICIPLE | GERUND))) return -1
  }
  return -1
}
