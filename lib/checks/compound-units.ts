import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

const COUNT = '\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty'
const UNITS = 'years|months|weeks|days|hours|minutes|kilometers|kilometres|meters|metres|miles|pages|storeys|stories|points|euros'
/** “a two-hours drive”: a unit in the plural before a noun, with a hyphen. */
const HYPHENATED = new RegExp(`(?<![\\p{L}\\p{N}.,-])(${COUNT})-(${UNITS})(?:(-old)s?)?(?= \\p{Ll}{3,})(?! (?:old|and|or|to|of|in|the|after|following|since|during|when|where|which|that|this|before|from|for|at|by|with|later|ago|is|was)\\b)`, 'giu')
/** “a five years plan”: without one, after “a” or “the”, before a noun that can have it. */
const LOOSE = new RegExp(
  `(?<=(?<![\\p{L}-])(?:an?|the|his|her|their|its|this|another) )(${COUNT}) (${UNITS}) (?=(?:plan|contract|sentence|trip|journey|walk|drive|strike|term|mandate|prison|lease|deal|ban|break|holiday|stay|visit|deadline|delay|extension|suspension|career|project|study|course|match|film|show|book|report|letter|race|marathon|search|trial|war|wait|programme|program|agreement|loan|child|girl|boy|fine|lead|advantage|truce|curfew|lockdown|mission|stage|flight)s?\\b)`,
  'giu',
)

export const compoundUnits: Check = {
  label: 'Units before a noun',
  description: 'Finds a plural unit before a noun (“a two-hours drive”, “a five years plan”), where English has “two-hour”, “five-year”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) => [
    ...matchesIn(text, HYPHENATED).flatMap((match) => {
      const [found, count = '', unit = '', old = ''] = match
      return old !== '' && found.endsWith('olds') ? [] : [toMatch(match.index, found, `${count}-${singular(unit)}${old}`)]
    }),
    ...matchesIn(text, LOOSE).map((match) => {
      const [found, count = '', unit = ''] = match
      return toMatch(match.index, found.trimEnd(), `${count}-${singular(unit)}`)
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `Before a noun the unit is singular and hyphenated; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

function singular(unit: string): string {
  return unit.toLowerCase() === 'stories' ? 'story' : unit.slice(0, -1)
}
