import type { ArticleView } from '../articles/article'
import { cleanText } from './clean-text'
import { plainOf } from './inline-markdown'

/** UTF-16 code units. */
const LONGEST = 200

/** The article's title on one line, without marks: that of the clean text, or else how it begins; empty where it says nothing. */
export function titleOf(article: Pick<ArticleView, 'paragraphs' | 'syntax'>): string {
  const blocks = cleanText(article)
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks[0]
  const line = plainOf(block?.text ?? '', article.syntax).trim().replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd().toWellFormed()}…`
}
