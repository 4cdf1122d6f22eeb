import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { DAYS, MONTHS } from './lexicons/en/calendar'
import { PARTICIPLES, THIRD_PERSONS } from './lexicons/en/verbs'
import { isRomance } from './romance'

/** A time that is over. */
const PAST = `(?:yesterday(?! ’)|(?<!\\bthe )last (?:night|week|month|year|summer|autumn|winter|spring|${DAYS}|${MONTHS})|(?:on|this) (?:${DAYS})(?! (?:and|to|until))|(?:on|late|early) (?:${DAYS}) (?:morning|afternoon|evening|night)|in (?:19|20)\\d\\d|in (?:${MONTHS})(?: (?:19|20)\\d\\d)?|on (?:${MONTHS}) \\d{1,2}|on \\d{1,2} (?:${MONTHS})|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|an?) (?:hours?|days?|weeks?|months?|years?) ago|at the time)(?![\\p{L}\\p{N}’'-])`
const ADVERBS = '(?:also |already |again |just |recently |always |even |finally |immediately |then |not |never |reportedly |officially )?'
const PARTICIPLE = '(been )?(\\p{Ll}{2,14})'
/** No comma, no other clause: the time belongs to the verb. */
const BETWEEN = "(?: (?!that|which|who|since|and|but|for|until|every|has|have|is|are|was|were|had|to|will|would|could|over|between|from|following|because|when|while|if|due|scheduled|planned|expected)[\\p{L}\\p{N}’'%€$£.-]{1,20}){0,7}?"

/** “The minister has announced on Monday a plan”: what French, German, Italian and Spanish say with their perfect. */
const RULES: readonly GrammarRule[] = [
  {
    needs: 'has have',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(has|have) (${ADVERBS})${PARTICIPLE}(?=${BETWEEN} ${PAST})`, 'gu'),
    fixes: (match, text) => pastOf(match, text),
    rule: 'a time that is over takes the past tense',
  },
  {
    needs: 'has have',
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n)(?:${PAST.replaceAll('(?![\\p{L}\\p{N}’\'-])', '')}|(?:Yesterday|Last (?:night|week|month|year|${DAYS})|(?:On|This) (?:${DAYS})|In (?:19|20)\\d\\d|In (?:${MONTHS})|Two years ago|A year ago)),?(?: [\\p{L}\\p{N}’'-]{1,20}){1,6}? )(has|have) (${ADVERBS})${PARTICIPLE}(?![\\p{L}’'-])`, 'gu'),
    fixes: (match, text) => pastOf(match, text),
    rule: 'a time that is over takes the past tense',
  },
  // “has been born in Lyon in 1960”
  {
    needs: 'born',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|who|\\p{Lu}[\\p{L}’'-]+) )(has|have) been born(?= (?:in|on|at) [^.,;:]{0,40}\\d)`, 'gu'),
    fixes: ([, auxiliary = '']) => [auxiliary === 'has' ? 'was born' : 'were born'],
    rule: 'a time that is over takes the past tense',
    confidence: 'certain',
  },
]

/** What tells that something is over, at the head of a sentence. */
const THEN = '(?:Then|Afterwards|Immediately afterwards|Immediately after|Shortly after|Shortly afterwards|Later|At that point|At that moment|As a (?:child|boy|girl|young man|young woman)|At the (?:end|beginning|start) of the (?:match|game|trial|hearing|meeting|session|war|show|concert|evening|race|mass)|At dawn|In the end|The (?:next|following|same) (?:day|morning|evening|night)|The day after|(?:Two|Three|Four|Five|Ten|A few|Some) (?:minutes|hours|days|weeks|months|years) later|In the evening|At the age of \\d+|After the (?:match|game|trial|accident|crash|fire|vote|war|meeting))'
const NARRATION: readonly GrammarRule[] = [
  // “Then he has opened the door”
  {
    needs: 'has have',
    pattern: new RegExp(`(?=ha[sv])(?<=(?:^|[.!?”"] |\\n)${THEN},?(?: [\\p{L}\\p{N}’'-]{1,20}){1,5} )(has|have) (${ADVERBS})${PARTICIPLE}(?![\\p{L}’'-])`, 'gu'),
    fixes: (match, text) => pastOf(match, text),
    rule: 'what is told in order takes the past tense',
  },
  // “The president has then thanked the volunteers”
  {
    needs: 'then',
    pattern: /(?<![\p{L}’'-])(has|have) then (\p{Ll}{3,14})(?![\p{L}’'-])/gu,
    fixes: ([, , participle = '']) => {
      const forms = PARTICIPLES.get(participle)
      return forms && forms[0] !== 'be' ? [`then ${forms[2]}`] : null
    },
    rule: 'what is told in order takes the past tense',
  },
  // “Yesterday evening the council approves the budget”, “In 2015 he creates his company”
  {
    needs: 'yesterday last in',
    pattern: new RegExp(`(?<= )(?=\\p{Ll}{3,13}s )(?<=(?:^|[.!?”"] |\\n)(?:Yesterday(?: (?:morning|evening|afternoon|night))?|Last (?:night|week|month|year|${DAYS})|In (?:19\\d\\d|20[01]\\d)),? (?:he|she|it|(?:the|his|her) (?:\\p{Ll}+ )?\\p{Ll}+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?) )(\\p{Ll}{3,13}s)(?= (?:the|a|an|his|her|its|their|in|to|at|for|on|from|with|by|out|up|down|two|three)(?![\\p{L}-]))`, 'gu'),
    fixes: ([verb]) => {
      const forms = THIRD_PERSONS.get(verb)
      return forms && !/^(?:is|has|does|was)$/.test(verb) ? [forms[2]] : null
    },
    rule: 'a time that is over takes the past tense',
  },
]

function pastOf({ 0: found, 1: auxiliary = '', 2: adverb = '', 3: been, 4: participle = '', index }: RegExpExecArray, text: string): string[] | null {
  const forms = PARTICIPLES.get(participle)
  // “may have left”, “to have left”, “should have”: no finite perfect. “Since Monday” and “so far” are another matter.
  if (/(?:^|[^\p{L}])(?:to|may|might|must|could|would|should|will|can|cannot|not|n[’']t|who|shall|having) $/iu.test(text.slice(Math.max(0, index - 8), index))) return null
  if (/\b(?:since|so far|already twice|to date|until)\b/i.test(text.slice(Math.max(0, index - 60), index + found.length + 60))) return null
  // “The army has said the post struck on Friday was empty”: the time belongs to what is said.
  if (/^(?:said|warned|argued|claimed|insisted|thought|believed)$/.test(participle) && /^ (?:the|an?|his|her|its|their|he|she|it|they|\p{Lu}\p{L}+) /u.test(text.slice(index + found.length))) return null
  if (been !== undefined) {
    if (!forms && !participle.endsWith('ed')) return null
    return [`${auxiliary === 'has' ? 'was' : 'were'} ${adverb}${participle}`]
  }
  if (!forms || adverb === 'not ' || adverb === 'never ') return null
  const past = forms[2]
  return [adverb + (forms[0] === 'be' ? (auxiliary === 'has' ? 'was' : 'were') : past)]
}

const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...NARRATION]

export const perfectWithPastTime: Check = {
  label: 'Perfect with a past time',
  description: 'Finds the perfect of the source language beside a time that is over: “has announced on Monday”, “has been founded in 1954”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, isRomance(sourceLanguage) ? IN_ROMANCE : RULES),
}
