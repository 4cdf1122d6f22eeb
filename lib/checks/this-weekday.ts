import type { Check, Match } from './check'
import { DAYS } from './lexicons/en/calendar'
import { matchesIn } from '../text/search'

const PREPOSITIONS = 'on|for|until|till|by|of|from|since|before|after|between|to|and|or|through|during|than|with'
const THIS_DAY = new RegExp(`(?<![\\p{L}-])(?:(${PREPOSITIONS}) )?(this (?:same |very )?(${DAYS}))(?![\\p{L}’'-]| (?:night|morning)[’'])`, 'giu')

export const thisWeekday: Check = {
  label: 'Days with “this”',
  description: 'Finds “this Thursday” for French “ce jeudi”, Spanish “este jueves”, Portuguese “esta quinta-feira”: news English says “on Thursday”.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) =>
    sourceLanguage === null || sourceLanguage === 'de'
      ? []
      : matchesIn(text, THIS_DAY).map((match): Match => {
          const [found, preposition, phrase = '', day = ''] = match
          const first = phrase.startsWith('T')
          const replacement = preposition === undefined ? `${first ? 'On' : 'on'} ${day}` : day
          return {
            start: match.index + found.length - phrase.length,
            end: match.index + found.length,
            message: `“${phrase}” is the source’s way to date the news; expected “${replacement}”.`,
            fixes: [{ action: 'replace', replacement }],
          }
        }),
}
