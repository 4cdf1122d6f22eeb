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

const wordSetOf = oncePerParagraph((paragraph): ReadonlySet<string> => new Set(readingOf(paragraph).words.map((word) => word.folded)))

const needed = new WeakMap<GrammarRule, readonly string[]>()

function isWanted(rule: GrammarRule, words: ReadonlySet<string>): boolean {
  if (rule.needs === undefined) return true
  const known = needed.get(rule) ?? rule.needs.split(' ')
  needed.set(rule, known)
  return known.some((word) => words.has(word))
}

/**
 * The matches of several rules; where two overlap, the earlier rule’s. A fix takes the capital of what it replaces.
 */
export function matchesOf(paragraph: CheckedParagraph, rules: readonly GrammarRule[]): Match[] {
  const words = wordSetOf(paragraph)
  const { text } = paragraph
  const wanted = rules.filter((rule) => isWanted(rule, words))
  return withoutOverlaps(matchesOfEach(text, wanted))
}

function matchesOfEach(text: string, rules: readonly GrammarRule[]): Match[] {
  return rules.flatMap(({ pattern, fixes, rule, confidence, exact }) =>
    matchesIn(text, pattern).flatMap((match): Match[] => {
      const [whole] = match
      const replacements = fixes(match, text)?.map((fix) => fix.trimEnd())
      if (replacements === undefined || whole === '') return []
      const found = replacements[0] === '' ? whole : whole.trimEnd()
      const cased = replacements.map((replacement) => (!exact && isCapitalised(found) ? capitalise(replacement) : replacement))
      const [first] = cased
      return [
        {
          start: match.index,
          end: match.index + found.length,
          message: first === undefined ? `“${found}”: ${rule}.` : `“${found}”: ${rule}; expected ${first === '' ? 'nothing' : `“${first}”`}.`,
          ...(confidence ? { confidence } : {}),
          fixes: cased.map((replacement) => ({ action: 'replace', replacement })),
        },
      ]
    }),
  )
}

/** The matches of several rules in the order of the rules; where two overlap, the earlier rule’s. */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches) if (!kept.some((other) => other.start < match.end && match.start < other.end)) kept.push(match)
  return kept
}

/** Alternatives for a pattern out of words divided by spaces. */
export const anyOf = (words: string): string => words.split(' ').join('|')
