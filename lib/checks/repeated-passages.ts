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
    if (!other || (words < SHARE * count && !isDrawnFrom(paragraph, other))) continue
    const otherCount = readingOf(other).words.length
    const isLonger = otherCount > count || (otherCount === count && article.position(id) < article.position(paragraph.id))
    if (isLonger) return leaveOut(paragraph, 'The article has these words in another paragraph')
  }
  return null
}

/** Words, and the part of them that stands in the other paragraph in the same order: a pull-quote is cut and mended. */
const LONGEST_DRAWN = 60
const DRAWN = 0.75

/** Whether a paragraph is made of another’s words, its second line apart where that says whose they are. */
function isDrawnFrom(paragraph: CheckedParagraph, other: CheckedParagraph): boolean {
  const [quoted = '', ...signature] = paragraph.text.trim().split(/\n/)
  const isSigned = signature.length === 1 && wordsOf(signature[0] ?? '').length <= SIGNATURE
  const words = wordsOf(isSigned ? quoted : paragraph.text).map((word) => word.folded)
  if (words.length < SHORTEST || words.length > LONGEST_DRAWN) return false
  return commonInOrder(words, readingOf(other).words.map((word) => word.folded)) >= DRAWN * words.length
}

const SIGNATURE = 9

/** How many words two texts have in common in the same order: their longest common subsequence. */
function commonInOrder(few: readonly string[], many: readonly string[]): number {
  let row = few.map(() => 0)
  for (const word of many) {
    const next: number[] = []
    for (let i = 0; i < few.length; i++) {
      next.push(few[i] === word ? (i > 0 ? (row[i - 1] ?? 0) : 0) + 1 : Math.max(row[i] ?? 0, i > 0 ? (next[i - 1] ?? 0) : 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
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
  const { words, sentences } = readingOf(paragraph)
  if (sentences.length < 2) return []
  const seen = new Set<string>()
  const matches: Match[] = []
  let next = 0
  for (const { start, end } of sentences) {
    while ((words[next]?.start ?? Infinity) < start) next++
    const first = next
    while ((words[next]?.end ?? Infinity) <= end) next++
    const own = words.slice(first, next)
    if (own.length < SHORTEST) continue
    const key = own.map((word) => word.text.toLowerCase()).join(' ')
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
