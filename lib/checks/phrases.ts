import type { Confidence } from './check'
import { AM, ARE, inForm, WERE } from './inflection'
import { BASE_OR_PAST, matchAround, parsePhrase, reaches, verbWords, type Joint, type PatternMatch, type PhraseText, type Segment } from './phrase-pattern'
import { isKnownAbbreviation } from '../text/abbreviations'
import { foldWord, isNumber, withCapitalsOf, type Word } from '../text/words'

/**
 * One stock phrase of translated prose. The syntax of `phrase`, `fixes` and `unless`:
 *
 * - words, compared without regard to capitals (unless `exact`) and to straight or curly apostrophes;
 * - `{play}` every form of a verb, given by its base form, `{play|draw}` of one of these; in a fix (one verb), the form
 *   that was matched;
 * - `(a|an|the)` one of these, `(the)?` one or none (an alternative may have several words);
 * - `_` any one word, `#` any number, `[his|her]` one of these, `[the|a]?` one or none; in a fix, `$1` is what the first of them matched
 *   and `$2` the second (not within parentheses), `$1(make|made)` the one of these at the place of what was matched,
 *   which may be nothing; an article so taken over fits the word after it; what is captured at either end and stands
 *   there in every fix (`[the|this] chain`, `$1 channel`) is what the phrase is known by, and no part of the finding;
 * - `,` a comma; between two words of a phrase there is otherwise only white space (and the full stop of an
 *   abbreviation, which the phrase leaves out: “Mr Smith”).
 */
export type PhraseEntry = {
  readonly phrase: string
  /** Best first; empty where there is no single repair. */
  readonly fixes: readonly string[]
  /** What is meant, as the message says it. */
  readonly sense: string
  /** The phrase of the source language that it renders. */
  readonly source: string
  /** An English sentence with it. A test holds every entry to its example. */
  readonly example: string
  readonly confidence?: Confidence
  /** Capitals count. */
  readonly exact?: boolean
  /** Phrases (same syntax) that make it right English where they cover the match. */
  readonly unless?: readonly string[]
}

/** A phrase found in a text; offsets as everywhere. */
export type PhraseMatch<Entry> = {
  readonly start: number
  readonly end: number
  readonly entry: Entry
  /** The entry's fixes with the inflection, the wildcards and the capitals of this match. */
  readonly fixes: readonly string[]
}

/** A set of phrases, compiled: one pass over the words finds them all. */
export type PhraseMatcher<Entry> = {
  readonly find: (text: string, words: readonly Word[]) => PhraseMatch<Entry>[]
}

/** A phrase; it and its excuses are read when they are first needed. */
type Pattern<Entry> = { readonly entry: Entry; segments: readonly Segment[] | null; unless: readonly (readonly Segment[])[] | null }
/** Where a pattern may be looked for: this choice of this segment begins with a word that few others begin with. */
type Anchor<Entry> = {
  readonly pattern: Pattern<Entry>
  readonly segment: number
  readonly choice: number
  beside: Beside | null
}
/** One of these stands right before the choice, one of those right after it, null where anything may; how many words the choice has. */
type Beside = { readonly before: readonly string[] | null; readonly after: readonly string[] | null; readonly length: number }

/**
 * Compiles phrases. Each is entered under the words of its rarest place, so that a text is read once and at most words
 * nothing is tried, and is read itself when a text has such a word. Linear in the size of the lexicon. A phrase that is
 * not well formed throws, at the latest when it is looked for (data is tested, so never at run time).
 */
export function compilePhrases<Entry extends PhraseEntry>(entries: readonly Entry[]): PhraseMatcher<Entry> {
  const anchors = new Map<string, Anchor<Entry>[]>()
  for (const entry of entries) {
    const pattern: Pattern<Entry> = { entry, segments: null, unless: null }
    const { words, segment } = rarestPlace(entry.phrase)
    words.forEach((word, choice) => {
      const key = foldWord(word)
      const anchor = { pattern, segment, choice, beside: null }
      const others = anchors.get(key)
      if (others) others.push(anchor)
      else anchors.set(key, [anchor])
    })
  }
  return { find: (text, words) => findPhrases(anchors, text, words) }
}

