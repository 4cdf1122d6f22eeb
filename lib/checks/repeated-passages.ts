import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { readingOf } from './reading'
import { wordsOf } from '../text/words'

export const repeatedPassages: Check = {
  label: 'Repeated passages',
  description: 'A pull-quote, standfirst or sentence that the article has again elsewhere, word for word or nearly.',
  kind: 'structure',
  confidence: 'certain',
  find: (paragraph, context) => {
    const whole = repeatedParagraph(paragraph, context)
    return whole ? [whole] : [...repeatedSentences(paragraph)]
  },
}

/** Words: a shorter paragraph is a heading or an answer, which may well come twice. */
const SHORTEST = 6
/** The part of a paragraph’s words that must be found elsewhere for it to be a repetition. */
const SHARE = 0.85

/**
 * A paragraph that is contained in another, or two that are the same. Of two that are the same the later one is pointed
 * at; otherwise the shorter one, wherever it stands.
 */
function repeatedParagraph(paragraph: CheckedParagraph, { article }: CheckContext): Match | null {
  if (paragraph.kind === 'title') return null
  const count = readingOf(paragraph).words.length
  if (count < SHORTEST) return null
  const [twin] = article.sameText(paragraph)
  if (twin !== undefined && article.position(twin) < article.position(paragraph.id)) return leaveOut(paragraph, 'The article has this paragraph before')
  const shared = new Map<string, number>()
  for (const repeat of article.repeats(paragraph)) shared.set(repeat.paragraphId, (shared.get(repeat.paragraphId) ?? 0) + repeat.words)
  for (const [id, words] of shared) {
    const other = article.paragraph(id)
    if (!other || words < SHARE * count) continue
    const otherCount = wordsOf(other.text).length
    const isLonger = otherCount > count || (otherCount === count && article.position(id) < article.position(paragraph.id))
    if (isLonger) return leaveOut(paragraph, 'The article has these words in another paragraph')
  }
  return null
}

function leaveOut({ text }: CheckedParagraph, found: string): Match {
  const start = text.length - text.trimStart().length
  return {
    start,
    end: text.trimEnd().length,
    message: `${found}; expected once.`,
    fixes: [{ action: 'leaveOut' }],
  }
}

/** A sentence of six words or more that the same paragraph has twice. */
function repeatedSentences(paragraph: CheckedParagraph): Match[] {
  const { text } = paragraph
  const { sentences } = readingOf(paragraph)
  const seen = new Set<string>()
  const matches: Match[] = []
  for (const { start, end } of sentences) {
    const key = wordsOf(text.slice(start, end)).map((word) => word.text.toLowerCase()).join(' ')
    if (key.split(' ').length < SHORTEST) continue
    if (seen.has(key)) {
      const from = start - (/\s*$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0)
      matches.push({
        start: from,
        end,
        message: 'The paragraph has this sentence twice; expected once.',
        fixes: [{ action: 'replace', replacement: '' }],
      })
    }
    seen.add(key)
  }
  return matches
}
