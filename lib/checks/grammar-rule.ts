import type { CheckedParagraph, Confidence, Match } from './check'
import { oncePerParagraph, readingOf } from './reading'
import { matchesIn } from '../text/search'
import { capitalise, isCapitalised } from '../text/words'

/** One pattern that settles a mistake, and what stands in its place. */
export type GrammarRule = {
  /** Words (lower case, divided by spaces) of which the paragraph must have one; where it has none, nothing is searched. */
  readonly needs?: string
  /** Global and Unicode. What it matches is the finding’s span; a space at its end counts only where all of it is deleted. */
  readonly pattern: RegExp
  /** Best first; `null` where the match is right as it is. */
  readonly fixes: (match: RegExpExecArray, text: string) => readonly string[] | null
  /** What English has, as a clause: “a length of time takes “for””. */
  readonly rule: string
  readonly confidence?: Confidence
  /** The fixes have the capitals they are to have. */
  readonly exact?: boolean
}

/** The rules that need a word, under it: a paragraph’s words are looked up once for the rules of all checks. */
const rulesByWord = new Map<string, GrammarRule[]>()
const known = new WeakSet<GrammarRule | readonly GrammarRule[]>()
let knownCount = 0

function learn(rules: readonly GrammarRule[]): void {
  if (known.has(rules)) return
  known.add(rules)
  for (const rule of rules) {
    if (known.has(rule)) continue
    known.add(rule)
    knownCount++
    for (const word of rule.needs?.split(' ') ?? []) {
      const others = rulesByWord.get(word)
      if (others) others.push(rule)
      else rulesByWord.set(word, [rule])
    }
  }
}

/** The rules of which a paragraph has a word, of so many rules as were known. */
type Wanted = { readonly rules: Set<GrammarRule>; of: number }

const wantedOf = oncePerParagraph((): Wanted => ({ rules: new Set(), of: -1 }))

function wantedRules(paragraph: CheckedParagraph): ReadonlySet<GrammarRule> {
  const wanted = wantedOf(paragraph)
  if (wanted.of === knownCount) return wanted.rules
  wanted.of = knownCount
  for (const { folded } of readingOf(paragraph).words) {
    for (const rule of rulesByWord.get(folded) ?? NONE) wanted.rules.add(rule)
  }
  return wanted.rules
}

const NONE: readonly GrammarRule[] = []

/**
 * The matches of several rules; where two overlap, the earlier rule’s. A fix takes the capital of what it replaces.
 */
export function matchesOf(paragraph: CheckedParagraph, rules: readonly GrammarRule[]): Match[] {
  learn(rules)
  const wanted = wantedRules(paragraph)
  const { text } = paragraph
  const matches: Match[] = []
  for (const rule of rules) {
    if (rule.needs !== undefined && !wanted.has(rule)) continue
    for (const found of matchesIn(text, rule.pattern)) {
      const match = toMatch(found, rule, text)
      if (match) matches.push(match)
    }
  }
  return withoutOverlaps(matches)
}

function toMatch(match: RegExpExecArray, { fixes, rule, confidence, exact }: GrammarRule, text: string): Match | null {
  const [whole] = match
  const replacements = fixes(match, text)?.map((fix) => fix.trimEnd())
  if (replacements === undefined || whole === '') return null
  const found = replacements[0] === '' ? whole : whole.trimEnd()
  const cased = replacements.map((replacement) => (!exact && isCapitalised(found) ? capitalise(replacement) : replacement))
  const [first] = cased
  return {
    start: match.index,
    end: match.index + found.length,
    message: first === undefined ? `“${found}”: ${rule}.` : `“${found}”: ${rule}; expected ${first === '' ? 'nothing' : `“${first}”`}.`,
    ...(confidence ? { confidence } : {}),
    fixes: cased.map((replacement) => ({ action: 'replace', replacement })),
  }
}

/** The matches of several rules in the order of the rules; where two overlap, the earlier rule’s. */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches) if (!kept.some((other) => other.start < match.end && match.start < other.end)) kept.push(match)
  return kept
}

/** Alternatives for a pattern out of words divided by spaces. */
export const anyOf = (words: string): string => words.split(' ').join('|')
