import type { Check, Match } from './check'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

const COMPARATIVES =
  'better worse bigger smaller older younger easier harder faster slower stronger weaker higher lower larger longer shorter cheaper richer poorer ' +
  'happier closer earlier later greater heavier lighter nearer safer sooner wider clearer deeper simpler busier healthier quicker louder quieter ' +
  'tougher softer hotter colder warmer cooler smarter stricter fairer calmer milder sadder angrier luckier prettier newer brighter darker'
const SUPERLATIVES =
  'best worst biggest smallest oldest youngest easiest hardest fastest slowest strongest weakest highest lowest largest longest shortest cheapest ' +
  'richest poorest happiest closest earliest latest greatest heaviest lightest nearest safest widest clearest deepest simplest busiest quickest toughest'
const alternatives = (words: string) => words.split(' ').join('|')

const MORE = new RegExp(`(?<![\\p{L}-])(more) (${alternatives(COMPARATIVES)})(?=[.,;:!?]|$| (?:than|and|every|for|to|in|now|this|today|than|if|because|when|as) ?)`, 'giu')
const MOST = new RegExp(`(?<![\\p{L}-])(most) (${alternatives(SUPERLATIVES)})(?![\\p{L}-])`, 'giu')

export const doubleComparatives: Check = {
  label: 'Double comparatives',
  description: 'Finds “more better”, “more easier than” and “most biggest”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) =>
    [...matchesIn(text, MORE), ...matchesIn(text, MOST)].map((match): Match => {
      const [found, more = '', adjective = ''] = match
      const replacement = more.startsWith('M') ? capitalise(adjective) : adjective
      return {
        start: match.index,
        end: match.index + found.length,
        message: `“${adjective}” is compared already; expected “${replacement}” without “${more.toLowerCase()}”.`,
        fixes: [{ action: 'replace', replacement }],
      }
    }),
}
