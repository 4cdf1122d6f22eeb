import type { Confidence } from './check'
import { toMatch } from './phrase-fixes'
import { matchAround, parsePhrase, reaches, type PatternMatch, type PhraseText, type Segment } from './phrase-pattern'
import { rarestPlace } from './phrase-places'
import { readingsOf } from './phrase-text'
import { foldWord, type Word } from '../text/words'

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

/** The matcher of each of several lexicons, compiled when it is first asked for. */
export function compiledFor<Key, Entry extends PhraseEntry>(entriesOf: (key: Key) => readonly Entry[]): (key: Key) => PhraseMatcher<Entry> {
  const matchers = new Map<Key, PhraseMatcher<Entry>>()
  return (key) => {
    const known = matchers.get(key)
    if (known) return known
    const matcher = compilePhrases(entriesOf(key))
    matchers.set(key, matcher)
    return matcher
  }
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
