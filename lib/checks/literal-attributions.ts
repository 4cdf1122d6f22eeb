import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { LITERAL_VERBS } from './lexicons/en/literal-verbs-of-saying'
import { matchesIn } from '../text/search'

const THIRD_PERSON = 1
const PAST = 2

/** “breathes” → “sighs”: every literal verb in the present and the past. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(LITERAL_VERBS).flatMap(([verb, meant]) =>
    [THIRD_PERSON, PAST].map((form): [string, string] => [formsOf(verb)[form] ?? '', formsOf(meant)[form] ?? '']),
  ),
)

/**
 * The verb after a quotation: the closing mark, a comma before or after it, the verb, and the beginning of its subject.
 * A full stop or no mark at all inside the quotation is left over from the source’s punctuation.
 */
const AFTER_QUOTATION =
  /(?<=\S[ \u00a0]?[”"»’'“],? )(\p{Ll}{3,14})(?= (?:(?:the|a|an|his|her|its|their|our|this|that|one|another|he|she|they)\b|\p{Lu}\p{Ll}))/gu

/**
 * “”, is indignant the mayor”: what the source says in one reflexive verb or turn, and the verb of saying that is meant.
 * Only after a comma or the quotation’s own mark: the film “Jaws” surprised the critics.
 */
const TURNS: Readonly<Record<string, string>> = {
  'is indignant': 'protested', 'is sorry': 'lamented', 'is surprised': 'said', 'is astonished': 'said', 'is worried': 'worried', 'is alarmed': 'warned',
  'is annoyed': 'complained', 'is irritated': 'complained', 'is offended': 'protested', 'is moved': 'said', 'is delighted': 'said', 'is happy': 'said',
  'is pleased': 'said', 'is amused': 'quipped', 'is impatient': 'said', 'is enthusiastic': 'enthused', 'is outraged': 'fumed', 'is saddened': 'said',
  'gets annoyed': 'complained', 'gets angry': 'fumed', 'gets carried away': 'fumed', 'gets excited': 'enthused', 'gets impatient': 'said', 'loses his temper': 'fumed',
  'loses her temper': 'fumed', 'takes offense': 'protested', 'takes over': 'continued', 'takes up': 'continued', 'asks himself': 'wondered', 'asks herself': 'wondered',
  'ask themselves': 'wondered', 'questions himself': 'wondered', 'questions herself': 'wondered', 'interrogates himself': 'wondered', 'defends himself': 'said',
  'defends herself': 'said', 'justifies himself': 'explained', 'justifies herself': 'explained', 'excuses himself': 'said', 'excuses herself': 'said',
  'congratulates himself': 'said', 'congratulates herself': 'said', 'rejoices itself': 'said', 'amuses himself': 'quipped', 'amuses herself': 'quipped',
  'has fun': 'quipped', 'lets go': 'said', 'lets loose': 'snapped', 'lets out': 'said', 'lets fall': 'said', 'drops out': 'said', 'wants to believe': 'said',
  'wants to be reassuring': 'insisted', 'wants to reassure': 'insisted', 'tries to reassure': 'said', 'does not take off': 'fumed', 'chokes up': 'fumed', 'cuts short': 'said',
  surprises: 'said', astonishes: 'said', amuses: 'quipped', annoys: 'complained', irritates: 'complained', alarms: 'warned', revolts: 'protested', storms: 'fumed',
  excuses: 'said', justifies: 'explained', congratulates: 'said', slices: 'said', cuts: 'said', dares: 'said',
  'launches out': 'said', 'exclaims himself': 'exclaimed', 'remembers himself': 'recalled', 'complains himself': 'complained', 'plague against': 'grumbled',
}
const TURN_AFTER_QUOTATION = new RegExp(
  `(?<=\\S(?:[”"»],|[,!?…] ?[”"»]) )(${Object.keys(TURNS).join('|')})(?= (?:(?:the|a|an|his|her|its|their|this|one|another)\\b|\\p{Lu}\\p{Ll}))`,
  'gu',
)

/** “”, he ironized”: after a pronoun only verbs that English never attributes with. */
const AFTER_PRONOUN = /(?<=\S[ \u00a0]?[”"»’'“],? (?:he|she|they|it) )(\p{Ll}{3,14})(?= ?[.,:;]| (?:on|in|to|at|with|before|during|after|about|yesterday|this|the|a|his|her)\b)/gu

const NEVER_ATTRIBUTE = new Set(
  ['pleads', ...'breathe slip squeak creak gnash tackle hammer entrust relativize relativise ironize ironise abound decrypt illustrate loosen count evacuate pest apostille signal rivet manifest gloss relaunch bang launch shoot freeze defend reproach sustain complete advert reclaim evaluate valorize vindicate deplore'.split(' ').flatMap((verb) => [formsOf(verb)[THIRD_PERSON] ?? '', formsOf(verb)[PAST] ?? ''])],
)

/** “If the prefect assures that …”: English assures somebody, and “insists” or “says” that something is so. */
const WITHOUT_OBJECT =
  /(?<!\b(?:be|been|being|is|are|was|were|am|rest|rests|rested|seem|feel|feels|felt|largely|the|self|quality) )(?<![\p{L}-])(assures?|assured)(?= (?:that|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|yesterday|in an? (?:interview|statement|press release|tweet))(?![\p{L}-]))/giu

/** German “erzählt” after a quotation: “”, he tells.”; English tells somebody. */
const TELLS = new RegExp(
  '(?<=\\S(?:[”"“»],|,[”"“»]) (?:he|she|\\p{Lu}[\\p{L}-]+|the \\p{Ll}+) )(?:tells|told)(?=[.;])' +
    '|(?<=\\S(?:[”"“»],|,[”"“»]) )tells(?= (?:(?:the|a|an|his|her) \\p{Ll}+(?: \\p{Ll}+)?[.,;]|(?:a|an|the) \\p{Ll}+ who(?![\\p{L}])|\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+[.,]))',
  'gu',
)

const READERS = '(?:German Press Agency|dpa|Deutsche Presse-Agentur|Evangelical Press Service|Funke newspapers|Bild newspaper|“?(?:Bild|Spiegel|Handelsblatt|Rheinische Post|Tagesspiegel|Welt|Stern|Focus|Zeit)[”"]?|news agency|newspaper|broadcaster|Austria Press Agency|APA|Picture newspaper|editorial network|editorial network Germany|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung)'
/** German dative: “said the mayor the German Press Agency”, “he said of the newspaper”. */
const TO_WHOM = new RegExp(`(?<=(?<![\\p{L}’'-])(?:said|says|explained|confirmed|told|announced) (?:(?!to|told|by|from|the (?:German|news|Bild)|that|quoting|citing|according)[\\p{L}.’'-]+ ){1,7}?)(?<!(?:to|by|from|of|with|for|in|at|and|or|told|on|before|via|through|citing|quoted|opposite) )(?:of )?the (?=${READERS}(?![\\p{L}’'-])(?=[.,;:“”"]|$| (?:on|in|that|about)(?![\\p{L}-])))`, 'gu')
/** “he said of the ‘Swabian Newspaper’” */
const SAID_OF = new RegExp(`(?<=(?<![\\p{L}’'-])(?:said|says|explained|confirmed) )of (?=the ${READERS}(?![\\p{L}’'-]))`, 'gu')

export const literalAttributions: Check = {
  label: 'Verbs of saying word for word',
  description: 'Finds verbs after a quotation that render the source’s verb of saying literally (“breathes the winegrower”, “believes its president”).',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) => [
    ...matchesIn(text, AFTER_QUOTATION).flatMap((match) => {
      const verb = match[1] ?? ''
      const meant = MEANT.get(verb)
      return meant === undefined ? [] : [toMatch(match.index, verb, meant)]
    }),
    ...matchesIn(text, TURN_AFTER_QUOTATION).map((match) => toMatch(match.index, match[0], TURNS[match[0]] ?? 'said')),
    ...matchesIn(text, AFTER_PRONOUN).flatMap((match) => {
      const verb = match[1] ?? ''
      const meant = MEANT.get(verb)
      return meant === undefined || !NEVER_ATTRIBUTE.has(verb) ? [] : [toMatch(match.index, verb, meant)]
    }),
    ...(sourceLanguage === 'de' ? matchesIn(text, TELLS) : []).map((match) => toMatch(match.index, match[0], match[0] === 'told' ? 'said' : 'says')),
    ...(sourceLanguage === 'de' ? [...matchesIn(text, TO_WHOM), ...matchesIn(text, SAID_OF)] : []).map((match) => toReader(match.index, match[0].trimEnd())),
    ...matchesIn(text, WITHOUT_OBJECT).map((match) => {
      const [verb] = match
      const form = formsOf('assure').indexOf(verb)
      return toMatch(match.index, verb, formsOf(sourceLanguage === 'es' || sourceLanguage === 'pt' ? 'say' : 'insist')[form] ?? verb)
    }),
  ],
}

function toMatch(start: number, verb: string, meant: string): Match {
  return {
    start,
    end: start + verb.length,
    message: `“${verb}” renders a verb of saying word for word; English says “${meant}” here.`,
    fixes: [{ action: 'replace', replacement: meant }],
  }
}

function toReader(start: number, found: string): Match {
  const replacement = found === 'of' ? 'to' : 'to the'
  return { start, end: start + found.length, message: `“${found}” is the German dative; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
}
