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

/** The number of the first rule of each list: the rules of all lists are numbered through, in their order. */
const firstNumbers = new WeakMap<readonly GrammarRule[], number>()
/** An inverted index: the numbers of the rules that need a word, under it. A paragraph’s words are looked up once for all. */
const rulesByWord = new Map<string, number[]>()
let ruleCount = 0

function numbersFrom(rules: readonly GrammarRule[]): number {
  const known = firstNumbers.get(rules)
  if (known !== undefined) return known
  const first = ruleCount
  ruleCount += rules.length
  firstNumbers.set(rules, first)
  rules.forEach(({ needs }, place) => {
    for (const word of needs?.split(' ') ?? []) {
      const others = rulesByWord.get(word)
      if (others) others.push(first + place)
      else rulesByWord.set(word, [first + place])
    }
  })
  return first
}

/** By number, whether a paragraph has a word that the rule needs; as long as the rules that were known then. */
type Wanted = { isWanted: Uint8Array }

const wantedOf = oncePerParagraph((): Wanted => ({ isWanted: new Uint8Array(0) }))

function wantedRules(paragraph: CheckedParagraph): Uint8Array {
  const wanted = wantedOf(paragraph)
  if (wanted.isWanted.length === ruleCount) return wanted.isWanted
  const isWanted = new Uint8Array(ruleCount)
  for (const { folded } of readingOf(paragraph).words) {
    const numbers = rulesByWord.get(folded)
    if (numbers) for (const number of numbers) isWanted[number] = 1
  }
  wanted.isWanted = isWanted
  return isWanted
}

/**
 * The matches of several rules; where two overlap, the earlier rule’s. A fix takes the capital of what it replaces.
 * The list is one and the same object at every call: what its rules need is read once.
 */
export function matchesOf(paragraph: CheckedParagraph, rules: readonly GrammarRule[]): Match[] {
  const first = numbersFrom(rules)
  const isWanted = wantedRules(paragraph)
  const { text } = paragraph
  const matches: Match[] = []
  for (let place = 0; place < rules.length; place++) {
    const rule = rules[place]!
    if (rule.needs !== undefined && isWanted[first + place] === 0) continue
    for (const found of matchesIn(text, rule.pattern)) {
      const match = toMatch(found, rule, text)
      if (match) matches.push(match)
    }
  }
  return matches.length > 1 ? withoutOverlaps(matches) : matches
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
