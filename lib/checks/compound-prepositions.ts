import type { Check, Match } from './check'
import { COMPOUND_PREPOSITIONS, PREPOSITION_PAIRS, type CompoundPreposition } from './lexicons/any/compound-prepositions'
import { ARTICLE, classedOf, DETERMINER, NAME, POSSESSIVE, type Classed } from './word-classes'
import { capitalise, isCapitalised } from '../text/words'

/** What may stand around a noun: the words before it, and one of those after it (null: none need). */
type Around = { readonly before: readonly string[]; readonly after: ReadonlySet<string> | null; readonly entry: CompoundPreposition; readonly fixes: readonly string[] }

const BY_NOUN = new Map<string, Around[]>()
for (const entry of COMPOUND_PREPOSITIONS) {
  for (const group of entry.around.split('; ')) {
    const [befores = '', afters = ''] = group.split(': ')
    for (const before of befores.split(', ')) {
      const around: Around = { before: before.split(' '), after: afters === '-' ? null : new Set(afters.split(' ')), entry, fixes: entry.fixes.split('|') }
      const others = BY_NOUN.get(entry.noun)
      if (others) others.push(around)
      else BY_NOUN.set(entry.noun, [around])
    }
  }
}

/** By the first word, then by the second: what English has for both. */
const PAIRS = new Map(
  PREPOSITION_PAIRS.map((row): [string, ReadonlyMap<string, string>] => {
    const [word = '', rest = ''] = row.split(': ')
    const [wrong = '', right = ''] = rest.split(' > ')
    return [word, new Map(wrong.split(' ').map((second) => [second, right]))]
  }),
)

function matchOf({ text, words }: Classed, first: number, last: number, fixes: readonly string[]): Match {
  const span = { start: words[first]!.start, end: words[last]!.end }
  const found = text.slice(span.start, span.end)
  const replacements = fixes.map((fix) => (isCapitalised(found) ? capitalise(fix) : fix))
  return {
    ...span,
    message: `“${found}” is built as another language builds it; English has “${replacements[0]}”.`,
    fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
  }
}

function nounMatch(classed: Classed, i: number, around: Around): Match | null {
  const { words, joined, opens } = classed
  const first = i - around.before.length
  if (first < 0) return null
  for (let at = first; at < i; at++) if (words[at]!.folded !== around.before[at - first] || !joined[at + 1]) return null
  if (around.after !== null && !(joined[i + 1] && around.after.has(words[i + 1]!.folded))) return null
  if (around.entry.opens && (!opens[first] || /[“"«‘]$/.test(classed.text.slice(0, words[first]!.start).slice(-1)))) return null
  // “In first place, …” but not “In first place is …”.
  if (around.after === null && joined[i + 1]) return null
  // “due to lack of”, “thanks to”, “refer to”: the first preposition belongs to the word before it.
  if (around.before[0] === 'to' && around.before.length === 1 && joined[first] && !opens[first] && !isFree(words[first - 1]!.folded)) return null
  return matchOf(classed, first, around.after === null ? i : i + 1, around.fixes)
}

const isFree = (word: string): boolean => /^(?:put|is|was|are|were|be|and|but|that|places?|placed|remains?)$/.test(word)

/** Whether a noun phrase begins at `i`. */
const beginsPhrase = ({ classes, joined }: Classed, i: number): boolean => joined[i] === true && (classes[i]! & (ARTICLE | POSSESSIVE | DETERMINER | NAME)) !== 0

export const compoundPrepositions: Check = {
  label: 'Prepositions of several words',
  description: 'Finds prepositions of several words as another language builds them (“in virtue of”, “in base to”, “through of”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const classed = classedOf(paragraph)
    const { words, classes, joined } = classed
    const matches: Match[] = []
    for (let i = 0; i < words.length; i++) {
      const { folded } = words[i]!
      const arounds = BY_NOUN.get(folded)
      if (arounds !== undefined && !(classes[i]! & NAME)) {
        for (const around of arounds) {
          const match = nounMatch(classed, i, around)
          if (!match) continue
          matches.push(match)
          break
        }
      }
      const pairs = PAIRS.get(folded)
      const right = pairs !== undefined && joined[i + 1] ? pairs.get(words[i + 1]!.folded) : undefined
      if (right !== undefined && beginsPhrase(classed, i + 2)) matches.push(matchOf(classed, i, i + 1, [right]))
    }
    return matches
  },
}
