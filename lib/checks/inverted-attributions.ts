import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { DAYS } from './lexicons/en/calendar'
import { SPEAKERS } from './lexicons/en/speakers'
import { matchesIn } from '../text/search'

/** Verbs that follow a statement: “…, announced the prefecture”. “Say” and “add” invert in English too. */
const REPORTING =
  'announce explain indicate specify confirm recall underline stress believe estimate deplore regret note affirm assure report warn ' +
  'declare emphasize emphasise reveal claim maintain denounce insist inform state judge consider clarify acknowledge admit detail'
const INVERTING = `${REPORTING} say add tell write comment conclude continue confide`

const forms = (verbs: string) => verbs.split(' ').flatMap((verb) => [formsOf(verb)[1], formsOf(verb)[2]]).join('|')

const NAME = '(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’\'-]{1,30})'
/** What stands between the verb and its subject in the source’s order. */
const ADJUNCT =
  `(?:(?:on|last|this) (?:${DAYS}|week|morning|afternoon|evening)(?: (?:morning|afternoon|evening|night))?|${DAYS}|yesterday|today|tonight|recently|` +
  '(?:in|during|on|at|after|through) (?:an?|the|his|her|its|their|this) (?:[\\p{Ll}-]{2,14} ){0,2}(?:interview|statement|release|tweet|letter|video|message|speech|note|conference|communiqué|briefing|report|hearing|meeting|post|press|debate|summit|television|radio))'
const SUBJECT_NAME = `${NAME}(?: (?:de|da|di|von|van|le|la|del|${NAME})){1,4}`
const SUBJECT_NOUN = '(?:the|an?|its|his|her|their) (?:\\p{L}[\\p{L}’\'-]{1,20} ){0,2}?(\\p{L}[\\p{L}\'’-]{1,20})'

/** “…”, explains in an interview Professor Wallensteen; “…”, declared on Tuesday the minister. */
const WITH_ADJUNCT = new RegExp(
  `(?<=[”"»’'“],? )(${forms(INVERTING)}) (${ADJUNCT}) (${SUBJECT_NAME}|${SUBJECT_NOUN})(?![\\p{L}])`,
  'gu',
)
/** A statement that is not quoted: “The tap is closing, announced the prefecture.” */
const UNQUOTED = new RegExp(
  `(?<=[\\p{L}\\p{N}%)], )(${forms(REPORTING)}) (${SUBJECT_NOUN})(?=[.,;]| in an? | (?:on |in |at |last |this )?(?:${DAYS}|Twitter|X|Facebook)\\b| who )`,
  'gu',
)

/** “It was time, has estimated the singer”: the perfect of French reports. Verbs that take a person as their object are not here. */
const PERFECT = new RegExp(
  `(?<=[”"»’'“\\p{L}\\p{N}%)?!],? )(?<!\\p{L} )(?:has|have|had) (said|added|estimated|explained|indicated|declared|stated|affirmed|underlined|stressed|emphasized|noted|recalled|specified|believed|continued|concluded|commented|considered|announced|regretted|deplored)(?: to (?:the )?AFP)? (?:(${ADJUNCT}) )?(${SUBJECT_NAME}|(?:the|an?|its|his|her|their) (?:[\\p{L}-]+ ){0,3}?(\\p{Ll}[\\p{L}-]+)(?: of (?:the )?\\p{Lu}[\\p{L}-]+)?(?: ${NAME}){0,3})(?=[.,;]|$| (?:last|this|on) )`,
  'gu',
)

export const invertedAttributions: Check = {
  label: 'Speaker after the verb',
  description: 'Finds attributions in the source’s order: “announced the prefecture” after a statement, “explains in an interview Professor X”.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) => [
    ...matchesIn(text, WITH_ADJUNCT).flatMap((match) => {
      const [found, verb = '', adjunct = '', subject = '', noun] = match
      return isSpeaker(subject, noun) ? [toMatch(match.index, found, `${subject} ${pastOf(verb)} ${adjunct}`)] : []
    }),
    ...(sourceLanguage === null ? [] : matchesIn(text, PERFECT)).flatMap((match) => {
      const [found, verb = '', adjunct, subject = '', noun] = match
      return isSpeaker(subject, noun) ? [toMatch(match.index, found, `${subject} ${verb}${adjunct ? ` ${adjunct}` : ''}`)] : []
    }),
    ...(sourceLanguage === null ? [] : matchesIn(text, UNQUOTED)).flatMap((match) => {
      const [found, verb = '', subject = '', noun] = match
      return isSpeaker(subject, noun) ? [toMatch(match.index, found, `${subject} ${verb}`)] : []
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `“${found}” puts the speaker after the verb; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

/** A name in full, or a noun for somebody who makes statements. */
function isSpeaker(subject: string, noun: string | undefined): boolean {
  return noun === undefined ? /\p{Ll}/u.test(subject) : SPEAKERS.has(noun.toLowerCase())
}

const PAST_OF: ReadonlyMap<string, string> = new Map(INVERTING.split(' ').map((verb) => [formsOf(verb)[1], formsOf(verb)[2]]))

/** The attribution of a quotation is in the past: “said” for “says”, and for “explains”, which takes no quotation so. */
function pastOf(verb: string): string {
  const past = PAST_OF.get(verb) ?? verb
  return past === 'explained' || past === 'declared' || past === 'indicated' ? 'said' : past
}
