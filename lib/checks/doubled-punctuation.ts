import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const doubledPunctuation: Check = {
  label: 'Doubled punctuation',
  description: 'Two punctuation marks of which one is too many (“,,”, “..”, “,.”), and the inverted ¿ and ¡ of Spanish.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) => {
    const matches: Match[] = []
    for (const match of matchesIn(text, DOUBLED)) {
      const [found] = match
      const kept = keep(found, text.slice(Math.max(0, match.index - 8), match.index))
      if (kept === null) continue
      matches.push({
        start: match.index,
        end: match.index + found.length,
        message: `“${found}” has a punctuation mark too many; expected “${kept}”.`,
        fixes: [{ action: 'replace', replacement: kept }],
      })
    }
    for (const match of matchesIn(text, INVERTED)) {
      const word = match[0].slice(1)
      matches.push({
        start: match.index,
        end: match.index + match[0].length,
        message: `“${match[0].charAt(0)}” is Spanish punctuation; English has none before a question or an exclamation.`,
        fixes: [{ action: 'replace', replacement: word }],
      })
    }
    return matches
  },
}

const DOUBLED = /[,;:.!?]+(?: ?[,;:.!?])+/gu
/** The inverted mark and the first word, so that the repair can be read. */
const INVERTED = /[¿¡]\s?[\p{L}\p{M}’'-]*/gu

/** What should stand in place of several marks, or null where they are right together. */
function keep(found: string, before: string): string | null {
  if (found.length > 6) return null
  const marks = found.replace(/ /g, '')
  // “?!”, “...”, “etc.,” and “U.S.:” are right; so is a full stop that belongs to an abbreviation.
  if (/^(?:[!?]+|\.{3,4}|\.{2,3}[!?,]|[!?]\.{2,3})$/.test(marks)) return null
  if (marks[0] === '.' && marks.length === 2 && /[,;:!?]/.test(marks[1] ?? '') && /(?:\p{Lu}|\b(?:etc|Jr|Sr|Inc|Ltd|Co|Corp|St|[ap]\.m|al|\p{L}{1,4}))$/u.test(before)) return null
  // The mark of a title or a name: “Airplane!, a comedy”.
  if (/^[!?][,.]$/.test(marks) && found.length === 2 && /(?:^|[^\p{L}])\p{Lu}[\p{L}’']*$/u.test(before)) return null
  const [first, last] = [marks.charAt(0), marks.charAt(marks.length - 1)]
  if (first === last) return first
  if (/[!?]/.test(first)) return first
  return /[.!?]/.test(last) ? last : first === '.' ? '.' : last
}
