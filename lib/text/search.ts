import { allMatches } from './all-matches'
import { inBothCases } from './any-case'
import { foldForSearch, needsOfPattern } from './required-fragments'

/**
 * Which fragments of one to three UTF-16 units a folded text has, as bits of their hashes: a fragment whose bit is not
 * set is not in the text; one whose bit is set may be.
 */
type Signature = Uint32Array

const BITS = 15

function bitOf(length: number, a: number, b: number, c: number): number {
  const mixed = Math.imul((a << 2) | length, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b) ^ Math.imul(c + 13, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) >>> (32 - BITS)
}

function signatureOf(text: string): Signature {
  const folded = foldForSearch(text)
  const signature = new Uint32Array(1 << (BITS - 5))
  const set = (bit: number) => {
    signature[bit >>> 5]! |= 1 << (bit & 31)
  }
  let [a, b] = [-1, -1]
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i)
    set(bitOf(1, c, 0, 0))
    if (b >= 0) set(bitOf(2, b, c, 0))
    if (a >= 0) set(bitOf(3, a, b, c))
    a = b
    b = c
  }
  return signature
}

/** The bits of all the fragments of three units in a fragment, or its own where it is shorter. */
function bitsOf(fragment: string): number[] {
  const code = (i: number) => fragment.charCodeAt(i)
  if (fragment.length === 1) return [bitOf(1, code(0), 0, 0)]
  if (fragment.length === 2) return [bitOf(2, code(0), code(1), 0)]
  return Array.from({ length: fragment.length - 2 }, (_, i) => bitOf(3, code(i), code(i + 1), code(i + 2)))
}

/** A pattern, prepared: what a text must hold for it to match, the class of what a match begins with, and the pattern as it is run. */
type Prepared = {
  /** For each set of fragments the bits of each of them. */
  readonly needs: readonly (readonly (readonly number[])[])[]
  readonly first: string | null
  readonly quick: RegExp
}

const prepared = new WeakMap<RegExp, Prepared>()

function prepare(pattern: RegExp): Prepared {
  const known = prepared.get(pattern)
  if (known !== undefined) return known
  const { fragments, first } = needsOfPattern(pattern)
  const made = { needs: fragments.map((anyOf) => anyOf.map(bitsOf)), first, quick: quickForm(pattern, first) }
  prepared.set(pattern, made)
  return made
}

/** Letters about as often as English prose has them, with spaces and capitals. */
const PROSE = 'The quick survey of town halls on the coast said that prices had risen in nine areas, from Leeds to Dover, after rain. '

/**
 * The same pattern in a form that is quicker to compile and to run: both cases of its letters written out (see
 * `inBothCases`), and where it begins with a look at what stands before, that look taken only where a match can begin:
 * the engine would take it at every character.
 */
function quickForm(pattern: RegExp, first: string | null): RegExp {
  const { source, flags } = pattern
  const looksBackFirst = first !== null && /^(?:\\b)?(?:\(\?:)?\(\?<[=!]/.test(source) && !isFrequent(first)
  const guarded = looksBackFirst ? `(?=[${first}])(?:${source})` : source
  const written = flags.includes('i') && flags.includes('u') ? inBothCases(guarded) : null
  if (written !== null) return new RegExp(written, flags.replace('i', ''))
  return looksBackFirst ? new RegExp(guarded, flags) : pattern
}

const shares = new Map<string, boolean>()

/** Whether a class has more than three in ten of the characters of prose. */
function isFrequent(characters: string): boolean {
  const known = shares.get(characters)
  if (known !== undefined) return known
  const frequent = (PROSE.match(new RegExp(`[${characters}]`, 'gu'))?.length ?? 0) / PROSE.length > 0.3
  shares.set(characters, frequent)
  return frequent
}

/** Texts whose signatures are kept: a paragraph is searched with all patterns, then the next one. */
const KEPT = 32
const signatures = new Map<string, Signature>()
let last: { readonly text: string; readonly signature: Signature } | null = null

function signed(text: string): Signature {
  if (last !== null && last.text === text) return last.signature
  const signature = signatures.get(text) ?? signatureOf(text)
  if (!signatures.has(text)) {
    if (signatures.size >= KEPT) {
      const [oldest] = signatures.keys()
      if (oldest !== undefined) signatures.delete(oldest)
    }
    signatures.set(text, signature)
  }
  last = { text, signature }
  return signature
}

/** Whether the pattern is worth searching for in this text: false where the text lacks what every match must hold. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const { needs } = prepare(pattern)
  return needs.length === 0 || holdsAll(signed(text), needs)
}

function holdsAll(signature: Signature, needs: Prepared['needs']): boolean {
  for (const fragments of needs) if (!fragments.some((bits) => holds(signature, bits))) return false
  return true
}

function holds(signature: Signature, bits: readonly number[]): boolean {
  for (const bit of bits) if ((signature[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  return true
}

/**
 * The matches of a global pattern in a text, in order. For texts that are searched with many patterns, as paragraphs
 * are: most patterns are ruled out by what the text holds, without being run.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const { needs, quick } = prepare(pattern)
  return needs.length === 0 || holdsAll(signed(text), needs) ? allMatches(text, quick) : []
}

const beginnings = new Map<string, RegExp>()

/** Whether a pattern that begins at the start of a line (`^`) matches the line. */
export function matchesLine(line: string, pattern: RegExp): boolean {
  const { needs, first } = prepare(pattern)
  if (first !== null && !beginningOf(first, pattern.flags).test(line)) return false
  return (needs.length === 0 || holdsAll(signed(line), needs)) && pattern.test(line)
}

function beginningOf(first: string, flags: string): RegExp {
  const known = beginnings.get(first)
  if (known) return known
  const beginning = new RegExp(`^[${first}]`, flags)
  beginnings.set(first, beginning)
  return beginning
}
