import type { Confidence } from './check'
import { PhraseAnchors, type Pattern } from './phrase-anchors'
import { toMatch } from './phrase-fixes'
import { matchAround, parsePhrase, reaches, type PatternMatch, type PhraseText } from './phrase-pattern'
import { readingsOf } from './phrase-text'
import type { Word } from '../text/words'

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

/**
 * Compiles phrases (see `PhraseAnchors`): a text is read once, and at most words nothing is tried. Linear in the size of
 * the lexicon. A phrase that is not well formed throws, at the latest when it is looked for (data is tested, so never at
 * run time).
 */
export function compilePhrases<Entry extends PhraseEntry>(entries: readonly Entry[]): PhraseMatcher<Entry> {
  const anchors = new PhraseAnchors(entries)
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

/** The matches of one pattern, and which of the anchors of a text found the first of them. */
type Hits<Entry> = { readonly pattern: Pattern<Entry>; readonly index: number; readonly order: number; readonly found: PatternMatch[] }

function findPhrases<Entry extends PhraseEntry>(anchors: PhraseAnchors<Entry>, text: string, words: readonly Word[]): PhraseMatch<Entry>[] {
  const hits: Hits<Entry>[] = []
  anchors.visit(words, ({ pattern, segment, choice, order }, index) => {
    const { anyCapitals, sameCapitals } = readingsOf(text, words)
    const reading = pattern.entry.exact ? sameCapitals : anyCapitals
    const hit = matchAround(pattern.segments ?? [], segment, choice, index, reading)
    if (!hit || isExcused(pattern, hit, reading)) return
    const others = hits.find((known) => known.pattern === pattern)
    if (others) others.found.push(hit)
    else hits.push({ pattern, index, order, found: [hit] })
  })
  return hits
    .sort((a, b) => a.index - b.index || a.order - b.order)
    .flatMap(({ pattern, found }) => withoutOverlaps(found).map((hit) => toMatch(pattern.entry, hit, text, words)))
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
