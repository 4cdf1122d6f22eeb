import { formsOf, MORE_FORMS_OF_BE } from './inflection'
import { allMatches } from '../text/all-matches'

/** The form of a word that is both the base form and the past of its verb (“put”). */
export const BASE_OR_PAST = -1

/** One word of a pattern: itself, any word (`_`) or any number (`#`). `lower` is the word in lower case; `form` is the number of a form (`inForm`) or BASE_OR_PAST. */
export type Atom = { readonly kind: 'word' | 'any' | 'number'; readonly word: string; readonly lower: string; readonly form: number | null }

/** One place of a pattern: the sequences of words that may stand there. */
export type Segment = {
  readonly choices: readonly (readonly Atom[])[]
  readonly optional: boolean
  /** A comma stands before it. */
  readonly comma: boolean
  /** The number under which fixes refer to what stands here (`$1`), or `null`. */
  readonly capture: number | null
}

const TOKEN = /\{([\p{L}|]+)\}|\(([^()]*)\)(\??)|\[([^[\]]*)\](\??)|[^\s(),{}[\]]+|,/gu

/** Reads the syntax described at `PhraseEntry`. Throws on a phrase that is not well formed. */
export function parsePhrase(phrase: string): Segment[] {
  const segments: Segment[] = []
  let captures = 0
  let covered = 0
  let comma = false
  for (const match of allMatches(phrase, TOKEN)) {
    const [token, verbs, alternatives, question, captured, open] = match
    if (phrase.slice(covered, match.index).trim() !== '') break
    covered = match.index + token.length
    if (token === ',') {
      comma = true
      continue
    }
    const choices = verbs !== undefined ? verbs.split('|').flatMap(verbChoices) : choicesOf(alternatives ?? captured ?? token)
    const wild = captured !== undefined || token === '_' || token === '#'
    segments.push({ choices, optional: question === '?' || open === '?', comma, capture: wild ? ++captures : null })
    comma = false
  }
  const misplaced = comma || segments[0]?.comma || segments.some((segment) => segment.comma && segment.optional)
  if (phrase.slice(covered).trim() !== '' || misplaced || segments.every((segment) => segment.optional)) throw new Error(`Phrase not understood: ${phrase}`)
  return segments
}

function choicesOf(alternatives: string): Atom[][] {
  return alternatives.split('|').map((alternative) => {
    const words = alternative.trim().split(/\s+/)
    if (words[0] === '' || alternative.includes(',')) throw new Error(`Alternatives not understood: ${alternatives}`)
    return words.map(atomOf)
  })
}

function atomOf(token: string): Atom {
  if (token === '_') return { kind: 'any', word: '', lower: '', form: null }
  if (token === '#') return { kind: 'number', word: '', lower: '', form: null }
  return { kind: 'word', word: token, lower: token.toLowerCase(), form: null }
}

/** The words that `{…}` stands for, in the order of its choices. */
export function verbWords(verbs: string): string[] {
  return verbs.split('|').flatMap(verbChoices).map(([atom]) => atom?.word ?? '')
}

const knownVerbs = new Map<string, Atom[][]>()

function verbChoices(base: string): Atom[][] {
  const known = knownVerbs.get(base) ?? inflect(base)
  knownVerbs.set(base, known)
  return known
}

function inflect(base: string): Atom[][] {
  const forms: [string, number][] = formsOf(base).map((word, form) => [word, base === 'be' ? (MORE_FORMS_OF_BE[word] ?? form) : form])
  if (base === 'be') forms.push(...Object.entries(MORE_FORMS_OF_BE))
  const seen = new Set<string>()
  const [, , past] = formsOf(base)
  return forms.flatMap(([word, form]): Atom[][] => {
    if (seen.has(word)) return []
    seen.add(word)
    return [[{ kind: 'word', word, lower: word.toLowerCase(), form: word === base && word === past ? BASE_OR_PAST : form }]]
  })
}

/** The words of a text as a pattern sees them. */
export type PhraseText = {
  readonly length: number
  /** Whether the word at an index is the atom’s; whether capitals count is the text's affair. */
  readonly is: (index: number, atom: Atom) => boolean
  readonly isNumber: (index: number) => boolean
  /** What stands before the word `index`. */
  readonly joint: (index: number) => Joint
}

/** What stands between two words: white space, a comma, or what no phrase runs across (also at either end of the text). */
export type Joint = 'space' | 'comma' | 'break'

/** The form of a verb and the word that has it. */
export type FoundVerb = { readonly form: number; readonly at: number }

/** What was captured: words `from` to `to` (exclusive), which are the choice of that number. */
export type Capture = { readonly from: number; readonly to: number; readonly choice: number }

