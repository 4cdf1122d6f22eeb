import type { WordLists, Locale, SourceLanguage } from './check'
import type { LiveArticle } from './live'
import { readMarked, readParagraph } from './marked-text'
import { nameList } from './names'
import { checkArticle } from './run'
import { Stets } from './stet'

type Words = (locale: Locale, source: SourceLanguage | null) => WordLists | null

/** How many findings an article has, but those that editors let stand. */
export function countFindings({ locale, syntax, sourceLanguage, paragraphs, names, stets }: LiveArticle, words: Words): number {
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, readMarked(paragraph.text, syntax)))
  const found = checkArticle(read, { locale, sourceLanguage, words, names: nameList(names) }, { stets: new Stets(stets) })
  return [...found.values()].reduce((sum, { length }) => sum + length, 0)
}
