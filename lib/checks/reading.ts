import type { CheckedParagraph } from './check'
import { readQuotations, type QuotationReading } from '../text/quotation-marks'
import { sentencesOf, type Sentence } from '../text/sentences'
import { wordsOf, type Word } from '../text/words'

/** A paragraph's text divided once for all checks. */
export type Reading = { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] }

/** How many paragraphs' results are kept, so that a long article is not held in memory twice. */
const KEPT = 64

/**
 * A pure function of a paragraph that several checks need: the last few results are kept by the paragraph object’s
 * identity. A changed paragraph is a new object, so nothing kept is ever stale.
 */
export function oncePerParagraph<T>(compute: (paragraph: CheckedParagraph) => T): (paragraph: CheckedParagraph) => T {
  const kept = new Map<CheckedParagraph, { readonly value: T }>()
  return (paragraph) => {
    const known = kept.get(paragraph)
    if (known) return known.value
    const value = compute(paragraph)
    if (kept.size >= KEPT) {
      const [oldest] = kept.keys()
      if (oldest) kept.delete(oldest)
    }
    kept.set(paragraph, { value })
    return value
  }
}

/** The words and sentences of a paragraph. */
export const readingOf: (paragraph: CheckedParagraph) => Reading = oncePerParagraph(({ text }) => ({
  words: wordsOf(text),
  sentences: sentencesOf(text),
}))

/** The quotation marks of a paragraph and how they pair. */
export const quotationsOf: (paragraph: CheckedParagraph) => QuotationReading = oncePerParagraph(({ text }) => readQuotations(text))