/** Where a pattern was found: words `from` to `to` (exclusive), its first verb, what was captured (`undefined` where what need not be there is not). */
export type PatternMatch = {
  readonly from: number
  readonly to: number
  readonly verb: FoundVerb | null
  readonly captures: readonly (Capture | undefined)[]
}

type Captured = Capture & { readonly number: number }
type Found = { readonly at: number; readonly verb: FoundVerb | null; readonly captures: readonly Captured[] }

/**
 * The longest match of a pattern whose choice number `choice` of segment number `anchor` stands at word `index`, or
 * `null`. What follows the anchor and what comes before it do not depend on each other, so each is taken as far as it
 * goes.
 */
export function matchAround(
  segments: readonly Segment[],
  anchor: number,
  choice: number,
  index: number,
  text: PhraseText,
): PatternMatch | null {
  const segment = segments[anchor]
  const atoms = segment?.choices[choice]
  const own = atoms && run(atoms, index, text)
  if (!segment || !own) return null
  const after = forwards(segments, anchor + 1, index + atoms.length, text)
  const before = after && backwards(segments, anchor - 1, index, segment.comma, text)
  if (!after || !before) return null
  const captured = [...before.captures, ...after.captures]
  if (segment.capture !== null) captured.push({ number: segment.capture, from: index, to: index + atoms.length, choice })
  const captures: (Capture | undefined)[] = Array.from({ length: Math.max(0, ...captured.map(({ number }) => number)) })
  for (const { number, ...capture } of captured) captures[number - 1] = capture
  return { from: before.at, to: after.at, verb: before.verb ?? own.verb ?? after.verb, captures }
}

/** Whether the pattern, starting at word `from`, can reach word `end` or beyond. */
export function reaches(segments: readonly Segment[], from: number, end: number, text: PhraseText): boolean {
  const found = forwards(segments, 0, from, text)
  return found !== null && found.at >= end
}

/** The segments from number `s` on, where the next word is `at`; as far as they go. */
function forwards(segments: readonly Segment[], s: number, at: number, text: PhraseText): Found | null {
  const segment = segments[s]
  if (!segment) return { at, verb: null, captures: [] }
  let best = segment.optional ? forwards(segments, s + 1, at, text) : null
  if (s > 0 && text.joint(at) !== (segment.comma ? 'comma' : 'space')) return best
  for (let choice = 0; choice < segment.choices.length; choice++) {
    const atoms = segment.choices[choice] ?? []
    const own = run(atoms, at, text)
    const rest = own && forwards(segments, s + 1, at + atoms.length, text)
    if (!rest || (best && rest.at <= best.at)) continue
    best = { ...rest, verb: own.verb ?? rest.verb, captures: captured(segment, { from: at, to: at + atoms.length, choice }, rest) }
  }
  return best
}

/** The segments from number `s` back to the first, where the last word taken is `at`, after a comma or not. */
function backwards(segments: readonly Segment[], s: number, at: number, comma: boolean, text: PhraseText): Found | null {
  const segment = segments[s]
  if (!segment) return { at, verb: null, captures: [] }
  let best = segment.optional ? backwards(segments, s - 1, at, comma, text) : null
  if (text.joint(at) !== (comma ? 'comma' : 'space')) return best
  for (let choice = 0; choice < segment.choices.length; choice++) {
    const atoms = segment.choices[choice] ?? []
    const from = at - atoms.length
    const own = run(atoms, from, text)
    const rest = own && backwards(segments, s - 1, from, segment.comma, text)
    if (!rest || (best && rest.at >= best.at)) continue
    best = { ...rest, verb: rest.verb ?? own.verb, captures: captured(segment, { from, to: at, choice }, rest) }
  }
  return best
}

function captured(segment: Segment, capture: Capture, rest: Found): readonly Captured[] {
  return segment.capture === null ? rest.captures : [...rest.captures, { number: segment.capture, ...capture }]
}

/** Whether the atoms stand side by side from word `at` on. */
function run(atoms: readonly Atom[], at: number, text: PhraseText): { verb: FoundVerb | null } | null {
  if (at < 0 || at + atoms.length > text.length) return null
  let verb: FoundVerb | null = null
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]
    if (!atom || (i > 0 && text.joint(at + i) !== 'space') || !fits(atom, at + i, text)) return null
    if (verb === null && atom.form !== null) verb = { form: atom.form, at: at + i }
  }
  return { verb }
}

function fits(atom: Atom, index: number, text: PhraseText): boolean {
  switch (atom.kind) {
    case 'any':
      return true
    case 'number':
      return text.isNumber(index)
    case 'word':
      return text.is(index, atom)
  }
}