type Place = { readonly words: readonly string[]; readonly segment: number }

/**
 * The place of a phrase to look for it from: one that must be there, with words that are least frequent; `words` are
 * the first words of its choices, in their order. Told from the letters of the phrase, which is much quicker than
 * reading it. Throws where there is no such place.
 */
function rarestPlace(phrase: string): Place {
  let best: Place | null = null
  let least = Infinity
  let segment = 0
  for (let at = 0; at < phrase.length; ) {
    const end = endOfToken(phrase, at)
    const words = phrase[end] === '?' ? null : firstWords(phrase.slice(at, end))
    const cost = words === null ? Infinity : words.reduce((sum, word) => sum + (FREQUENT.get(word) ?? 4), 0)
    if (words && cost < least) {
      best = { words, segment }
      least = cost
    }
    segment++
    at = end
    while (at < phrase.length && ' ,?'.includes(phrase[at] ?? '')) at++
  }
  if (!best) throw new Error(`Phrase without a word to find it by: ${phrase}`)
  return best
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** Where the part of a phrase that begins at `from` ends: after its bracket, or before what a word cannot have. */
function endOfToken(phrase: string, from: number): number {
  const closing = CLOSING[phrase[from] ?? '']
  if (closing !== undefined) {
    const end = phrase.indexOf(closing, from)
    if (end === -1) throw new Error(`Phrase not understood: ${phrase}`)
    return end + 1
  }
  let end = from + 1
  while (end < phrase.length && !' ,(){}[]'.includes(phrase[end] ?? '')) end++
  return end
}

/** The first word of each choice of a part of a phrase; `null` where one of them may be any word. */
function firstWords(token: string): readonly string[] | null {
  const inside = token.slice(1, -1)
  if (token.startsWith('{')) return verbWords(inside)
  if (CLOSING[token[0] ?? ''] === undefined) return /^[_#]$/.test(token) ? null : [token]
  const words = inside.split('|').map((choice) => /[^\s]+/.exec(choice)?.[0] ?? '')
  return words.some((word) => /^[_#]?$/.test(word)) ? null : words
}

function besideOf(segments: readonly Segment[], { segment, choice }: { segment: number; choice: number }): Beside {
  return {
    before: wordsBeside(segments[segment - 1], -1),
    after: wordsBeside(segments[segment + 1], 0),
    length: segments[segment]?.choices[choice]?.length ?? 1,
  }
}

/** The words one of which a segment has first (0) or last (-1); null where it may be absent or have any word there. */
function wordsBeside(segment: Segment | undefined, place: 0 | -1): readonly string[] | null {
  if (!segment || segment.optional) return null
  const atoms = segment.choices.map((choice) => choice.at(place))
  return atoms.every((atom) => atom?.kind === 'word') ? atoms.map((atom) => atom?.lower ?? '') : null
}

/** Words that so many texts have that they are a poor place to look from, with about how often each stands in 100,000 words. */
const FREQUENT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    6000: 'the',
    2500: 'a of to in and',
    800: 'on at by for with from that his it he is was be as',
    300: 'an or not no this these those her its their our my your she they we are were been am has had have will would can all one more up out first last',
    100: 'being having do does did done doing make makes made making take takes took taken taking put puts putting give gives gave given giving go goes went gone going come comes came coming get gets got getting',
  }).flatMap(([often, words]) => words.split(' ').map((word): [string, number] => [word, Number(often)])),
)

function findPhrases<Entry extends PhraseEntry>(
  anchors: ReadonlyMap<string, readonly Anchor<Entry>[]>,
  text: string,
  words: readonly Word[],
): PhraseMatch<Entry>[] {
  const { anyCapitals, sameCapitals } = readingsOf(text, words)
  const hits = new Map<Pattern<Entry>, PatternMatch[]>()
  words.forEach(({ folded }, index) => {
    for (const anchor of anchors.get(folded) ?? []) {
      const { pattern } = anchor
      const segments = (pattern.segments ??= parsePhrase(pattern.entry.phrase))
      const { before, after, length } = (anchor.beside ??= besideOf(segments, anchor))
      if (after !== null && !after.includes(words[index + length]?.folded ?? '')) continue
      if (before !== null && !before.includes(words[index - 1]?.folded ?? '')) continue
      const reading = pattern.entry.exact ? sameCapitals : anyCapitals
      const hit = matchAround(segments, anchor.segment, anchor.choice, index, reading)
      if (!hit || isExcused(pattern, hit, reading)) continue
      const others = hits.get(pattern)
      if (others) others.push(hit)
      else hits.set(pattern, [hit])
    }
  })
  return [...hits].flatMap(([{ entry }, found]) => withoutOverlaps(found).map((hit) => toMatch(entry, hit, text, words)))
}

type Readings = { readonly anyCapitals: PhraseText; readonly sameCapitals: PhraseText }

const readings = new WeakMap<readonly Word[], Readings>()

/** The words of a text as phrases see them; kept, because several lexicons are looked for in each text. */
function readingsOf(text: string, words: readonly Word[]): Readings {
  const known = readings.get(words)
  if (known) return known
  const joints: (Joint | undefined)[] = []
  const joint = (index: number) => (joints[index] ??= jointBefore(index, text, words))
  const reading = (is: PhraseText['is']): PhraseText => ({ length: words.length, is, joint, isNumber: (index) => isNumber(words[index]?.text ?? '') })
  const made = {
    anyCapitals: reading((index, atom) => words[index]?.folded === atom.lower),
    sameCapitals: reading((index, { word }) => withStraightApostrophes(words[index]?.text ?? '') === word),
  }
  readings.set(words, made)
  return made
}

function jointBefore(index: number, text: string, words: readonly Word[]): Joint {
  const before = words[index - 1]
  const word = words[index]
  if (!before || !word) return 'break'
  const between = text.slice(before.end, word.start)
  if (between === ' ') return 'space'
  if (between.trim() === '') return between === '' ? 'break' : 'space'
  if (between.trim() === ',') return 'comma'
  return between.trim() === '.' && between.startsWith('.') && isKnownAbbreviation(before.text) ? 'space' : 'break'
}

/** How many words an excuse may begin before the phrase it covers. */
const EXCUSE_REACH = 8

function isExcused<Entry extends PhraseEntry>(pattern: Pattern<Entry>, hit: PatternMatch, text: PhraseText): boolean {
  pattern.unless ??= (pattern.entry.unless ?? []).map(parsePhrase)
  return pattern.unless.some((segments) => {
    for (let from = hit.from; from >= 0 && from >= hit.from - EXCUSE_REACH; from--) {
      if (reaches(segments, from, hit.to, text)) return true
    }
    return false
  })
}

/** Of the matches of one phrase that overlap, the earliest, and of those the longest. */
function withoutOverlaps(hits: readonly PatternMatch[]): PatternMatch[] {
  const kept: PatternMatch[] = []
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || last.to <= hit.from) kept.push(hit)
  }
  return kept
}

