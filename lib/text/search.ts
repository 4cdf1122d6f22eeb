import { allMatches } from './all-matches'
import { inBothCases } from './any-case'
import { meetsAll, needFor } from './fragment-index'
import { needsOfPattern } from './required-fragments'

/** A pattern, prepared: what a text must hold for it to match, and the pattern as it is run. */
type Prepared = {
  readonly needs: readonly number[]
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
  const made = { needs: fragments.map(needFor), begins, quick: null }
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

/**
 * The pattern, compiled. V8 compiles a pattern to bytecode when it is first run and again, to machine code, when it is
 * run once more; for a long text it goes to machine code at once (`kTierUpForSubjectLengthValue`, 1,000 units). Most
 * patterns that are run at all are run on several paragraphs, so each is first run on a long text that none matches.
 */
function compiled(pattern: RegExp): RegExp {
  pattern.lastIndex = 0
  pattern.exec(LONG)
  return pattern
}

/** Of two bytes a unit, as texts with curly quotation marks are: the machine code is another one for the others. */
const LONG = '\u2026'.repeat(1_000)

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

/** Whether the pattern is worth searching for in this text: false where the text lacks what every match must hold. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  return meetsAll(text, prepare(pattern).needs)
}

/**
 * The matches of a global pattern in a text, in order. For texts that are searched with many patterns, as paragraphs
 * are: most patterns are ruled out by what the text holds, without being run.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const ready = prepare(pattern)
  return meetsAll(text, ready.needs) ? allMatches(text, (ready.quick ??= compiled(quickForm(pattern, ready.begins)))) : NONE
}

const NONE: readonly RegExpExecArray[] = []

const beginnings = new Map<string, RegExp>()

/** Whether a pattern that begins at the start of a line (`^`) matches the line. */
export function matchesLine(line: string, pattern: RegExp): boolean {
  const { needs, begins } = prepare(pattern)
  if (!meetsAll(line, needs)) return false
  if (begins.length > 0 && !beginningOf(classes(begins), pattern.flags).test(line)) return false
  return pattern.test(line)
}

function beginningOf(begin: string, flags: string): RegExp {
  const known = beginnings.get(begin)
  if (known) return known
  const beginning = new RegExp(`^${begin}`, flags)
  beginnings.set(begin, beginning)
  return beginning
}
