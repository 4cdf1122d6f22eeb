import type { Check, Match } from './check'
import { CONTINENTAL_NUMBER, englishNumber } from '../text/numbers'
import { matchesIn } from '../text/search'

/** A number with a percent sign or a plural noun that belongs to it. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/'’€$£-]|\\d[ \\u00a0])(${CONTINENTAL_NUMBER})(?![ \\u00a0\\u202f]?(?:[€£$]|EUR\\b))(?![\\p{L}\\p{N}]|[.,:/'’-]\\d)([ \\u00a0\\u202f]?%)?( [a-z]{2,20}\\b)?`,
  'gu',
)
const AFTER_DECIMALS =
  /^[ \u00a0]?(?:%|percent|per cent|points?|millions?|billions?|trillions?|euros?|dollars?|pounds?|francs?|kilomet|met(?:er|re)s?|hectares?|tons?|tonnes?|degrees?|kilos?|lit(?:er|re)s?|times|hours?|seconds?|square)/
/** Units whose figures have three decimals in English too: “9.580 seconds”. */
const WITH_DECIMALS = /^ (?:seconds?|percent|per cent|points?|met(?:er|re)s?|kilomet|miles?|inch|degrees?|average|earned|grams?|lit(?:er|re)s?|volts?|mm|cm|kg|km|gpa|batting|million|billion|trillion)\b/i
/** Words that look like plurals and are none. */
const NOT_NOUNS = new Set('is was has as this its his across plus minus versus does yes thus us perhaps always'.split(' '))

export const numberSeparators: Check = {
  label: 'Number separators',
  description: 'Finds thousands and decimals divided as on the continent (“3.000”, “1 500”, “4,5%”), with the English form.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) =>
    matchesIn(text, NUMBER).flatMap((match): Match[] => {
      const [, number = '', percent = '', next = ''] = match
      const after = text.slice(match.index + number.length, match.index + number.length + 24)
      if (!isContinental(number, percent, after, sourceLanguage !== null)) return []
      const noun = isPlural(next) ? next : ''
      const found = number + percent + noun
      const replacement = englishNumber(number) + percent.trim() + noun
      const division = /,\d{1,2}$/.test(number) ? 'decimals with a point' : 'thousands with a comma'
      return [
        {
          start: match.index,
          end: match.index + found.length,
          message: `English divides ${division}; expected “${replacement}”.`,
          confidence: sourceLanguage === null ? 'likely' : 'certain',
          fixes: [{ action: 'replace', replacement }],
        },
      ]
    }),
}

function isContinental(number: string, percent: string, after: string, translated: boolean): boolean {
  if (/,\d{1,2}$/.test(number)) {
    // “Psalm 23,4”, “in 1,2,3”: without a unit only a translation has decimals here.
    return /^\d{1,3}[ .\u00a0\u202f'’]\d{3}/.test(number) || percent !== '' || AFTER_DECIMALS.test(after) || (translated && !/^,? \d/.test(after))
  }
  if (number.startsWith('0') || isLineScore(number)) return false
  if (/[\u00a0\u202f]/.test(number)) return true
  if (/ \d{3}\.\d{1,2}$/.test(number)) return translated
  if (/^\d{1,3}(?:\.\d{3}){2}/.test(number)) return !isAddress(number)
  if (number.includes('.')) {
    if (WITH_DECIMALS.test(after) || percent !== '') return false
    return (translated && (number.endsWith('0') || /^ \p{Ll}/u.test(after))) || (number.endsWith('00') && isPlural(/^ [a-z]{2,20}/.exec(after)?.[0] ?? ''))
  }
  if (/['’]/.test(number)) return true
  return translated || /^ (?:euros|dollars|people|francs)\b/.test(after)
}

/** The innings or ends of a match, “102 011 002”: two groups begin with a nought and are none of thousands. */
function isLineScore(number: string): boolean {
  return number.split(/[ \u00a0\u202f]/).filter((group) => /^0\d/.test(group) && group !== '000').length > 1
}

/** An internet address, “192.168.100.200”. */
function isAddress(number: string): boolean {
  const parts = number.split('.')
  return parts.length === 4 && parts.every((part) => Number(part) < 256)
}

function isPlural(next: string): boolean {
  const word = next.trim()
  return (word === 'people' || word.endsWith('s')) && !NOT_NOUNS.has(word)
}