const [BASE, PAST, PARTICIPLE] = [0, 2, 3]
const AUXILIARIES: ReadonlySet<string> = new Set("have has had having be is are was were been being hasn't haven't hadn't".split(' '))
const BEFORE_BASE: ReadonlySet<string> = new Set(
  "to will would can could may might must shall should do does did don't doesn't didn't won't can't cannot i you we they who".split(' '),
)
const BETWEEN = /^(?:not|never|also|already|still|just|again|then|now|only|even|\p{L}+ly)$/u

const PLURAL = /^(?:they|we|you|these|those)$|^\p{Ll}+[^aiousy'’]s$/u

/** Which form a word that stands for several is: “had made” and “made”, “to put” and “he put”, by the word before it. */
function formOf({ verb, from }: PatternMatch, words: readonly Word[]): number | null {
  if (!verb || ![BASE, PAST, BASE_OR_PAST].includes(verb.form)) return verb?.form ?? null
  let before = (verb.at ?? from) - 1
  while (before >= 0 && BETWEEN.test(foldWord(words[before]?.text ?? ''))) before--
  const word = foldWord(words[before]?.text ?? '')
  if (verb.form !== BASE && AUXILIARIES.has(word)) return PARTICIPLE
  const isPlural = PLURAL.test(words[before]?.text.toLowerCase() ?? '')
  if (verb.form === BASE || (verb.form === BASE_OR_PAST && BEFORE_BASE.has(word))) return word === 'i' ? AM : isPlural ? ARE : BASE
  return isPlural ? WERE : PAST
}

function toMatch<Entry extends PhraseEntry>(entry: Entry, hit: PatternMatch, text: string, words: readonly Word[]): PhraseMatch<Entry> {
  const span = (from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })
  const captures = hit.captures.map((capture) => {
    if (!capture) return { text: '', choice: -1 }
    const { from, to, choice } = capture
    const { start, end } = span(from, to)
    const own = text.slice(start, end)
    // The capital of a sentence's first word stays there.
    const lower = own.charAt(0).toLowerCase() + own.slice(1)
    return { text: from === hit.from && !entry.exact && entry.phrase.includes(lower) ? lower : own, choice }
  })
  const form = formOf(hit, words)
  const first = words[hit.from]?.text ?? ''
  // A phrase in capitals throughout is a heading’s style: only its first letter counts for the fix.
  const fixes = entry.fixes.map((fix) => withCapitalsOf(first.slice(0, 1), fillIn(fix, form, captures)))
  const context = contextOf(hit, entry.fixes, fixes, captures)
  return { ...span(context.from, context.to), entry, fixes: fixes.map((fix) => fix.slice(context.before, fix.length - context.after)) }
}

