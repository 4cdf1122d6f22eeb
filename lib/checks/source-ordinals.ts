import type { Check, Match, SourceLanguage } from './check'
import { ordinal } from '../text/numbers'
import { matchesIn } from '../text/search'

/** What German counts with an ordinal in the news; the full stop behind the figure says nothing by itself. */
const COUNTED_IN_GERMAN =
  'anniversary|birthday|birth|century|edition|place|rank|minute|round|floor|time|matchday|game day|match day|play day|annual|international|Sunday|year|years|season|wedding|death day|day of death|chairman|chairwoman|chairperson|mayor|city council|district|' +
  'grade|class|school year|parliamentary term|legislative period|legislature|meeting|session|kilometer|kilometre|attempt|half|quarter|stage|race|victory|win|defeat|title|instance|state|army|company|night|generation|symphony|concert|festival|congress|party congress|summit|week|month|day|semester|mile|hour|lap|set|goal|league|Bundesliga|Division|division|team|Liga|World War|Senate|Chamber|Criminal Chamber|Civil Senate|Advent|Chairman|Chairwoman|Mayor|Symphony|Birthday'

/** How each language writes the figure of an ordinal. */
const ORDINALS: Readonly<Partial<Record<SourceLanguage, RegExp>>> = {
  de: new RegExp(`(?<=(?<![\\p{L}\\p{N}’'-])(?:the|its|his|her|their|in|on|to|for|of|a|an|this|every|from|at|The|In|On|our|first and|celebrates|celebrated|with|since|until|after|before|one|than) )(\\p{N}{1,3})(\\.)(?= (?:${COUNTED_IN_GERMAN}|\\p{Ll}+ (?:anniversary|birthday|edition|festival))s?(?![\\p{L}-]))`, 'gu'),
  fr: /(?<![\p{L}\p{N}#.,’'-])(\d{1,3}|[IVX]{1,6})(ers?|ères?|res?|es?|èmes?|emes?)(?![\p{L}\p{N}’'-])/gu,
  es: /(?<![\p{L}\p{N}#.,-])(\p{N}{1,3})\.?([ºª])(?![\p{L}\p{N}])/gu,
  pt: /(?<![\p{L}\p{N}#.,-])(\p{N}{1,3})\.?([ºª])(?![\p{L}\p{N}])/gu,
  it: /(?<![\p{L}\p{N}#.,-])(\p{N}{1,3})\.?([ºª])(?![\p{L}\p{N}])/gu,
}

export const sourceOrdinals: Check = {
  label: 'Ordinals of the source',
  description: 'Finds ordinal figures as the source language writes them (“the 2e round”, “the XXIe century”, “the 3º floor”).',
  kind: 'foreign',
  confidence: 'certain',
  find({ text }, { sourceLanguage }) {
    const pattern = sourceLanguage === null ? undefined : ORDINALS[sourceLanguage]
    if (!pattern) return []
    return matchesIn(text, pattern).flatMap((match): Match[] => {
      const [found, figure = '', ending = ''] = match
      const roman = /^[IVX]/.test(figure)
      // “1re” and “21e” are ordinals, “3es” is one only after a plural, and “Vers” a word.
      if (roman && !(/^(?:e|er)$/.test(ending) && (figure.length > 1 || ending === 'er'))) return []
      const value = roman ? fromRoman(figure) : Number(figure)
      if (value === 0) return []
      const ofKing = roman && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, match.index - 30), match.index))
      const replacement = ofKing ? figure : ordinal(value)
      return [
        {
          start: match.index,
          end: match.index + found.length,
          message: `“${found}” is an ordinal as the source language writes it; expected “${replacement}”.`,
          fixes: [{ action: 'replace', replacement }],
        },
      ]
    })
  },
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function fromRoman(figure: string): number {
  const values = figure.split('').map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
