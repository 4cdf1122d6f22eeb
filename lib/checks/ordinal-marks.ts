import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { ordinal } from '../text/numbers'

const RULES: readonly GrammarRule[] = [
  {
    pattern: /(?<![\p{L}\p{N}.,°º])(\d{1,3})(?:\.?º|\.?ª|(?<=(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) \d{1,3})°)(?![\p{L}\p{N}°'’′]| ?[CF](?![\p{L}])|\d)(?= \p{L})(?! (?:Celsius|Fahrenheit|north|south|east|west|N|S|E|W)\b)/gu,
    fixes: ([, number = '']) => [ordinal(number)],
    rule: 'English marks an ordinal with letters',
    confidence: 'certain',
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d{1,3})(?:er|ère|ème|eme|ième|è|nde)(?![\p{L}\p{N}])/gu,
    fixes: ([, number = '']) => [ordinal(number)],
    rule: 'English marks an ordinal with letters',
    confidence: 'certain',
  },
  {
    pattern: /(?<=(?<![\p{L}])(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )(\d{1,3})e(?= \p{Ll})/gu,
    fixes: ([, number = '']) => [ordinal(number)],
    rule: 'English marks an ordinal with letters',
    confidence: 'certain',
  },
  {
    pattern: /(?<![\p{L}\p{N}])[Nn][°º]\.? ?(?=\d)/gu,
    fixes: ([found]) => [found.endsWith(' ') ? 'No.' : 'No. '],
    rule: 'English abbreviates “number” as “No.”',
    confidence: 'certain',
  },
  {
    pattern: /(?<=(?<![\p{L}])(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]) )(\d{1,2})\. (?=(?:anniversary|birthday|edition|minute|century|floor|round|place|day|week|year|time|season|match|goal|congress|district|division|regiment|street|symphony)(?![\p{L}]))/gu,
    fixes: ([, number = '']) => [ordinal(number)],
    rule: 'English marks an ordinal with letters',
    confidence: 'certain',
  },
  {
    pattern: /(?<=\d)[ \u00a0]?º ?(?=[CF](?![\p{L}]))/gu,
    fixes: () => ['°'],
    rule: 'a degree has its own sign',
    confidence: 'certain',
  },
  {
    pattern: /(?<=\d[ \u00a0]?)Km(?=\/h|s?(?![\p{L}\p{N}]))/gu,
    fixes: () => ['km'],
    rule: 'the unit is written small',
    confidence: 'certain',
    exact: true,
  },
  {
    pattern: /(?<=\d[ \u00a0]?)(mts|kms|hrs|grs|lts)\.?(?![\p{L}\p{N}])/gu,
    fixes: ([found, unit = '']) => [{ mts: 'm', kms: 'km', hrs: 'h', grs: 'g', lts: 'l' }[unit] ?? found],
    rule: 'a unit has no plural',
    confidence: 'likely',
  },
]

export const ordinalMarks: Check = {
  label: 'Ordinals, degrees and units',
  description: 'Finds ordinals, degrees, units and the sign for “number” in the source’s form: “the 3º”, “n° 4”, “the 70. birthday”, “42ºC”, “200 Km”.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph) =>
    matchesOf(paragraph, RULES).map((match) => {
      // “n°4”: the rule’s own space belongs to the number.
      const glued = /^[Nn][°º]\.?$/.test(paragraph.text.slice(match.start, match.end)) && paragraph.text[match.end] !== ' '
      return glued ? { ...match, fixes: [{ action: 'replace', replacement: 'No. ' }] } : match
    }),
}