/**
 * The words of a match without what it is only known by: what is captured at either end and stands at the same end of
 * each fix (“the guardianship [underlines]”). `before` and `after` are what that takes of the fixes, in UTF-16 units.
 */
function contextOf(
  { from, to, captures }: PatternMatch,
  patterns: readonly string[],
  fixes: readonly string[],
  texts: readonly { readonly text: string }[],
): { from: number; to: number; before: number; after: number } {
  const first = captures.findIndex((capture) => capture?.from === from)
  const last = captures.findIndex((capture, i) => capture?.to === to && i !== first)
  const before = `${texts[first]?.text} `
  const after = ` ${texts[last]?.text}`
  const isBefore = first !== -1 && fixes.every((fix, i) => patterns[i]?.startsWith(`$${first + 1} `) && fix.toLowerCase().startsWith(before.toLowerCase()))
  const isAfter = last !== -1 && fixes.every((fix, i) => patterns[i]?.endsWith(` $${last + 1}`) && fix.endsWith(after))
  const least = (isBefore ? before.length : 0) + (isAfter ? after.length : 0)
  if (fixes.length === 0 || fixes.some((fix) => fix.length <= least)) return { from, to, before: 0, after: 0 }
  return {
    from: isBefore ? (captures[first]?.to ?? from) : from,
    to: isAfter ? (captures[last]?.from ?? to) : to,
    before: isBefore ? before.length : 0,
    after: isAfter ? after.length : 0,
  }
}

const WITH_AN = /^(?!(?:one|once|uni[^nm]|use|usu|eu))[aeiou]|^(?:hour|honest|honou?r|heir)/i

function fillIn(fix: string, form: number | null, captures: readonly { readonly text: string; readonly choice: number }[]): string {
  return fix
    .replace(/\{(\p{L}+)\}/gu, (_, base: string) => inForm(base, form ?? BASE))
    .replace(/\$(\d)(?:\(([^()]*)\))?/g, (_, number: string, choices: string | undefined) => {
      const { text, choice } = captures[Number(number) - 1] ?? { text: '', choice: 0 }
      return choices === undefined ? text : (choices.split('|')[choice] ?? '')
    })
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/(?<![\p{L}’'-])(a)n? (?=(\p{L}+))/giu, (_, article: string, next: string) => `${article}${WITH_AN.test(next) ? 'n' : ''} `)
}

function withStraightApostrophes(word: string): string {
  return word.replace(/[’‘]/g, "'")
}
