import type { CheckedParagraph } from './check'
import { readingOf } from './reading'
import type { Word } from '../text/words'

/** A run of words that two places share: word for word, white space, capitals and punctuation apart. */
export type Repeat = {
  /** Offsets in the paragraph that was asked about. */
  readonly start: number
  readonly end: number
  readonly words: number
  /** The other place. */
  readonly paragraphId: string
  readonly otherStart: number
  readonly otherEnd: number
}

/** Words in one shingle, and shingles in one window: a shared run of SHINGLE + WINDOW - 1 words is always found. */
const SHINGLE = 6
const WINDOW = 3
/** A shingle in more paragraphs than this is a formula, not a repetition. */
const FORMULA = 6

/**
 * Finds passages that several paragraphs share. Keeps, for each paragraph, the smallest of every three neighbouring
 * shingle hashes (winnowing: Schleimer, Wilkerson and Aiken, 2003), about one for every two words.
 */
export class Passages {
  /** The paragraphs that have a hash: most hashes only one. */
  readonly #holders = new Map<number, string | string[]>()

  count(id: string, words: readonly Word[], by: 1 | -1): void {
    for (const hash of winnow(shingles(words))) {
      const holders = this.#holders.get(hash)
      if (Array.isArray(holders)) {
        if (by === 1) holders.push(id)
        else holders.splice(holders.indexOf(id), 1)
        if (holders.length === 0) this.#holders.delete(hash)
      } else if (by === 1) this.#holders.set(hash, holders === undefined ? id : [holders, id])
      else this.#holders.delete(hash)
    }
  }

  /** The longest runs that the paragraph shares with each other paragraph, in order of their start. */
  repeats(paragraph: CheckedParagraph, find: (id: string) => CheckedParagraph | null): Repeat[] {
    const { words } = readingOf(paragraph)
    const hashes = shingles(words)
    const others = new Set<string>()
    for (const hash of hashes) {
      const holders = this.#holders.get(hash)
      if (holders === undefined || holders === paragraph.id) continue
      if (!Array.isArray(holders)) others.add(holders)
      else if (holders.length <= FORMULA) for (const id of holders) if (id !== paragraph.id) others.add(id)
    }
    const repeats: Repeat[] = []
    if (others.size === 0) return repeats
    const folded = words.map((word) => word.folded)
    for (const id of others) {
      const other = find(id)
      if (other) repeats.push(...sharedRuns(words, folded, hashes, other))
    }
    return repeats.toSorted((a, b) => a.start - b.start)
  }
}

function sharedRuns(words: readonly Word[], folded: readonly string[], hashes: readonly number[], other: CheckedParagraph): Repeat[] {
  const otherWords = readingOf(other).words
  const otherFolded = otherWords.map((word) => word.folded)
  const places = new Map<number, number>()
  shingles(otherWords).forEach((hash, i) => {
    if (!places.has(hash)) places.set(hash, i)
  })
  const runs: Repeat[] = []
  for (let i = 0; i < hashes.length; ) {
    const j = places.get(hashes[i] ?? 0)
    let length = 0
    if (j !== undefined) {
      while (i + length < folded.length && folded[i + length] === otherFolded[j + length]) length++
    }
    if (j !== undefined && length >= SHINGLE) {
      runs.push({
        start: words[i]?.start ?? 0,
        end: words[i + length - 1]?.end ?? 0,
        words: length,
        paragraphId: other.id,
        otherStart: otherWords[j]?.start ?? 0,
        otherEnd: otherWords[j + length - 1]?.end ?? 0,
      })
      i += length
    } else i++
  }
  return runs
}

/** The shingles of a paragraph’s words, as long as its reading is kept. */
const kept = new WeakMap<readonly Word[], number[]>()

/** A 32-bit hash for every SHINGLE neighbouring words. */
function shingles(words: readonly Word[]): number[] {
  const known = kept.get(words)
  if (known) return known
  const each = words.map(({ folded }) => hashOf(folded))
  const hashes: number[] = []
  for (let i = 0; i + SHINGLE <= each.length; i++) {
    let hash = 0
    for (let j = i; j < i + SHINGLE; j++) hash = (Math.imul(hash, 0x01000193) ^ (each[j] ?? 0)) >>> 0
    hashes.push(hash)
  }
  kept.set(words, hashes)
  return hashes
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** The smallest hash of every window of neighbours, each place once. */
function winnow(hashes: readonly number[]): number[] {
  if (hashes.length <= WINDOW) return hashes.length > 0 ? [Math.min(...hashes)] : []
  const kept: number[] = []
  let last = -1
  for (let i = 0; i + WINDOW <= hashes.length; i++) {
    let smallest = i
    for (let j = i + 1; j < i + WINDOW; j++) if ((hashes[j] ?? 0) <= (hashes[smallest] ?? 0)) smallest = j
    if (smallest > last) kept.push(hashes[(last = smallest)] ?? 0)
  }
  return kept
}
