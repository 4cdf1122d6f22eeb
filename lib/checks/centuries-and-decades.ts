import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { ordinal } from '../text/numbers'

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10, XI: 11, XII: 12, XIII: 13, XIV: 14, XV: 15, XVI: 16, XVII: 17, XVIII: 18, XIX: 19, XX: 20, XXI: 21 }
const NUMERAL = '(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})'
const WORDS: Readonly<Record<string, string>> = { twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90' }
/** The ordinals of centuries in words, with the figures for them; the tenth and those before it are written out. */
const ORDINALS: Readonly<Record<string, string>> = { eleventh: '11th', twelfth: '12th', thirteenth: '13th', fourteenth: '14th', fifteenth: '15th', sixteenth: '16th', seventeenth: '17th', eighteenth: '18th', nineteenth: '19th', twentieth: '20th', 'twenty-first': '21st' }
const IN_WORDS = `(?:${Object.keys(ORDINALS).map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`
const century = (numeral: string) => ordinal(ROMAN[numeral] ?? Number(numeral))

const RULES: readonly GrammarRule[] = [
  {
    needs: 'century centuries',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${NUMERAL})(?:th|e|è|ème|º|°|\\.)?(?: |-)(century|centuries)(?![\\p{L}])`, 'gu'),
    fixes: ([, numeral = '', noun = '']) => [`${century(numeral)} ${noun}`],
    rule: 'English counts centuries with figures',
    confidence: 'certain',
  },
  {
    needs: 'century',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:the century (?:${NUMERAL}|\\d{1,2})|century (?:${NUMERAL}))(?![\\p{L}\\p{N}’'-])`, 'gu'),
    fixes: ([found]) => [`${found.startsWith('the') ? 'the ' : ''}${century(found.split(' ').at(-1) ?? '')} century`],
    rule: 'the number stands before “century”',
    confidence: 'certain',
  },
  {
    needs: 'century centuries',
    pattern: /(?<=(?<![\p{L}])[Tt]he )(\d{1,2})(?:e|è|ème|º|°|\.)? (century|centuries)(?![\p{L}])/gu,
    fixes: ([, number = '', noun = '']) => [`${ordinal(Number(number))} ${noun}`],
    rule: 'a century takes an ordinal',
    confidence: 'certain',
  },
  // “in the Fifteenth century”, “a seventeenth-century house”: from the eleventh on, news has figures
  {
    needs: ['century', 'centuries', ...Object.keys(ORDINALS).map((word) => `${word}-century`)].join(' '),
    pattern: new RegExp(`(?<!(?:his|her|my|their|its) )(?<![\\p{L}-])${IN_WORDS}(?=[ -][cC]entur(?:y|ies)(?! \\p{Lu})(?!\\p{L})| (?:and|to|or) (?:the )?${IN_WORDS} centur)`, 'gu'),
    fixes: ([found]) => [ORDINALS[found.toLowerCase()] ?? found],
    rule: 'news counts centuries with figures from the eleventh on',
  },
  // “from the 15th Century”
  {
    needs: 'century',
    pattern: /(?<=(?<![\p{L}])(?:the|late|early|mid|this|that) (?:(?:late|early|mid) )?)\d{1,2}(?:st|nd|rd|th) Century(?= \p{Ll}|[.,;:)]|$)/gu,
    fixes: ([found]) => [found.toLowerCase()],
    rule: '“century” has no capital',
    confidence: 'perhaps',
    exact: true,
  },
  {
    needs: 'years',
    pattern: /(?<![\p{L}\p{N}])(?:the )?years (?:19)?([2-9]0)s?(?=[.,;:!?”"]|$| (?:and|the|when|in|of|was|were|he|she|it|they|with)(?![\p{L}]))/gu,
    fixes: ([, decade = '']) => [`the 19${decade}s`],
    rule: 'English names a decade by its plural',
    confidence: 'certain',
  },
  {
    needs: 'years',
    pattern: /(?<![\p{L}\p{N}])(?:the )?years (twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=[.,;:!?”"]|$| (?:and|the|when|in|of|was|were|he|she|it|they)(?![\p{L}]))/gu,
    fixes: ([, word = '']) => [`the 19${WORDS[word] ?? ''}s`],
    rule: 'English names a decade by its plural',
    confidence: 'certain',
  },
  {
    needs: 'decade',
    pattern: /(?<![\p{L}\p{N}])(?:the )?decade of (?:the )?(?:19)?([2-9]0)s?(?![\p{L}\p{N}’'-])/gu,
    fixes: ([, decade = '']) => [`the 19${decade}s`],
    rule: 'English names a decade by its plural',
    confidence: 'certain',
  },
  {
    pattern: /(?<=(?<![\p{L}])(?:the|early|late|mid) )((?:19|20)?\d0)[’'`´]s(?![\p{L}])/gu,
    fixes: ([, decade = '']) => [`${decade}s`],
    rule: 'a plural takes no apostrophe',
    confidence: 'perhaps',
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}])(?:Louis|Charles|Henry|Henri|Pius|Benedict|Elizabeth|Francis|Philip|Alfonso) )(\d{1,2})(?![\p{N}%])(?=[.,;]| (?:and|was|is|had|of|in)(?![\p{L}]))/gu,
    fixes: ([number]) => {
      const roman = Object.keys(ROMAN).find((key) => ROMAN[key] === Number(number))
      return roman === undefined ? null : [roman]
    },
    rule: 'a ruler’s number is Roman',
    confidence: 'perhaps',
  },
]

export const centuriesAndDecades: Check = {
  label: 'Centuries and decades',
  description: 'Finds centuries and decades in the source’s form: “the XIX century”, “the years 80”, “the decade of the 70”.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
