import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

/** “commuter:inside”, “student*innen”: the German mark for both genders and what a machine makes of its ending. */
const MARKED = /(?<![\p{L}\p{N}])(\p{L}{3,20}?)(s?)[:*_·/](?:inside|innen|in|inn|inner|insides|inside's)(?![\p{L}\p{N}/:])/gu

export const genderMarks: Check = {
  label: 'German gender marks',
  description: 'Finds words with what is left of a German gender mark (“commuter:inside” for “Pendler:innen”).',
  kind: 'foreign',
  confidence: 'certain',
  find: ({ text }, { sourceLanguage }) =>
    sourceLanguage !== 'de' && sourceLanguage !== null
      ? []
      : matchesIn(text, MARKED).flatMap((match): Match[] => {
          const [found, word = ''] = match
          // “and/in”, “check/in”: a slash joins other words too.
          if (found.includes('/') && !found.endsWith('/innen') && !(sourceLanguage === 'de' && /ers?\/in(?:side|ner)?$|ees?\/in(?:side|ner)?$|\/inside$/.test(found))) return []
          const replacement = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
          return [
            {
              start: match.index,
              end: match.index + found.length,
              message: `“${found}” keeps a German gender mark; expected “${replacement}”.`,
              fixes: [{ action: 'replace', replacement }],
            },
          ]
        }),
}
