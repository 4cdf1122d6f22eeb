import type { CheckedParagraph } from './check'
import { sentencesOf, type Sentence } from '../text/sentences'
import { wordsOf, type Word } from '../text/words'

/** A paragraph's text divided once for all checks. */
export type Reading = { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] }

const KEPT = 64
const recent = new Map<CheckedParagraph, Reading>()

/**
 * The words and sentences of a paragraph. The last few are kept (by the object’s identity), so that every check of
 * one paragraph shares one division while a long article is not held in memory twice.
 */
export function readingOf(paragraph: CheckedParagraph): Reading {
  const known = recent.get(paragraph)
  if (known) return known
  const reading = { words: wordsOf(paragraph.text), sentences: sentencesOf(paragraph.text) }
  if (recent.size >= KEPT) {
    for (const oldest of recent.keys()) {
      recent.delete(oldest)
      break
    }
  }
  recent.set(paragraph, reading)
  return reading
}
