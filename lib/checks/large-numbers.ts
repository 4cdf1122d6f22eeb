import type { Check, Locale, Match } from './check'
import { ANY_NUMBER, englishNumber } from '../text/numbers'
import { matchesIn } from '../text/search'

const COUNT = `${ANY_NUMBER}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|some|a few|a|half a)`
/** “18 million of euros”, “12 million d’euros”, “3 millions people”, “2 milliards”. */
const LARGE = new RegExp(
  `(?<![\\p{L}\\p{N}.,€$£])((?:the )?)(${COUNT})[ \\u00a0](million|millions|billion|billions|milliard|milliards|thousand|thousands)\\b(?:( of | d['’]| de | di )(\\p{L}{3,20}))?`,
  'giu',
)
/** What may follow “three million of”: a part of something named before. */
const PART_OF = new Set('the them these those this that its his her their our your whom which such all some everyone whose'.split(' '))
const SCALES: Readonly<Record<string, string>> = { milliard: 'billion', milliards: 'billion', millions: 'million', billions: 'billion', thousands: 'thousand' }

export const largeNumbers: Check = {
  label: 'Millions and billions',
  description: 'Finds “18 million of euros”, “12 million d’euros”, “3 millions” and “milliard”, with the English form.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }, { locale, sourceLanguage }) => [
    ...inWords(text, sourceLanguage !== null),
    ...matchesIn(text, LARGE).flatMap((match): Match[] => {
      const [whole, article = '', count = '', scale = '', of = '', noun = ''] = match
      const linked = of !== '' && !PART_OF.has(noun.toLowerCase())
      const scaled = SCALES[scale.toLowerCase()] ?? scale
      const vague = /^(?:several|some|a few|a)$/i.test(count)
      if (!linked && (scaled === scale || vague)) return []
      if (vague && !/^euros|dollars|pounds|francs$/i.test(noun) && scaled === scale) return []
      const found = linked ? whole : whole.slice(0, article.length + count.length + 1 + scale.length)
      const start = linked ? match.index : match.index + article.length
      const amount = `${englishNumber(count)} ${scaled}`
      return [
        {
          start,
          end: match.index + found.length,
          message: `English says “${amount}${linked ? ` ${noun}` : ''}”, without ${linked ? 'a word between' : 'the plural'}.`,
          fixes: fixesFor(amount, linked ? noun : '', count, locale).map((replacement) => ({ action: 'replace', replacement })),
        },
      ]
    }),
  ],
}

/** “82 million 450 thousand pesos”, “23 thousand students”, “5 mln”: how Spanish, Portuguese and Italian read figures out. */
const TWO_SCALES = /(?<![\p{L}\p{N}.,])(\d{1,3}) (million|billion) (\d{1,3}) (thousand|million)(?![\p{L}-])/gu
const THOUSAND = /(?<![\p{L}\p{N}.,€$£])(\d{1,3}(?:[.,]\d)?) thousand(?: (\d{3}))?(?= \p{L}|[.,;])/gu
const ABBREVIATED = /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{1,3})?) ?(mln|mio|mrd|mld|mill)(?![\p{L}])\.?(?: (?:of|de|di) )?/giu

function inWords(text: string, translated: boolean): Match[] {
  const toMatch = (match: RegExpExecArray, replacement: string): Match => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    message: `English writes this number differently; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  })
  const twoScales = matchesIn(text, TWO_SCALES).flatMap((match) => {
    const [, whole = '', scale = '', part = '', smaller = ''] = match
    if ((scale === 'million') !== (smaller === 'thousand')) return []
    return [toMatch(match, `${whole}.${part.padStart(3, '0').replace(/0+$/, '')} ${scale}`)]
  })
  const thousands = !translated
    ? []
    : matchesIn(text, THOUSAND).flatMap((match) => {
        const [, count = '', rest] = match
        if (/(?:million|billion) $/.test(text.slice(Math.max(0, match.index - 8), match.index))) return []
        const [whole = '', tenths] = count.split(/[.,]/)
        return rest !== undefined && tenths !== undefined ? [] : [toMatch(match, `${whole},${rest ?? (tenths ?? '').padEnd(3, '0')}`)]
      })
  const abbreviated = matchesIn(text, ABBREVIATED).map((match) =>
    toMatch(match, `${(match[1] ?? '').replace(',', '.')} ${/^mi|^ml/i.test(match[2] ?? '') && !/^mld/i.test(match[2] ?? '') ? 'million' : 'billion'}`),
  )
  return [...twoScales, ...thousands, ...abbreviated]
}

function fixesFor(amount: string, noun: string, count: string, locale: Locale): string[] {
  const words = noun === '' ? amount : `${amount} ${noun}`
  if (noun.toLowerCase() !== 'euros' || !/^\d/.test(count)) return [words]
  return locale === 'en-GB' ? [`€${amount}`, words] : [words, `€${amount}`]
}
