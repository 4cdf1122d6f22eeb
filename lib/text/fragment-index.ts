import { foldForSearch } from './required-fragments'

/**
 * Which of the fragments that patterns ask for a text has: an inverted index from the trigrams of the fragments to the
 * fragments, read with the trigrams of the text (Russ Cox, “Regular Expression Matching with a Trigram Index”, 2012).
 * A text is read once, whatever the number of patterns.
 */

/** A fragment, the bits of its trigrams (or its own, where it is shorter), and the needs that it meets. */
type Fragment = { readonly text: string; readonly bits: readonly number[]; readonly needs: number[] }

/** A text and which needs it meets: nothing is known of those that came up after it was read. */
type ReadText = { readonly text: string; readonly folded: string; readonly bits: Uint32Array; met: Uint8Array }

const UNKNOWN = 0
const UNMET = 1
const MET = 2

const BITS = 15

function bitOf(length: number, a: number, b: number, c: number): number {
  const mixed = Math.imul((a << 2) | length, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b) ^ Math.imul(c + 13, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) >>> (32 - BITS)
}

const fragments = new Map<string, Fragment>()
/** The fragments under the bit of their rarest trigram. */
const byBit: (Fragment[] | undefined)[] = []
/** The fragments of each need, under its number. */
const needs: (readonly Fragment[])[] = []
const numbers = new Map<string, number>()

/** The number of a need: one of these fragments (folded with `foldForSearch`). */
export function needFor(anyOf: readonly string[]): number {
  const key = anyOf.join('\0')
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = needs.length
  numbers.set(key, number)
  needs.push(anyOf.map((text) => fragmentFor(text, number)))
  return number
}

function fragmentFor(text: string, need: number): Fragment {
  const known = fragments.get(text)
  if (known) {
    known.needs.push(need)
    return known
  }
  const { bits, rarest } = trigramsOf(text)
  const fragment = { text, bits, needs: [need] }
  fragments.set(text, fragment)
  ;(byBit[rarest] ??= []).push(fragment)
  return fragment
}

/** The letters of English prose, the rarest first; what is not among them is rarer still. */
const BY_FREQUENCY = 'ZQXJKVzqxjWUFYGHLRDEBNCPOSTMIAkvbpygfw,.0muclhdrsinoate '

function trigramsOf(fragment: string): { readonly bits: readonly number[]; readonly rarest: number } {
  const code = (i: number) => fragment.charCodeAt(i)
  if (fragment.length < 3) {
    const bit = bitOf(fragment.length, code(0), fragment.length === 2 ? code(1) : 0, 0)
    return { bits: [bit], rarest: bit }
  }
  const bits: number[] = []
  let rarest = 0
  let least = Infinity
  for (let i = 0; i + 2 < fragment.length; i++) {
    const bit = bitOf(3, code(i), code(i + 1), code(i + 2))
    const often = BY_FREQUENCY.indexOf(fragment[i] ?? '') + BY_FREQUENCY.indexOf(fragment[i + 1] ?? '') + BY_FREQUENCY.indexOf(fragment[i + 2] ?? '')
    if (often < least) [rarest, least] = [bit, often]
    bits.push(bit)
  }
  return { bits, rarest }
}

function read(text: string): ReadText {
  const cased = foldForSearch(text)
  // As it is, for patterns to which capitals matter, and in lower case, for the others.
  const folded = `${cased}\0${cased.toLowerCase()}`
  const bits = new Uint32Array(1 << (BITS - 5))
  const set: number[] = []
  const add = (bit: number) => {
    const mask = 1 << (bit & 31)
    if ((bits[bit >>> 5]! & mask) !== 0) return
    bits[bit >>> 5]! |= mask
    if (byBit[bit]) set.push(bit)
  }
  let [a, b] = [-1, -1]
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i)
    add(bitOf(1, c, 0, 0))
    if (b >= 0) add(bitOf(2, b, c, 0))
    if (a >= 0) add(bitOf(3, a, b, c))
    a = b
    b = c
  }
  const met = new Uint8Array(needs.length).fill(UNMET)
  const readText = { text, folded, bits, met }
  for (const bit of set) {
    for (const fragment of byBit[bit]!) {
      if (fragment.needs.every((need) => met[need] === MET) || !holds(readText, fragment)) continue
      for (const need of fragment.needs) met[need] = MET
    }
  }
  return readText
}

function holds({ folded, bits }: ReadText, fragment: Fragment): boolean {
  for (const bit of fragment.bits) if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  return folded.includes(fragment.text)
}

/** Whether a text meets a need that came up after the text was read. */
function meetsLate(readText: ReadText, need: number): boolean {
  if (need >= readText.met.length) {
    const met = new Uint8Array(needs.length + SPARE)
    met.set(readText.met)
    readText.met = met
  }
  const meets = needs[need]!.some((fragment) => holds(readText, fragment))
  readText.met[need] = meets ? MET : UNMET
  return meets
}

/** So many needs more than there are have room, so that not each new one makes new room. */
const SPARE = 256

/** Texts that are kept: a paragraph is searched with many patterns, then the next one. */
const KEPT = 32
const kept = new Map<string, ReadText>()
let last: ReadText | null = null

function readingOf(text: string): ReadText {
  if (last !== null && last.text === text) return last
  const known = kept.get(text)
  last = known ?? read(text)
  if (known === undefined) {
    if (kept.size >= KEPT) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    kept.set(text, last)
  }
  return last
}

/** Whether the text meets all of these needs (numbers from `needFor`). */
export function meetsAll(text: string, wanted: readonly number[]): boolean {
  if (wanted.length === 0) return true
  const own = readingOf(text)
  for (const need of wanted) {
    const state = own.met[need] ?? UNKNOWN
    if (state === UNMET || (state === UNKNOWN && !meetsLate(own, need))) return false
  }
  return true
}
