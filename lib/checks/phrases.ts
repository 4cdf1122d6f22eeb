import { formsOf, MORE_FORMS_OF_BE } from './inflection'
import type { Confidence } from './check'
import { isKnownAbbreviation } from '../text/abbreviations'
import { foldWord, isNumber, withCapitalsOf, type Word } from '../text/words'

/**
 * One stock phrase of translated prose. The syntax of `phrase`, `fixes` and `unless`:
 *
 * - words, compared without regard to capitals (unless `exact`) and to straight or curly apostrophes;
 * - `{play}` every form of a verb, given by its base form; in a fix, the form that was matched;
 * - `(a|an|the)` one of these, `(the)?` one or none (an alternative may have several words);
 * - `_` any one word, `#` any number, `[his|her]` one of these; in a fix, `$1` is what the first of them matched,
 *   `$2` the second;
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

/** A set of phrases compiled into one trie: one pass over the words finds them all. */
export type PhraseMatcher<Entry> = {
  readonly find: (text: string, words: readonly Word[]) => PhraseMatch<Entry>[]
}

/** `capture` is the number under which fixes refer to what the atom matched. */
type Atom = {
  readonly kind: 'word' | 'any' | 'number' | 'comma'
  readonly word: string
  readonly form: number | null
  readonly capture: number | null
}
type Terminal = { readonly rule: number; readonly excuse: boolean; readonly sequence: readonly Atom[] }
type TrieNode = { next: Map<string, TrieNode>; any: TrieNode | null; number: TrieNode | null; comma: TrieNode | null; ends: Terminal[] }

/**
 * Compiles phrases. Expansion is by product of the alternatives and verb forms of an entry; entries are short, so a
 * set of a thousand makes a trie of some ten thousand nodes. Throws on a phrase that is not well formed (data is
 * tested, so never at run time).
 */
export function compilePhrases<Entry extends PhraseEntry>(entries: readonly Entry[]): PhraseMatcher<Entry> {
  const root = node()
  entries.forEach((entry, rule) => {
    for (const sequence of expand(entry.phrase)) insert(root, sequence, { rule, excuse: false, sequence })
    for (const phrase of entry.unless ?? []) {
      for (const sequence of expand(phrase)) insert(root, sequence, { rule, excuse: true, sequence })
    }
  })
  return { find: (text, words) => findPhrases(entries, root, text, words) }
}

type Hit = { readonly from: number; readonly to: number; readonly terminal: Terminal }

function findPhrases<Entry extends PhraseEntry>(
  entries: readonly Entry[],
  root: TrieNode,
  text: string,
  words: readonly Word[],
): PhraseMatch<Entry>[] {
  const folded = words.map((word) => foldWord(word.text))
  const hits: Hit[] = []
  const excuses = new Map<number, Hit[]>()
  for (let first = 0; first < words.length; first++) {
    walk(root, first, first)
  }

  function walk(at: TrieNode, first: number, index: number): void {
    for (const terminal of at.ends) {
      const hit = { from: first, to: index, terminal }
      if (!terminal.excuse) hits.push(hit)
      else excuses.set(terminal.rule, [...(excuses.get(terminal.rule) ?? []), hit])
    }
    const word = words[index]
    if (!word) return
    if (index > first) {
      const between = text.slice(words[index - 1]?.end, word.start)
      if (between.trim() === ',') {
        if (at.comma) take(at.comma)
        return
      }
      const abbreviated = between.startsWith('.') && isKnownAbbreviation(words[index - 1]?.text ?? '')
      if (between === '' || (between.trim() !== '' && !(abbreviated && between.trim() === '.'))) return
    }
    take(at)

    function take(from: TrieNode): void {
      const literal = from.next.get(folded[index] ?? '')
      if (literal) walk(literal, first, index + 1)
      if (from.any) walk(from.any, first, index + 1)
      if (from.number && isNumber(words[index]?.text ?? '')) walk(from.number, first, index + 1)
    }
  }

  const matches: PhraseMatch<Entry>[] = []
  for (const hit of longestPerRule(hits)) {
    const entry = entries[hit.terminal.rule]
    const start = words[hit.from]?.start ?? 0
    const end = words[hit.to - 1]?.end ?? 0
    if (!entry || (entry.exact && !hasCapitalsOf(hit, words))) continue
    if (excuses.get(hit.terminal.rule)?.some((excuse) => excuse.from <= hit.from && excuse.to >= hit.to)) continue
    const captures = capturesOf(hit, text, words)
    const form = hit.terminal.sequence.find((atom) => atom.form !== null)?.form ?? null
    const fixes = entry.fixes.map((fix) => withCapitalsOf(firstLetters(words[hit.from]?.text ?? ''), fillIn(fix, form, captures)))
    matches.push({ start, end, entry, fixes })
  }
  return matches
}

