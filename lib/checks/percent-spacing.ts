import type { Check } from './check'
import { matchesIn } from '../text/search'

const SPACED = /(?<![\d.,])\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?[ \u00a0\u202f]%/gu
const CONTINENTAL = /^\d{1,3}\.\d{3}[^\d]/u

export const percentSpacing: Check = {
  label: 'Space before a percent sign',
  description: 'Finds a space between a figure and its percent sign (“60 %”).',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) =>
    matchesIn(text, SPACED).flatMap((match) => {
      const [found] = match
      if (CONTINENTAL.test(found)) return []
      const replacement = found.replace(/[ \u00a0\u202f]/u, '')
      return [
        {
          start: match.index,
          end: match.index + found.length,
          message: `English puts no space before a percent sign; expected “${replacement}”.`,
          fixes: [{ action: 'replace' as const, replacement }],
        },
      ]
    }),
}
