import { allMatches } from './all-matches'
import { inBothCases } from './any-case'
import { foldForSearch, needsOfPattern } from './required-fragments'

/**
 * A text, folded, as it is and in lower case; and which fragments of one to three UTF-16 units the two have, as bits of
 * their hashes: a fragment whose bit is not set is not in the text; one whose bit is set may be.
 */
type Signed = { readonly text: string; readonly folded: string; readonly bits: Uint32Array }
/** A fragment that a pattern needs, with its bits. */
type Fragment = { readonly text: string; readonly bits: readonly number[] }

const BITS = 15

function bitOf(length: number, a: number, b: number, c: number): number {
  const mixed = Math.imul((a << 2) | length, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b) ^ Math.imul(c + 13, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) >>> (32 - BITS)
}

function sign(text: string): Signed {
  const cased = foldForSearch(text)
  const folded = `${cased}\0${cased.toLowerCase()}`
  const bits = new Uint32Array(1 << (BITS - 5))
  const set = (bit: number) => {
    bits[bit >>> 5]! |= 1 << (bit & 31)
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
  return { text, folded, bits }
}

/** The bits of all the fragments of three units in a fragment, or its own where it is shorter. */
function bitsOf(fragment: string): number[] {
  const code = (i: number) => fragment.charCodeAt(i)
  if (fragment.length === 1) return [bitOf(1, code(0), 0, 0)]
  if (fragment.length === 2) return [bitOf(2, code(0), code(1), 0)]
  return Array.from({ length: fragment.length - 2 }, (_, i) => bitOf(3, code(i), code(i + 1), code(i + 2)))
}

/** A pattern, prepared: what a text must hold for it to match, and the pattern as it is run. */
type Prepared = {
  readonly needs: readonly (readonly Fragment[])[]
  /** What the first characters of a match can be, each as the inside of a class. */
  readonly begins: readonly string[]
  /** Made when the pattern is first run: most are not, in most articles. */
  quick: RegExp | null
}

const prepared = new WeakMap<RegExp, Prepared>()

function prepare(pattern: RegExp): Prepared {
  const known = prepared.get(pattern)
  if (known !== undefined) return known
  const { fragments, begins } = needsOfPattern(pattern)
  const made = { needs: fragments.map((anyOf) => anyOf.map((fragment) => ({ text: fragment, bits: bitsOf(fragment) }))), begins, quick: null }
  prepared.set(pattern, made)
  return made
}

/** Letters about as often as English prose has them, with spaces and capitals. */
const PROSE = 'The quick survey of town halls on the coast said that prices had risen in nine areas, from Leeds to Dover, after rain. '

/** A pattern that begins with a look at what stands before, after a look at one character ahead or none. */
const LOOKS_BACK_FIRST = /^(?:\\b)?(?:\(\?:)?(?:\(\?=\[[^\]]*\]\))?\(\?<[=!]/

/**
 * The same pattern in a form that is quicker to compile and to run: both cases of its letters written out (see
 * `inBothCases`), and where it begins with a look at what stands before, that look taken only where a match can begin:
 * the engine would take it at every character.
 */
function quickForm(pattern: RegExp, begins: readonly string[]): RegExp {
  const { source, flags } = pattern
  const looksBackFirst = LOOKS_BACK_FIRST.test(source) && shareOf(begins) < OFTEN
  const guarded = looksBackFirst ? `(?=${classes(begins)})(?:${source})` : source
  const written = flags.includes('i') && flags.includes('u') ? inBothCases(guarded) : null
  if (written !== null) return new RegExp(written, flags.replace('i', ''))
  return looksBackFirst ? new RegExp(guarded, flags) : pattern
}

const classes = (begins: readonly string[]) => begins.map((characters) => `[${characters}]`).join('')

/** At a larger share of the places of a text, looking ahead first costs more than it saves. */
const OFTEN = 0.3
const shares = new Map<string, number>()

/** At about which share of the places of prose a match can begin. */
function shareOf(begins: readonly string[]): number {
  return begins.reduce((share, characters) => {
    const own = shares.get(characters) ?? (PROSE.match(new RegExp(`[${characters}]`, 'gu'))?.length ?? 0) / PROSE.length
    shares.set(characters, own)
    return share * own
  }, 1)
}

/** Texts that are kept signed: a paragraph is searched with all patterns, then the next one. */
const KEPT = 32
const kept = new Map<string, Signed>()
let last: Signed | null = null

function signed(text: string): Signed {
  if (last !== null && last.text === text) return last
  const known = kept.get(text)
  last = known ?? sign(text)
  if (known === undefined) {
    if (kept.size >= KEPT) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    kept.set(text, last)
  }
  return last
}

/** Whether the pattern is worth searching for in this text: false where the text lacks what every match must hold. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  return holdsAll(text, prepare(pattern).needs)
}

function holdsAll(text: string, needs: Prepared['needs']): boolean {
  if (needs.length === 0) return true
  const own = signed(text)
  for (const fragments of needs) if (!fragments.some((fragment) => holds(own, fragment))) return false
  return true
}

function holds({ folded, bits }: Signed, fragment: Fragment): boolean {
  for (const bit of fragment.bits) if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  return folded.includes(fragment.text)
}

/**
 * The matches of a global pattern in a text, in order. For texts that are searched with many patterns, as paragraphs
 * are: most patterns are ruled out by what the text holds, without being run.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const ready = prepare(pattern)
  return holdsAll(text, ready.needs) ? allMatches(text, (ready.quick ??= quickForm(pattern, ready.begins))) : []
}

const beginnings = new Map<string, RegExp>()

/** Whether a pattern that begins at the start of a line (`^`) matches the line. */
export function matchesLine(line: string, pattern: RegExp): boolean {
  const { needs, begins } = prepare(pattern)
  if (begins.length > 0 && !beginningOf(classes(begins), pattern.flags).test(line)) return false
  return holdsAll(line, needs) && pattern.test(line)
}

function beginningOf(begin: string, flags: string): RegExp {
  const known = beginnings.get(begin)
  if (known) return known
  const beginning = new RegExp(`^${begin}`, flags)
  beginnings.set(begin, beginning)
  return beginning
}
