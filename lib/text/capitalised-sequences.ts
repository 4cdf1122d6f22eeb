import type { Sentence } from './sentences'
import { isCapitalised, type Word } from './words'

/** Words that may stand in lower case inside a name: “Kroc Institute of Peace”, “Fernando de la Rúa”. */
const LINKS = new Set(
  'of for and de la le du des del della di da do dos das van von der den el al y e zu zur et bin ibn'.split(' '),
)

/** A sequence of capitalised words: its text as written, and whether a sentence starts with it. */
export type CapitalisedSequence = { readonly start: number; readonly end: number; readonly text: string; readonly first: boolean }

/**
 * The sequences of capitalised words in a paragraph, joined over at most two linking words (“the” only as the second: “Office of the Commissioner”). A single capitalised word
 * that starts a sentence is left out, since its capital says nothing.
 */
export function capitalisedSequences(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
): CapitalisedSequence[] {
  const starts = new Set<number>()
  let w = 0
  for (const sentence of sentences) {
    while (w < words.length && (words[w]?.start ?? 0) < sentence.start) w++
    const first = words[w]
    if (first) starts.add(first.start)
  }
  const found: CapitalisedSequence[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isCapitalised(words[i]?.text ?? '')) continue
    let last = i
    for (let j = i + 1; j < words.length && j - last <= 3; j++) {
      const gap = text.slice(words[j - 1]?.end, words[j]?.start)
      if (!/^[ \u00a0]$/.test(gap)) break
      const word = words[j]?.text ?? ''
      if (isCapitalised(word)) last = j
      else if (!LINKS.has(word) && !(word === 'the' && j - last === 2)) break
    }
    const start = words[i]?.start ?? 0
    const end = words[last]?.end ?? 0
    const first = starts.has(start)
    if (!first || last > i) found.push({ start, end, text: text.slice(start, end), first })
    i = last
  }
  return found
}
