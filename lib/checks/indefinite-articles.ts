import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

/** “a” or “an”, possibly before an opening mark, and the word that decides; “A” only where a sentence starts. */
const ARTICLE = /(?<![\p{L}\p{N}’'.-])(an?|(?<=^|[.!?:“"‘(«\n] ?)An?)([ \u00a0][“‘"'«(]?[ \u00a0]?)(\p{L}[\p{L}’'-]{0,30}|\d[\d,.]*)/gu

/** Written with a vowel and spoken with a consonant: “a European”, “a one-off”, “a unit”. */
const CONSONANT_SOUND = /^(?:one(?!ir|rous)|once|oui|eu(?!na)|ewe|u(?:ni(?!n|m|dent|ron)|se|su|ti|to|ter|ra[nl]|ru|ro|kr|ku|fo|bi|na?nim|ga)|usa)/i
/** “u” spoken as a vowel: “an uncle”, “an urban”. */
const VOWEL_U = /^u(?:n(?!i(?!n|m|dent|ron)|anim)|m|p|lt|r(?:g|ba|ch|n)|gl|tt|sh)/i
/** Written with a consonant and spoken with a vowel. */
const VOWEL_SOUND = /^(?:hours?|hourly|hono[u]?r|honest|heir)/i
/** Words in h that some put “an” before, and words of one letter or with letters spoken by name. */
const EITHER = /^(?:hist|hote|habit|hero|horr|hyst|hallu|hila|her[bo]|harm|heli|x-|[a-z]-|mp3|x$)/i
/** Abbreviations spoken letter by letter. */
const SPELLED_WITH_VOWEL = new Set('EU MP MEP NGO FBI SMS HIV MRI NBA NFL SUV RTL LED MBA MTV NHS NRA'.split(' '))
const SPELLED_WITH_CONSONANT = new Set('UN US UK USB UFO UEFA PSG BBC CIA GP PDF'.split(' '))

export const indefiniteArticles: Check = {
  label: 'Articles “a” and “an”',
  description: 'Finds “a” before a vowel sound and “an” before a consonant sound (“a answer”, “an union”).',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) =>
    matchesIn(text, ARTICLE).flatMap((match): Match[] => {
      const [found, article = '', gap = '', word = ''] = match
      const vowel = startsWithVowelSound(word)
      if (vowel === null || vowel === /n/i.test(article)) return []
      const right = vowel ? `${article}n` : article.charAt(0)
      return [
        {
          start: match.index,
          end: match.index + found.length,
          message: `“${word}” starts with a ${vowel ? 'vowel' : 'consonant'} sound; expected “${right} ${word}”.`,
          fixes: [{ action: 'replace', replacement: right + gap + word }],
        },
      ]
    }),
}

/** Whether “an” stands before the word; `null` where it cannot be told. */
export function startsWithVowelSound(word: string): boolean | null {
  if (/^\d/.test(word)) return /^(?:8\d{0,2}(?!\d)|8\d,|8\d\d,|11(?!\d)|18(?!\d))/.test(word)
  if (/^\p{Lu}{2,}s?$/u.test(word)) {
    if (SPELLED_WITH_VOWEL.has(word)) return true
    return SPELLED_WITH_CONSONANT.has(word) ? false : null
  }
  if (word.length < 3 || !/[aeiouy]/i.test(word) || /^(?:and|are|any|all|its|our|out|off|fbi|ummm?)$/i.test(word) || EITHER.test(word) || !/^[a-z]/i.test(word)) return null
  if (VOWEL_SOUND.test(word)) return true
  if (CONSONANT_SOUND.test(word)) return false
  if (/^[aeio]/i.test(word)) return true
  if (/^u/i.test(word)) return VOWEL_U.test(word) ? true : null
  // “an y…” and “an h…” in names may be right: only common words are judged.
  return /^\p{Lu}/u.test(word) || /^[hy]/i.test(word) ? (/^(?:house|husband|high|huge|hundred|half|health|human|head|home|hospital|hand|year|young|yellow)/.test(word) ? false : null) : false
}
