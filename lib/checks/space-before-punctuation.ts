import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const spaceBeforePunctuation: Check = {
  label: 'Space before punctuation',
  description: 'A space before a comma, full stop, colon, semicolon, question or exclamation mark, as French has it.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) => {
    const matches: Match[] = []
    for (const match of matchesIn(text, SPACED)) {
      const [found, spaces = '', point = ''] = match
      const after = text.slice(match.index + found.length, match.index + found.length + 2)
      if (isOtherwise(point, text.slice(0, match.index).slice(-1), after)) continue
      matches.push({
        start: match.index,
        end: match.index + found.length,
        message: `There is a space before the ${NAMES[point[0] ?? ''] ?? 'punctuation'}; expected none.`,
        fixes: [{ action: 'replace', replacement: point }],
      })
      if (spaces.length > 200) break
    }
    return matches
  },
}

/** Several marks (“?!”, “...”) are one. The look-behind makes a run of spaces be looked at once. */
const SPACED = /(?<=\S)((?<!\s)[^\S\n]+)([.,;:!?…]+)/gu

const NAMES: Readonly<Record<string, string>> = {
  '.': 'full stop', ',': 'comma', ':': 'colon', ';': 'semicolon', '!': 'exclamation mark', '?': 'question mark', '…': 'ellipsis',
}

/** “ .5 percent”, “a .com company”, “ ... ”, “:)”: a space that is right. */
function isOtherwise(point: string, before: string, after: string): boolean {
  if (/^(?:\.{2,}|…)/.test(point)) return true
  if (point === '.' && /^[\p{L}\p{N}]/u.test(after)) return true
  if (point === ':' && /^[-)(DP/]/.test(after)) return true
  // A French space before a closing » belongs to the quotation marks.
  if (before === '.') return point !== ',' && point !== ';'
  return /[,;:!?…“„«‘(]/.test(before) || (/[!?]/.test(point) && /^[!?=]/.test(after))
}
