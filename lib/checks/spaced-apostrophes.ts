import type { Check, Match } from './check'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

/** What a tokenizer left: “France 's”, “it 's”, “do n't”, “the farmers ' union”. */
export const spacedApostrophes: Check = {
  label: 'Spaces at apostrophes',
  description: 'A space before or after the apostrophe of a possessive, a contraction or a French article (“France ’s”, “nurses ’ union”, “l ’ energy”).',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }, { sourceLanguage }) => [
    ...matchesIn(text, SPACED).map(({ 0: found, index }) => toMatch(index, found, found.replace(/ /g, ''))),
    ...matchesIn(text, PLURAL_OWNER).flatMap(({ 0: found, index }) => (OPEN.test(text.slice(0, index)) ? [] : [toMatch(index, found, found.replace(' ', ''))])),
    ...(sourceLanguage === 'fr' ? matchesIn(text, ELIDED).map(({ 0: found, 1: article = '', 2: word = '', index }) => toMatch(index, found, joined(article, word))) : []),
  ],
}

function toMatch(start: number, found: string, replacement: string): Match {
  return { start, end: start + found.length, message: `There is a space at the apostrophe; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
}

/** “employers ' organizations”: no single quotation may be open before it. */
const PLURAL_OWNER = /(?<![\p{L}’'-])\p{L}{3,}s ['’](?= \p{L})/gu
const OPEN = /(?:^|[\s(“"«])['‘’](?=\p{L})/u
/** “l ' energy”, “d ' studies”, “l ' Albareta”: French articles left with their apostrophes. */
const ELIDED = /(?<![\p{L}\p{N}’'-])([LlDd]) ['’] (\p{L}{2,})(?![\p{L}’'-])/gu

function joined(article: string, word: string): string {
  if (/^\p{Lu}/u.test(word)) return `${article}'${word}`
  const english = article.toLowerCase() === 'd' ? `of ${word}` : word
  return /^\p{Lu}/u.test(article) ? capitalise(english) : english
}

const SPACED =
  /(?<![\p{L}\p{M}\p{N}])\p{L}{1,30}(?: ['’] ?(?:s|re|ve|ll)(?= |[.,;:!?)]|$)| n['’] ?t(?![\p{L}\p{N}])|(?<=\b(?:I|he|she|it|we|they|you|He|She|It|We|They|You|that|That|there|There|who|what)) ['’] ?(?:d|m)(?= )|['’] (?:s|t|re|ve|ll)(?= \p{Ll}))/gu
