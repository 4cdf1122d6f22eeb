import type { Check, Match } from './check'
import { isPageResidue } from './page-residue'
import { matchesIn } from '../text/search'

/** “Morgane TANGUY”, “Minister LE MAIRE”: how French, Italian and Spanish offices and papers write surnames. */
const SURNAME = /(?<=(?<![\p{L}’'-])(?!(?:The|An|In|At|By|Of|For|From|With|And|But|So|This|That|Its|His|Her|Their|Our|Former|Both|Some|Since|When|While|Under|According) )\p{Lu}\p{Ll}[\p{L}’'-]{1,20} )(\p{Lu}{4,}(?:[’'-]\p{Lu}{2,})?)(?![\p{L}\p{N}’'-])/gu

const FOUR_CAPITALS = /\p{Lu}{4}/u

export const surnamesInCapitals: Check = {
  label: 'Surnames in capitals',
  description: 'Finds surnames in capitals after a first name or a title: “Morgane TANGUY”.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text, kind }, { words, locale, sourceLanguage }) => {
    if (sourceLanguage === null || kind === 'title' || kind === 'heading' || !words || !FOUR_CAPITALS.test(text)) return []
    const found = matchesIn(text, SURNAME)
    if (found.length === 0 || isPageResidue(text)) return []
    return found.flatMap(({ 0: found, index }): Match[] => {
      // Acronyms have four letters or fewer, or are words: NATO, UNICEF.
      if (words.isEnglish(found, locale) || words.isEnglish(found.toLowerCase(), locale) || !/[AEIOUYÀ-Ü]/u.test(found) || found.length < 5 || text === text.toUpperCase()) return []
      const replacement = found.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
      return [{ start: index, end: index + found.length, message: `A surname has one capital; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }]
    })
  },
}
