import { parsePhrase, type Segment } from './phrase-pattern'
import { rarestPlace } from './phrase-places'
import { foldWord, type Word } from '../text/words'

/** A phrase, read when it is first needed. */
export type Pattern<Entry> = { readonly entry: Entry; segments: readonly Segment[] | null; unless: readonly (readonly Segment[])[] | null }

/** Where a pattern may be looked for: this choice of this segment begins with a word that few others begin with. */
export type Anchor<Entry> = {
  readonly pattern: Pattern<Entry>
  readonly segment: number
  readonly choice: number
  /** Its place among the anchors of the lexicon. */
  readonly order: number
}

/** The anchors of one word by the word that has to stand beside it, so that most are never looked at. */
type AnchorsOfWord<Entry> = {
  /** Those that have not been sorted into the others: a text has not had the word yet. */
  unread: Anchor<Entry>[]
  /** What stands beside them may be anything, or nothing. */
  readonly alone: Anchor<Entry>[]
  /** Of the keys of the maps, each with one bit of 32 (see `bitOf`): most neighbours are told from them. */
  nextBits: number
  previousBits: number
  readonly byNext: Map<string, Anchor<Entry>[]>
  readonly byPrevious: Map<string, Anchor<Entry>[]>
}

/**
 * An inverted index from words, and from pairs of neighbours, to the phrases that have them. A phrase is entered under
 * the words of its rarest place, and read itself when a text has such a word.
 */
export class PhraseAnchors<Entry extends { readonly phrase: string }> {
  readonly #byWord = new Map<string, AnchorsOfWord<Entry>>()

  /** Linear in the size of the lexicon. Throws on a phrase without a word to find it by. */
  constructor(entries: readonly Entry[]) {
    let order = 0
    for (const entry of entries) {
      const pattern: Pattern<Entry> = { entry, segments: null, unless: null }
      const { words, segment } = rarestPlace(entry.phrase)
      for (let choice = 0; choice < words.length; choice++) this.#add(foldWord(words[choice] ?? ''), { pattern, segment, choice, order: order++ })
    }
  }

  #add(word: string, anchor: Anchor<Entry>): void {
    const known = this.#byWord.get(word)
    if (known) known.unread.push(anchor)
    else this.#byWord.set(word, { unread: [anchor], alone: [], nextBits: 0, previousBits: 0, byNext: new Map(), byPrevious: new Map() })
  }

  /** Calls `visit` for every anchor that may stand in the text, with the index of its word. */
  visit(words: readonly Word[], visit: (anchor: Anchor<Entry>, index: number) => void): void {
    for (let index = 0; index < words.length; index++) {
      const own = this.#byWord.get(words[index]!.folded)
      if (own === undefined) continue
      if (own.unread.length > 0) sortIn(own)
      for (const anchor of own.alone) visit(anchor, index)
      if (own.nextBits !== 0) visitBeside(own.nextBits, own.byNext, words[index + 1], index, visit)
      if (own.previousBits !== 0) visitBeside(own.previousBits, own.byPrevious, words[index - 1], index, visit)
    }
  }
}

/** One bit of 32 for a word, by its length and its ends. */
const bitOf = (word: string): number => 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 31 + word.length) & 31)

function visitBeside<Entry>(
  bits: number,
  lists: ReadonlyMap<string, readonly Anchor<Entry>[]>,
  beside: Word | undefined,
  index: number,
  visit: (anchor: Anchor<Entry>, index: number) => void,
): void {
  if (beside === undefined || (bits & bitOf(beside.folded)) === 0) return
  for (const anchor of lists.get(beside.folded) ?? []) visit(anchor, index)
}

function sortIn<Entry extends { readonly phrase: string }>(own: AnchorsOfWord<Entry>): void {
  for (const anchor of own.unread) {
    const { pattern, segment, choice } = anchor
    const segments = (pattern.segments ??= parsePhrase(pattern.entry.phrase))
    const inside = segments[segment]?.choices[choice]?.[1]
    const after = inside === undefined ? wordsBeside(segments, segment, 1) : inside.kind === 'word' ? new Set([inside.lower]) : null
    const before = after ? null : wordsBeside(segments, segment, -1)
    if (after) own.nextBits |= enter(own.byNext, after, anchor)
    else if (before) own.previousBits |= enter(own.byPrevious, before, anchor)
    else own.alone.push(anchor)
  }
  own.unread = []
}

/** Enters a value under several keys; their bits. */
function enter<Value>(lists: Map<string, Value[]>, keys: ReadonlySet<string>, value: Value): number {
  let bits = 0
  for (const key of keys) {
    bits |= bitOf(key)
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return bits
}

/** The words one of which stands right after (1) or right before (-1) a segment; `null` where that may be any word, or none. */
function wordsBeside(segments: readonly Segment[], from: number, step: 1 | -1): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (let at = from + step; at >= 0 && at < segments.length; at += step) {
    const { choices, optional } = segments[at]!
    for (const choice of choices) {
      const atom = choice.at(step === 1 ? 0 : -1)
      if (atom?.kind !== 'word') return null
      words.add(atom.lower)
    }
    if (!optional) return words
  }
  return null
}
