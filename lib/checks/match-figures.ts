import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { ordinal } from '../text/numbers'

/** “a ratio of 2:1” is no result, and “Genesis 1:2” none either. */
const NO_RESULT = /(?:ratio|scale|odds|proportion|\bmap|Genesis|Exodus|Psalms?|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|verse)(?: of| is| at| to)? $/u

const RULES: readonly GrammarRule[] = [
  // “won 2:1 (1:0)”
  {
    pattern: /(?<![\p{L}\p{N}.,:/€$£-])(\d|1[0-5]):(\d)(?![\p{N}:]|[.,]\d| ?(?:[ap]\.?m\b|o[’']clock|min))/gu,
    fixes: ({ 1: home = '', 2: away = '', index }, text) => (NO_RESULT.test(text.slice(Math.max(0, index - 20), index)) ? null : [`${home}-${away}`]),
    rule: 'a result has a hyphen',
    confidence: 'certain',
  },
  // “Huber (67.) scored”, “Huber (45.+2)”
  {
    pattern: /(?<=\()(\d{1,3})\.(?:\+(\d{1,2})\.?)?(?=\))/gu,
    fixes: ([, minute = '', added]) => [added === undefined ? `${ordinal(Number(minute))} minute` : `${minute}+${added}`, minute],
    rule: 'German counts the minutes with a full stop',
    confidence: 'certain',
  },
  // “Huber (5., 67.)”
  {
    pattern: /(?<=\((?:\d{1,3}\.?(?:\+\d{1,2}\.?)?(?:, ?|\/| and ))*)\d{1,3}\.(?:\+\d{1,2}\.?)?(?=(?:, ?|\/| and )\d{1,3}\.|\))(?<!\(\d{1,3}\.(?:\+\d{1,2}\.?)?(?=\)))/gu,
    fixes: ([figure]) => [figure.replaceAll('.', '')],
    rule: 'German counts the minutes with a full stop',
    confidence: 'certain',
  },
]

export const matchFigures: Check = {
  label: 'Results and minutes',
  description: 'Finds the results and minutes of a match as German writes them (“won 2:1”, “Huber (67.)”).',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' && /\d[.:]/.test(paragraph.text) ? matchesOf(paragraph, RULES) : []),
}
