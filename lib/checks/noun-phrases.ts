import {
  ADVERB, ARTICLE, BE, CONJUNCTION, DETERMINER, FINITE, GERUND, HAVE, MODAL, NAME, NOUN, NUMBER, OBJECT, OPENS_PHRASE, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, SUBJECT, THIRD,
  type Classed,
} from './word-classes'

/** How many words a noun phrase has at most. */
const REACH = 7
const QUANTITIES = new Set('series number couple dozen dozens hundreds thousands kind type kinds types part set majority round total lot one two three some many several all most million millions'.split(' '))
const DEMONSTRATIVES = new Set(['this', 'these', 'those'])
/** Words that an adverbial of time or place begins with. */
export const TIME = new Set('yesterday today tomorrow tonight last next every each there here together again before after since when while'.split(' '))

/** A noun; `quantity` is what there is of it (“a number of”). */
export type FoundNoun = { readonly noun: string; readonly at: number; readonly quantity?: string }

/** The head of the noun phrase that begins at `from`: its last word, where what follows shows that it is. */
export function headAfter({ words, classes, joined }: Classed, from: number): FoundNoun | null {
  let at = from
  let head = -1
  let quantity: string | undefined
  for (; at < words.length && at - from < REACH; at++) {
    if (at > from && !joined[at]) break
    const own = classes[at]!
    const { folded } = words[at]!
    if (TIME.has(folded) && (at === from || !(classes[at - 1]! & (ARTICLE | POSSESSIVE)))) break
    if (folded === 'of' && QUANTITIES.has(words[at - 1]!.folded)) {
      quantity = words[at - 1]!.folded
      head = -1
      continue
    }
    if (at > from && (own & (ARTICLE | POSSESSIVE) || DEMONSTRATIVES.has(folded)) && !(classes[at - 1]! & DETERMINER)) break
    if (own & (PREPOSITION | CONJUNCTION | SUBJECT | BE | HAVE | MODAL) && !(own & (DETERMINER | POSSESSIVE))) break
    if (head === at - 1 && (own & (ARTICLE | NUMBER | OBJECT) || own === ADVERB)) break
    if (head === at - 1 && own & (GERUND | PARTICIPLE | PAST | THIRD) && !(own & NOUN)) break
    if (head === at - 1 && own & NAME) break
    if (own & (ARTICLE | POSSESSIVE | NUMBER | DETERMINER | OBJECT | ADVERB)) continue
    if (own & NAME) {
      head = -1
      continue
    }
    head = at
  }
  return head === -1 || (at - from === REACH && head === at - 1) ? null : { noun: words[head]!.folded, at: head, ...(quantity === undefined ? {} : { quantity }) }
}

/** The heads of the noun phrase that ends at `last`: its own last word, and each word before a preposition in it; leftmost first. */
export function headsBefore({ words, classes, joined }: Classed, last: number): FoundNoun[] {
  const heads: FoundNoun[] = last >= 0 ? [{ noun: words[last]!.folded, at: last }] : []
  for (let at = last; at > 0 && last - at < 8 && joined[at]; at--) {
    const own = classes[at]!
    if (own & FINITE && !(own & NOUN) && !(own & PARTICIPLE)) break
    if (own & CONJUNCTION && !(own & DETERMINER)) break
    if (own & PREPOSITION) heads.unshift({ noun: words[at - 1]!.folded, at: at - 1 })
  }
  return heads
}

/** The last word of the subject of the verb at `i`: auxiliaries, adverbs and a relative pronoun passed over. */
export function subjectEnd({ words, classes, joined }: Classed, i: number): number {
  let at = i - 1
  while (at >= 0 && joined[at + 1] && (classes[at]! & (BE | HAVE | MODAL) || classes[at]! === ADVERB || words[at]!.folded === 'not')) at--
  if (at >= 0 && joined[at + 1] && /^(?:that|which|who)$/.test(words[at]!.folded)) return at - 1
  return at >= 0 && joined[at + 1] ? at : -1
}

/** Whether the noun at `at` has an article or is a plural: not “study” in “case study realised”. */
export function isDefinite({ words, classes, joined }: Classed, at: number): boolean {
  if (words[at]!.folded.endsWith('s')) return true
  for (let i = at - 1; i >= 0 && at - i < 4 && joined[i + 1]; i--) if (classes[i]! & OPENS_PHRASE) return true
  return false
}

/** The noun that “(that) he” or “(which) the firm” at the verb `i` is said of. */
export function relativeHead({ words, classes, joined }: Classed, i: number): FoundNoun | null {
  let at = i - 1
  while (at > 0 && joined[at + 1] && (classes[at]! & (HAVE | MODAL) || classes[at]! === ADVERB)) at--
  if (at <= 0 || !joined[at + 1]) return null
  if (!(classes[at]! & SUBJECT)) {
    // The subject’s own noun phrase, back to its article or name.
    let first = at
    while (first > 0 && at - first < 3 && joined[first] && !(classes[first]! & (ARTICLE | POSSESSIVE))) first--
    if (!(classes[first]! & (ARTICLE | POSSESSIVE))) return null
    at = first
  }
  at--
  if (at < 0 || !joined[at + 1]) return null
  if (!/^(?:that|which)$/.test(words[at]!.folded)) return null
  at--
  return at >= 0 ? { noun: words[at]!.folded, at } : null
}
