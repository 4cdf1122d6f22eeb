import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { startsWithVowelSound } from './indefinite-articles'
import { LANGUAGE_NAMES } from './lexicons/glossaries'
import { sensesOf } from './lexicons/senses'
import type { WrongSense } from './lexicons/wrong-sense'
import { bestOfOverlapping } from './overlaps'
import type { PhraseMatch } from './phrases'
import { readingOf } from './reading'
import { sensesByCompany } from './senses-by-company'
import { isAbout } from './topics'
import { smallestChange } from '../text/smallest-change'

export const wrongSenses: Check = {
  label: 'Words in the wrong sense',
  description: 'Finds words of which the machine took another sense than the subject or the words beside them give: the “chain” that broadcasts, “important damage”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, context) => bestOfOverlapping([...bySubject(paragraph, context), ...sensesByCompany(paragraph, context)]),
}

/** By the lexicon of the source language, and what the article is about. */
function bySubject(paragraph: CheckedParagraph, { sourceLanguage, article }: CheckContext): Match[] {
  if (sourceLanguage === null) return []
  const { text } = paragraph
  const { words } = readingOf(paragraph)
  return sensesOf(sourceLanguage)
    .find(text, words)
    .filter(({ start, end, entry }) => {
      const own = new Set(words.filter((word) => start <= word.start && word.end <= end).map(({ folded }) => folded))
      return isAbout(entry.about, paragraph, article, own)
    })
    .map((match) => toMatch(match, text, LANGUAGE_NAMES[sourceLanguage]))
}

/** Points at the words that change only: “chain” of “the chain”; and at “a” before them where it has to become “an”. */
function toMatch({ start, end, entry, fixes }: PhraseMatch<WrongSense>, text: string, language: string): Match {
  const matched = text.slice(start, end)
  const changes = fixes.map((fix) => smallestChange(matched, fix))
  const [change] = changes
  const isOne = change !== undefined && changes.every((other) => other.start === change.start && other.end === change.end)
  const from = isOne ? change.start : 0
  const to = isOne ? change.end : matched.length
  const replacements = isOne ? changes.map(({ replacement }) => replacement) : fixes
  const article = articleBefore(text, start + from, replacements)
  return {
    start: start + from - article.length,
    end: start + to,
    message: `“${matched}” renders ${language} “${entry.source}”, which here means: ${entry.sense}.`,
    fixes: replacements.map((replacement) => ({ action: 'replace', replacement: withArticle(article, replacement) })),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
  }
}

/** “a ” or “an ” before an offset where one of the replacements needs the other; otherwise nothing. */
function articleBefore(text: string, offset: number, replacements: readonly string[]): string {
  const article = /(?<![\p{L}\p{N}’'.-])an? $/iu.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? ''
  return replacements.some((replacement) => withArticle(article, replacement) !== article + replacement) ? article : ''
}

function withArticle(article: string, replacement: string): string {
  const vowel = article === '' ? null : startsWithVowelSound(/^[^ ]+/.exec(replacement)?.[0] ?? '')
  return `${vowel === null ? article : `${article.charAt(0)}${vowel ? 'n ' : ' '}`}${replacement}`
}
