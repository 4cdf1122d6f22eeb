import type { Check, Locale, Match } from './check'
import { ANY_NUMBER, englishNumber } from '../text/numbers'
import { matchesIn } from '../text/search'

const SYMBOLS: Readonly<Record<string, { readonly symbol: string; readonly words: string }>> = {
  '€': { symbol: '€', words: 'euros' },
  EUR: { symbol: '€', words: 'euros' },
  '£': { symbol: '£', words: 'pounds' },
  GBP: { symbol: '£', words: 'pounds' },
  $: { symbol: '$', words: 'dollars' },
  USD: { symbol: '$', words: 'dollars' },
  'US$': { symbol: '$', words: 'dollars' },
}

const SCALES = '(?:millions?|billions?|trillions?|milliards?|thousand|M|Md|Mds|Mrd\\.?|Mio\\.?|mil|bn|m)'
const AMOUNT_FIRST = new RegExp(`(?<![\\p{L}\\p{N}.,€$£-])(${ANY_NUMBER})([ \\u00a0\\u202f]${SCALES})?[ \\u00a0\\u202f]?(€|£|\\$|EUR|USD|GBP)(?![\\p{L}\\p{N}])`, 'gu')
const SPACED_SYMBOL = new RegExp(`(?<![\\p{L}\\p{N}])(€|£|\\$|US\\$|EUR)[ \\u00a0\\u202f](${ANY_NUMBER})(?![\\p{L}\\p{N}])`, 'gu')
/** A number in continental form after its symbol: “€3.000”, “€1,5 million”. */
/** “$1.364” is a rate: a point divides thousands only where the figure is round. */
const AFTER_SYMBOL = /(?<![\p{L}\p{N}])([€£$])(\d{1,3}(?:[.\u00a0\u202f]\d{3}){0,3}[.\u00a0\u202f]\d{2}0(?:,\d{1,2})?|\d{1,6},\d{1,2})(?![\d.,]?\d)/gu
/** “66 million dollars”, “12 US dollars” */
const DOLLARS = /(?<![\p{L}\p{N}.,€$£-])(\d[\d.,]*\d|\d)(?: (million|billion|trillion)(?: (?:US|U\.S\.))?| (?:US|U\.S\.)) dollars(?![\p{L}’'-])/gu
const SCALE_NAMES: Readonly<Record<string, string>> = {
  M: 'million', m: 'million', Mio: 'million', 'Mio.': 'million', Md: 'billion', Mds: 'billion', Mrd: 'billion', 'Mrd.': 'billion', bn: 'billion',
  milliard: 'billion', milliards: 'billion', mil: 'thousand', millions: 'million', billions: 'billion', trillions: 'trillion',
}

export const currencyAmounts: Check = {
  label: 'Currency signs',
  description: 'Finds currency signs after the amount or apart from it (“15 €”, “€ 15”), and millions of “dollars”, with the English form.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }, { locale, sourceLanguage }) => [
    ...(sourceLanguage === null ? [] : matchesIn(text, DOLLARS).map((match) => toMatch(match, match[1], '$', match[2], locale))),
    ...matchesIn(text, AMOUNT_FIRST).map((match) => toMatch(match, match[1], match[3], match[2], locale)),
    ...matchesIn(text, SPACED_SYMBOL).map((match) => toMatch(match, match[2], match[1], undefined, locale)),
    ...matchesIn(text, AFTER_SYMBOL).map((match) => toMatch(match, match[2], match[1], undefined, locale)),
  ],
}

function toMatch(
  match: RegExpExecArray,
  number: string | undefined,
  sign: string | undefined,
  scale: string | undefined,
  locale: Locale,
): Match {
  const { symbol, words } = SYMBOLS[sign ?? ''] ?? { symbol: sign ?? '', words: '' }
  const scaled = scale?.trim() ?? ''
  const amount = englishNumber(number ?? '') + (scaled === '' ? '' : ` ${SCALE_NAMES[scaled] ?? scaled}`)
  const withSymbol = `${symbol}${amount}`
  // American papers spell the euro out; the sign stays where the text puts it first.
  const spelled = symbol === '€' && locale !== 'en-GB' && match[0].startsWith(number ?? '') ? [`${amount} ${words}`] : []
  return {
    start: match.index,
    end: match.index + match[0].length,
    message: `English writes a currency sign directly before the amount; expected “${withSymbol}”.`,
    fixes: [withSymbol, ...spelled].map((replacement) => ({ action: 'replace', replacement })),
  }
}
