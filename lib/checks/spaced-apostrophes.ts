import type { Check } from './check'
import { matchesIn } from '../text/search'

/** What a tokenizer left: “France 's”, “it 's”, “do n't”, “the farmers ' union”. */
export const spacedApostrophes: Check = {
  label: 'Spaces at apostrophes',
  description: 'A space before or after the apostrophe of a possessive or a contraction (“France ’s”, “do n’t”).',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) =>
    matchesIn(text, SPACED).map(({ 0: found, index }) => {
      const replacement = found.replace(/ /g, '')
      return {
        start: index,
        end: index + found.length,
        message: `There is a space at the apostrophe; expected “${replacement}”.`,
        fixes: [{ action: 'replace', replacement }],
      }
    }),
}

const SPACED =
  /(?<![\p{L}\p{M}\p{N}])\p{L}{1,30}(?: ['’] ?(?:s|re|ve|ll)(?= |[.,;:!?)]|$)| n['’] ?t(?![\p{L}\p{N}])|(?<=\b(?:I|he|she|it|we|they|you|He|She|It|We|They|You|that|That|there|There|who|what)) ['’] ?(?:d|m)(?= )|['’] (?:s|t|re|ve|ll)(?= \p{Ll}))/gu
