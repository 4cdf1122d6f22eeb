/**
 * A set of words as a minimal acyclic automaton in one array: what ends alike is stored once, so half a million
 * French forms take as much room as twenty thousand words. It is read where it lies; loading it is copying nothing.
 *
 * Bytes, little-endian: "WG1\0"; u32 number of letters; u32 number of edges; the letters as u16 code units, padded
 * to four bytes; the edges as u32. Edge 0 stands for “no edges”; edge 1 is the first edge of the start. An edge:
 * bits 0–6 its letter's place among the letters, bit 7 “a word ends here”, bit 8 “last edge of its node”,
 * bits 9–31 the first edge of the node it leads to. The edges of a node are in the order of their letters.
 */
export type WordGraph = {
  /** Whether exactly this string is in the set. */
  readonly has: (word: string) => boolean
  /** The words one insertion, deletion, replacement or transposition away, in code-unit order. */
  readonly near: (word: string) => string[]
}

export const MAGIC = 0x00314757
export const HEADER_BYTES = 12
export const LETTER_MASK = 0x7f
export const ENDS_WORD = 0x80
export const LAST_EDGE = 0x100
export const CHILD_SHIFT = 9

/** An edge that leads to the first node: edge 1 is that node's first edge. */
const START = 1 << CHILD_SHIFT

const EMPTY: WordGraph = { has: () => false, near: () => [] }

/** Reads a graph. Throws when the bytes are not one (a file cut short, a page served in its place). */
export function readWordGraph(bytes: Uint8Array): WordGraph {
  if (bytes.byteLength < HEADER_BYTES) throw new Error('This is not a word list: it is too short.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letterCount = view.getUint32(4, true)
  const edgeCount = view.getUint32(8, true)
  const edgesAt = HEADER_BYTES + Math.ceil(letterCount / 2) * 4
  if (view.getUint32(0, true) !== MAGIC || bytes.byteLength !== edgesAt + edgeCount * 4) {
    throw new Error('This is not a word list, or it is cut short.')
  }
  if (edgeCount < 2) return EMPTY
  const letters = Array.from({ length: letterCount }, (_, i) => String.fromCharCode(view.getUint16(HEADER_BYTES + i * 2, true)))
  const places = new Map(letters.map((letter, place) => [letter, place]))
  const edges = new Uint32Array(edgeCount)
  for (let i = 0; i < edgeCount; i++) edges[i] = view.getUint32(edgesAt + i * 4, true)

  /** The edge for a letter among those of the node whose first edge is `first`; 0 where there is none. */
  function follow(first: number, place: number): number {
    if (first === 0) return 0
    for (let at = first; ; at++) {
      const edge = edges[at] ?? 0
      if ((edge & LETTER_MASK) === place) return edge
      if ((edge & LAST_EDGE) !== 0) return 0
    }
  }

  /** Follows `word` from its letter `from` on, from the node an edge leads to. The last edge, or 0. */
  function read(edge: number, word: string, from: number): number {
    let at = edge
    for (let i = from; i < word.length && at !== 0; i++) {
      const place = places.get(word[i] ?? '')
      at = place === undefined ? 0 : follow(at >>> CHILD_SHIFT, place)
    }
    return at
  }

  function near(word: string): string[] {
    const found = new Set<string>()
    const rest = (edge: number, head: string, tail: string) => {
      const candidate = head + tail
      if (candidate !== word && (read(edge, tail, 0) & ENDS_WORD) !== 0) found.add(candidate)
    }
    let edge = START
    for (let i = 0; i <= word.length && edge !== 0; i++) {
      const head = word.slice(0, i)
      rest(edge, head, word.slice(i + 1))
      if (i + 1 < word.length) rest(edge, head, (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2))
      for (let at = edge >>> CHILD_SHIFT; at !== 0; at++) {
        const other = edges[at] ?? 0
        const letter = letters[other & LETTER_MASK] ?? ''
        rest(other, head + letter, word.slice(i))
        rest(other, head + letter, word.slice(i + 1))
        if ((other & LAST_EDGE) !== 0) break
      }
      edge = i < word.length ? read(edge, word.slice(i, i + 1), 0) : 0
    }
    return [...found].sort()
  }

  return { has: (word) => (read(START, word, 0) & ENDS_WORD) !== 0, near }
}
