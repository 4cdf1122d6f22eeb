import { type ArticleView, type ReviewState, isSettled, reviewState } from '../articles/article'
import { cleanText } from './clean-text'
import { plainOf } from './inline-markdown'
import { countWords } from './words'

/** How long an article is and how far. `settled` is reviewed and left out together. */
export type Statistics = Readonly<Record<ReviewState, number>> & {
  /** Words of the clean text, without marks. */
  readonly words: number
  /** All paragraphs, those that are left out included. */
  readonly paragraphs: number
  readonly settled: number
}

export function statistics(article: Pick<ArticleView, 'paragraphs' | 'syntax'>): Statistics {
  const states = { untouched: 0, edited: 0, reviewed: 0, changedSince: 0, leftOut: 0 }
  let settled = 0
  for (const paragraph of article.paragraphs) {
    const state = reviewState(paragraph)
    states[state]++
    if (isSettled(state)) settled++
  }
  const words = cleanText(article).reduce((sum, block) => sum + countWords(plainOf(block.text, article.syntax)), 0)
  return { ...states, words, paragraphs: article.paragraphs.length, settled }
}
