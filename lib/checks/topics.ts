import type { ArticleIndex } from './article-index'
import type { CheckedParagraph } from './check'
import { wordsOfTopic, type Topic } from './lexicons/topics'
import { oncePerParagraph, readingOf } from './reading'

/** So many words of a topic in one paragraph, or so many in the article, and it is about it. */
const IN_PARAGRAPH = 2
const IN_ARTICLE = 3

const wordsOfParagraph = oncePerParagraph((paragraph): ReadonlySet<string> => new Set(readingOf(paragraph).words.map(({ folded }) => folded)))

/** How many different words of a topic a paragraph has, those in `but` apart (the words in doubt, which may be words of the topic). */
export function cuesIn(topic: string, paragraph: CheckedParagraph, but: ReadonlySet<string>): number {
  const words = wordsOfParagraph(paragraph)
  return wordsOfTopic(topic).filter((word) => words.has(word) && !but.has(word)).length
}

/**
 * Whether a paragraph is about one of the topics: it has two different words of one of them, or its article has three.
 * The words in `but` do not count.
 */
export function isAbout(topics: readonly Topic[], paragraph: CheckedParagraph, article: ArticleIndex, but: ReadonlySet<string>): boolean {
  return topics.some((topic) => {
    if (cuesIn(topic, paragraph, but) >= IN_PARAGRAPH) return true
    return wordsOfTopic(topic).filter((word) => !but.has(word) && article.forms.total(word) > 0).length >= IN_ARTICLE
  })
}
