import type { Check, Match } from './check'
import { readingOf } from './reading'
import { isCapitalised } from '../text/words'

export const doubledWords: Check = {
  label: 'Doubled words',
  description: 'The same word, or the same two or three words, twice in a row.',
  kind: 'structure',
  confidence: 'certain',
  find: (paragraph) => {
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const folded = words.map((word) => word.folded)
    const matches: Match[] = []
    for (let i = 0; i < words.length; i++) {
      if (folded[i] !== folded[i + 1] && folded[i] !== folded[i + 2] && folded[i] !== folded[i + 3]) continue
      const length = doubledLength(text, words, folded, i)
      if (length === 0) continue
      const start = words[i]?.start ?? 0
      const end = words[i + 2 * length - 1]?.end ?? 0
      const once = text.slice(start, words[i + length - 1]?.end)
      matches.push({
        start,
        end,
        message: `“${once}” stands here twice.`,
        fixes: [{ action: 'replace', replacement: once }],
      })
      i += 2 * length - 1
    }
    return matches
  },
}

/** Words that English doubles: “had had”, “that that”, “very, very”, “so so”, “no no”. */
const DOUBLED_IN_ENGLISH = new Set(
  'had that very so no yes yeah ha ho oh ah bye hear there now well again many far long much really blah knock tut tick cha is was do her it you more out'.split(' '),
)

/** Nouns that stand on both sides of a preposition (“back to back”, “day by day”), which may have the same before it. */
const PAIRED = new Set('arm back cheek coast day door end face hand head heart house measure month point shoulder side step week word year'.split(' '))
const PREPOSITIONS = new Set('to by for in from of on'.split(' '))

/** How many words are repeated at once after the word at `i`: 3, 2, 1, or 0 for none. */
function doubledLength(text: string, words: readonly { start: number; end: number; text: string }[], folded: readonly string[], i: number): number {
  for (const length of [3, 2, 1]) {
    let same = i + 2 * length <= words.length
    for (let j = i; same && j < i + length; j++) same = folded[j] === folded[j + length]
    for (let j = i; same && j < i + 2 * length - 1; j++) same = /^[ \n\u00a0]+$/.test(text.slice(words[j]?.end, words[j + 1]?.start))
    if (!same) continue
    const first = words[i]?.text ?? ''
    if (length === 1) {
      if (DOUBLED_IN_ENGLISH.has(folded[i] ?? '') || !/\p{L}/u.test(first)) return 0
      // Names: Pago Pago, Duran Duran, and “Sirhan Sirhan”.
      if (isCapitalised(first) && isCapitalised(words[i + 1]?.text ?? '')) return 0
    }
    // “New York, New York”; “again and again” has no doubled pair; a number may follow itself (“2 2”).
    if (words.slice(i, i + 2 * length).every((word) => isCapitalised(word.text))) return 0
    if (length === 2 && folded[i] === folded[i + 1]) continue
    // “stronger and stronger and stronger”, “more and more”
    if (length > 1 && folded.slice(i, i + length).includes('and')) continue
    // “from back to back wins”, “Measure for Measure”: the noun stands on both sides of one preposition.
    if (length === 2 && PREPOSITIONS.has(folded[i] ?? '') && PAIRED.has(folded[i + 1] ?? '')) continue
    return length
  }
  return 0
}