/** A phrase in capitals throughout is a heading’s style: only its first letter counts for the fix. */
function firstLetters(word: string): string {
  return word.slice(0, 1)
}

/** Of the hits of one rule that overlap, the longest (the earlier of equals). */
function longestPerRule(hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted(
    (a, b) => a.terminal.rule - b.terminal.rule || a.from - b.from || b.to - a.to,
  )
  const kept: Hit[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || last.terminal.rule !== hit.terminal.rule || last.to <= hit.from) kept.push(hit)
  }
  return kept
}

function hasCapitalsOf(hit: Hit, words: readonly Word[]): boolean {
  let index = hit.from
  for (const atom of hit.terminal.sequence) {
    if (atom.kind === 'comma') continue
    const word = words[index++]?.text ?? ''
    if (atom.kind === 'word' && word.replace(/[’‘]/g, "'") !== atom.word.replace(/[’‘]/g, "'")) return false
  }
  return true
}

/** What `_`, `#` and `[…]` matched, by their number less one; undefined where an optional one is absent. */
function capturesOf(hit: Hit, text: string, words: readonly Word[]): string[] {
  const spans: { start: number; end: number }[] = []
  let index = hit.from
  for (const { kind, capture } of hit.terminal.sequence) {
    if (kind === 'comma') continue
    const word = words[index++]
    if (capture === null || !word) continue
    spans[capture - 1] = { start: spans[capture - 1]?.start ?? word.start, end: word.end }
  }
  return spans.map(({ start, end }) => text.slice(start, end))
}

function fillIn(fix: string, form: number | null, captures: readonly string[]): string {
  return fix
    .replace(/\{(\p{L}+)\}/gu, (_, base: string) => formsOf(base)[form ?? 0] ?? base)
    .replace(/\$(\d)/g, (_, number: string) => captures[Number(number) - 1] ?? '')
}

function node(): TrieNode {
  return { next: new Map(), any: null, number: null, comma: null, ends: [] }
}

function insert(root: TrieNode, sequence: readonly Atom[], terminal: Terminal): void {
  let at = root
  for (const atom of sequence) at = child(at, atom)
  at.ends.push(terminal)
}

function child(at: TrieNode, atom: Atom): TrieNode {
  switch (atom.kind) {
    case 'any':
      return (at.any ??= node())
    case 'number':
      return (at.number ??= node())
    case 'comma':
      return (at.comma ??= node())
    case 'word': {
      const key = foldWord(atom.word)
      const existing = at.next.get(key)
      if (existing) return existing
      const made = node()
      at.next.set(key, made)
      return made
    }
  }
}

const TOKEN = /\{(\p{L}+)\}|\(([^()]*)\)(\??)|\[([^[\]]*)\]|[^\s(),{}[\]]+|,/gu

/** Every sequence of words that a phrase stands for. */
export function expand(phrase: string): Atom[][] {
  let sequences: Atom[][] = [[]]
  let covered = 0
  let captures = 0
  for (const match of phrase.matchAll(TOKEN)) {
    covered += match[0].length
    const [token, verb, alternatives, optional, captured] = match
    let choices: Atom[][]
    if (verb !== undefined) choices = verbChoices(verb)
    else if (alternatives !== undefined) {
      choices = alternatives.split('|').flatMap((alternative) => expand(alternative.trim()))
      if (optional) choices.push([])
    } else if (captured !== undefined) {
      const capture = ++captures
      choices = captured.split('|').map((alternative) => alternative.trim().split(/\s+/).map((word) => atomOf(word, capture)))
    } else choices = [[atomOf(token, token === '_' || token === '#' ? ++captures : null)]]
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]))
  }
  if (covered !== phrase.replace(/\s/g, '').length + spacesInside(phrase)) throw new Error(`Phrase not understood: ${phrase}`)
  return sequences
}

function spacesInside(phrase: string): number {
  return [...phrase.matchAll(/\([^()]*\)|\[[^[\]]*\]/g)].reduce((sum, [group]) => sum + (group.match(/\s/g)?.length ?? 0), 0)
}

function atomOf(token: string, capture: number | null = null): Atom {
  if (token === '_') return { kind: 'any', word: '', form: null, capture }
  if (token === '#') return { kind: 'number', word: '', form: null, capture }
  if (token === ',') return { kind: 'comma', word: ',', form: null, capture }
  return { kind: 'word', word: token, form: null, capture }
}

function verbChoices(base: string): Atom[][] {
  const choices: Atom[][] = formsOf(base).map((word, form) => [{ kind: 'word', word, form, capture: null }])
  if (base === 'be') {
    for (const [word, form] of Object.entries(MORE_FORMS_OF_BE)) choices.push([{ kind: 'word', word, form, capture: null }])
  }
  const seen = new Set<string>()
  return choices.filter(([atom]) => atom && !seen.has(atom.word) && seen.add(atom.word))
}
