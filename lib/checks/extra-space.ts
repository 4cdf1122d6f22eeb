import type { Check, CheckContext, Match } from './check'
import { matchesIn } from '../text/search'

export const extraSpace: Check = {
  label: 'Extra space',
  description: 'Two or more spaces in a row, a tab, an unusual space, or a space inside brackets or a time (“2: 03”).',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }, context) => [...runsOfSpace(text, context), ...insideBrackets(text), ...(context.sourceLanguage === null ? [] : insideTimes(text))],
}

const RUN = /(?<=\S)(?<!\s)(?:[^\S\n]{2,}|[\t\u2000-\u200a\u205f\u3000])(?=\S)/gu
const SPACE_INSIDE = /([([])[^\S\n]+(?=\p{L})|(?<=[\p{L}\p{N}.])[^\S\n]+([)\]])/gu

function runsOfSpace(text: string, { article }: CheckContext): Match[] {
  const matches: Match[] = []
  for (const match of matchesIn(text, RUN)) {
    const end = match.index + match[0].length
    // Two spaces between sentences are a habit of typists, not a mistake, where the whole article has them.
    const afterSentence = match[0] === '  ' && /[.!?…:”’"')\]]/.test(text[match.index - 1] ?? '')
    if (afterSentence && article.markCount('.  ') > 2 && article.markCount('.  ') > article.markCount('. ')) continue
    // Thin spaces around dashes and inside numbers and quotation marks are somebody’s typography.
    if (match[0].length === 1 && match[0] !== '\t' && /[—–\p{N}“”‘’"'%]/u.test((text[match.index - 1] ?? '') + (text[end] ?? ''))) continue
    // Spaces before punctuation and inside quotation marks are told by the checks for those.
    if (/[.,;:!?”»)\]]/.test(text[end] ?? '') || /[“«„([]/.test(text[match.index - 1] ?? '')) continue
    const found = match[0].length > 1 ? `${match[0].length} spaces` : 'an unusual space'
    matches.push({
      start: match.index,
      end,
      message: `There ${match[0].length > 1 ? 'are' : 'is'} ${found} here; expected one ordinary space.`,
      fixes: [{ action: 'replace', replacement: ' ' }],
    })
  }
  return matches
}

/** “in 2: 03: 59”, “(3: 34.55)” */
const SPACED_TIME = /(?<![\p{L}\p{N}.,:-])\d{1,2}: [0-5]\d(?:: [0-5]\d)?(?![\p{L}\p{N}%-])/gu

function insideTimes(text: string): Match[] {
  return matchesIn(text, SPACED_TIME).map(({ 0: found, index }) => {
    const replacement = found.replaceAll(' ', '')
    return { start: index, end: index + found.length, message: `A time has no spaces; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
  })
}

function insideBrackets(text: string): Match[] {
  return matchesIn(text, SPACE_INSIDE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: 'There is a space inside the bracket; expected none.',
    fixes: [{ action: 'replace', replacement: match[1] ?? match[2] ?? '' }],
  }))
}
