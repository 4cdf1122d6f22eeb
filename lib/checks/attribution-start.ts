import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
import { allMatches } from '../text/all-matches'

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who'])
const FIRST_WORDS = /[\p{L}\p{M}'’-]+/gu

/**
 * Whether a text begins like the attribution of a quotation: “she adds”, “says the minister”, “the mayor said”,
 * “John Packer explained”. Give it some 60 units after the quotation.
 */
export function startsAttribution(text: string): boolean {
  const words = allMatches(text.slice(0, 60), FIRST_WORDS).slice(0, 5).map((match) => match[0])
  const [first = '', second = ''] = words
  if (isSaysOrSaid(first.toLowerCase())) return true
  if (PRONOUNS.has(first.toLowerCase())) return isSaysOrSaid(second.toLowerCase()) || (second === 'has' && isSaysOrSaid(words[2] ?? ''))
  return /^(?:the|a|an|his|her|its|their|\p{Lu}.*)$/u.test(first) && words.slice(1).some((word) => isSaysOrSaid(word))
}
