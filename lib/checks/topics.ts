import type { ArticleIndex } from './article-index'
import type { CheckedParagraph } from './check'
import { wordsOfTopic, type Topic } from './lexicons/topics'
import { oncePerParagraph, readingOf } from './reading'

/** So many words of a topic in one paragraph, or so many in the article, and it is about it. */
const IN_PARAGRAPH = 2
const IN_ARTICLE = 4

const wordsOfParagraph = oncePerParagraph((paragraph): ReadonlySet<string> => new Set(readingOf(paragraph).words.map(({ folded }) => folded)))

/**
 * Whether a paragraph is about one of the topics: it has two different words of one of them, or its article has four.
 * The words in `but` do not count (those in doubt, which may be words of the topic themselves).
 */
export function isAbout(topics: readonly Topic[], paragraph: CheckedParagraph, article: ArticleIndex, but: ReadonlySet<string>): boolean {
  const own = wordsOfParagraph(paragraph)
  return topics.some((topic) => {
    let here = 0
    let anywhere = 0
    for (const word of wordsOfTopic(topic)) {
      if (but.has(word)) continue
      if (own.has(word)) here++
      if (article.forms.total(word) > 0) anywhere++
      if (here >= IN_PARAGRAPH || anywhere >= IN_ARTICLE) return true
    }
    return false
  })
}
