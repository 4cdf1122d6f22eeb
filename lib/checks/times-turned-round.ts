import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { DAYS } from './lexicons/en/calendar'
import { ordinal } from '../text/numbers'

const PART = '(morning|afternoon|evening|night)'
const DAY = `(${DAYS})`
/** What the day or its part belongs to: “the night of Friday’s match”, “Monday night football”. */
const ALONE = '(?![\\p{L}’\'-]| (?:morning|afternoon|evening|night)(?![\\p{L}-]))'

/** “yesterday in the evening” and what English has for it. */
function nearDay(day: string, part: string): string {
  if (day === 'today') return part === 'night' ? 'tonight' : `this ${part}`
  return day === 'yesterday' && part === 'night' ? 'last night' : `${day} ${part}`
}

const RULES: readonly GrammarRule[] = [
  // “in the night from Sunday to Monday”, “on the night of Friday to Saturday”
  {
    needs: 'night',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:[Ii]n|[Oo]n|[Dd]uring) the night (?:of|from|between|on) (?:last )?${DAY}(?: night)? (?:to|on|and|until|into|through)(?: the)? (?:${DAYS})${ALONE}(?! (?:between|at|around|from|shortly|about) )`, 'gu'),
    fixes: ([, day = '']) => [`overnight on ${day}`, `on ${day} night`],
    rule: 'English names a night by the day it begins with',
  },
  // “on the morning of Monday”, “since the evening of last Friday”
  {
    needs: 'morning afternoon evening night',
    pattern: new RegExp(`(?<![\\p{L}’'-])(in|on|during|at|since|until|from|by|before|after|for) the ${PART} of (this |last |next )?${DAY}${ALONE}(?! (?:to|on|and) (?:${DAYS}))`, 'giu'),
    fixes: ([, preposition = '', part = '', which = '', day = '']) => {
      const isOn = /^(?:in|on|during|at)$/i.test(preposition)
      if (which.trim() === 'last' || which.trim() === 'next') return [isOn ? `${which}${day} ${part}` : `${preposition} ${which}${day} ${part}`]
      return [`${isOn ? 'on' : preposition} ${day} ${part}`]
    },
    rule: 'the day stands before its part',
  },
  // “in the early morning of Monday”, “at dawn of Saturday”
  {
    needs: 'dawn morning',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]t) (?:the )?(?:early morning|dawn|early morning hours|first hours|first hour) of (?:this |last )?${DAY}${ALONE}`, 'gu'),
    fixes: ([, day = '']) => [`early on ${day}`, `in the early hours of ${day}`],
    rule: 'English has “early on” a day',
  },
  // “on Monday in the morning”, “Saturday at night”
  {
    needs: 'morning afternoon evening night',
    pattern: new RegExp(`(?<![\\p{L}’'-])(on |On )?${DAY},? (?:(?:in|during) the (morning|afternoon|evening|night)|at (night))(?=[.,;:!?”"]|$| (?:in|at|when|after|before|the|a|an|he|she|they|it|by|with|and|to|his|her|from|near|on)(?![\\p{L}-]))(?! (?:of|hours))`, 'gu'),
    fixes: ([, on = '', day = '', part = '', night = '']) => [`${on}${day} ${part || night}`],
    rule: 'the part of the day stands right after it',
  },
  // “yesterday in the afternoon”, “today at night”
  {
    needs: 'yesterday today tomorrow',
    pattern: /(?<![\p{L}’'-])(yesterday|today|tomorrow),? (?:(?:in|during|on) the (morning|afternoon|evening|night)|at (night)|(night)(?=[.,;]))(?![\p{L}’'-])/giu,
    fixes: ([, day = '', part = '', night = '', alone = '']) => (alone && day.toLowerCase() === 'tomorrow' ? null : [nearDay(day.toLowerCase(), part || night || alone)]),
    rule: 'the part of the day stands right after it',
    confidence: 'certain',
  },
  // “in the evening of yesterday”
  {
    needs: 'yesterday today tomorrow',
    pattern: /(?<![\p{L}’'-])(?:(?:in|on|during|at) )?the (morning|afternoon|evening|night) of (yesterday|today|tomorrow)(?![\p{L}’'-])/giu,
    fixes: ([, part = '', day = '']) => [nearDay(day.toLowerCase(), part)],
    rule: 'the day stands before its part',
    confidence: 'certain',
  },
  // “The vote was the last Monday”
  {
    needs: 'last past',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:[Oo]n )?the (?:last|past) ${DAY}(?=[.,;:!?”"]|$| (?:the|he|she|they|it|when|by|a|at|with|after|his|her|to|and|for)(?![\\p{L}-]))(?! (?:the|a|and|to|for) (?:month|season|year|race|meeting|first))`, 'gu'),
    fixes: ([, day = '']) => [`last ${day}`],
    rule: 'the day just past takes no article',
  },
  // “He scored in the minute 12”, “1-0, minute 37”
  {
    needs: 'minute',
    pattern: /(?:(?<=\d[-–]\d{1,3}), minute (\d{1,3})|(?<![\p{L}’'-])(in|at|on|from|until|by|before|after|around|since) (?:the )?minute (\d{1,3}))(?![\p{L}\p{N}’'-]|[.,]\p{N})/giu,
    fixes: ([, alone, preposition = '', figure = '']) => [alone === undefined ? `${/^(?:in|at|on)$/i.test(preposition) ? 'in' : preposition} the ${ordinal(Number(figure))} minute` : ` in the ${ordinal(Number(alone))} minute`],
    rule: 'a minute of play is counted with an ordinal',
  },
]

export const timesTurnedRound: Check = {
  label: 'Times turned round',
  description: 'Finds parts of days and minutes of play in the order of the source: “on the morning of Monday”, “yesterday in the evening”, “in the minute 12”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
