import type { Check, Match, SourceLanguage } from './check'
import { matchesIn } from '../text/search'

/** How each language writes the figure of an ordinal; German puts a full stop, which says nothing by itself. */
const ORDINALS: Readonly<Partial<Record<SourceLanguage, RegExp>>> = {
  fr: /(?<![\p{L}\p{N}#.,’'-])(\p{N}{1,3}|[IVX]{1,6})(ers?|ères?|res?|es?|èmes?|emes?)(?![\p{L}\p{N}’'-])/gu,
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

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}
