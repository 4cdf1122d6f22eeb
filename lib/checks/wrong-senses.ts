import type { Check, Match } from './check'
import { LANGUAGE_NAMES } from './lexicons/glossaries'
import { sensesOf, type WrongSense } from './lexicons/senses'
import { bestOfOverlapping } from './overlaps'
import type { PhraseMatch } from './phrases'
import { readingOf } from './reading'
import { isAbout } from './topics'
import { smallestChange } from '../text/smallest-change'

export const wrongSenses: Check = {
  label: 'Words in the wrong sense',
  description: 'Finds words of which the machine took another sense than the article’s subject has: the “chain” that broadcasts, the “bench” of a party, the “memory” of a degree.',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, { sourceLanguage, article }) {
    if (sourceLanguage === null) return []
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const found = sensesOf(sourceLanguage).find(text, words).filter(({ start, end, entry }) => {
      const own = new Set(words.filter((word) => start <= word.start && word.end <= end).map(({ folded }) => folded))
      return isAbout(entry.about, paragraph, article, own)
    })
    return bestOfOverlapping(found.map((match) => toMatch(match, text, LANGUAGE_NAMES[sourceLanguage])))
  },
}

/** Points at the words that change only: “chain” of “the chain”. */
function toMatch({ start, end, entry, fixes }: PhraseMatch<WrongSense>, text: string, language: string): Match {
  const matched = text.slice(start, end)
  const changes = fixes.map((fix) => smallestChange(matched, fix))
  const [change] = changes
  const isOne = change !== undefined && changes.every((other) => other.start === change.start && other.end === change.end)
  const from = isOne ? change.start : 0
  const to = isOne ? change.end : matched.length
  return {
    start: start + from,
    end: start + to,
    message: `“${matched}” renders ${language} “${entry.source}”, which here means: ${entry.sense}.`,
    fixes: (isOne ? changes.map(({ replacement }) => replacement) : fixes).map((replacement) => ({ action: 'replace', replacement })),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
  }
}
