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

/** A list of rules, and in which places of it stand those that need no word. */
type Known = { readonly always: readonly number[] }
/** Where a rule that needs a word stands. */
type Place = { readonly list: Known; readonly place: number }

const known = new WeakMap<readonly GrammarRule[], Known>()
/** The rules that need a word, under it: a paragraph’s words are looked up once for the rules of all checks. */
const placesByWord = new Map<string, Place[]>()
let learnt = 0

function learn(rules: readonly GrammarRule[]): Known {
  const list: Known = { always: rules.flatMap((rule, place) => (rule.needs === undefined ? [place] : [])) }
  known.set(rules, list)
  learnt++
  rules.forEach((rule, place) => {
    for (const word of rule.needs?.split(' ') ?? []) {
      const others = placesByWord.get(word)
      if (others) others.push({ list, place })
      else placesByWord.set(word, [{ list, place }])
    }
  })
  return list
}

/** The rules of each list of which a paragraph has a word, of so many lists as were known. */
type Wanted = { readonly places: Map<Known, Set<number>>; of: number }

const wantedOf = oncePerParagraph((): Wanted => ({ places: new Map(), of: -1 }))

function wantedPlaces(paragraph: CheckedParagraph): ReadonlyMap<Known, ReadonlySet<number>> {
  const wanted = wantedOf(paragraph)
  if (wanted.of === learnt) return wanted.places
  wanted.of = learnt
  for (const { folded } of readingOf(paragraph).words) {
    for (const { list, place } of placesByWord.get(folded) ?? NONE) {
      const places = wanted.places.get(list)
      if (places) places.add(place)
      else wanted.places.set(list, new Set([place]))
    }
  }
  return wanted.places
}

const NONE: readonly Place[] = []

/**
 * The matches of several rules; where two overlap, the earlier rule’s. A fix takes the capital of what it replaces.
 * The list is one and the same object at every call: what its rules need is read once.
 */
export function matchesOf(paragraph: CheckedParagraph, rules: readonly GrammarRule[]): Match[] {
  const list = known.get(rules) ?? learn(rules)
  const wanted = wantedPlaces(paragraph).get(list)
  const { text } = paragraph
  const matches: Match[] = []
  const places = wanted ? [...list.always, ...wanted].toSorted((a, b) => a - b) : list.always
  for (const place of places) {
    const rule = rules[place]
    for (const found of rule ? matchesIn(text, rule.pattern) : []) {
      const match = rule && toMatch(found, rule, text)
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
