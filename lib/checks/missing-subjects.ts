import type { Check, Match } from './check'
import { withoutOverlaps } from './grammar-rule'
import { formsOf } from './inflection'
import { clausesWithoutSubject } from './subjectless-clauses'
import { classedOf } from './word-classes'
import { allMatches } from '../text/all-matches'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

const SAYING = (
  'say add explain recall note warn conclude point sum insist assure affirm admit acknowledge declare comment remember stress underline ' +
  'emphasize emphasise clarify specify indicate remark reply answer continue confess lament complain recount criticize criticise denounce ' +
  'argue defend believe think consider calculate estimate hope fear regret claim maintain reveal report confirm announce ask'
).split(' ')
const THIRD = SAYING.map((verb) => formsOf(verb)[1]).join('|')
const PAST = SAYING.map((verb) => formsOf(verb)[2]).join('|')

/** “…”, sums up. “…”, explains in statements to Efe: no subject follows. */
const AFTER_QUOTATION = new RegExp(
  `(?<=[”"»])(, )(${THIRD}|${PAST})( (?:up|out))?(?=[.,;]| (?:in|during|to|with|about|on|at|from|before|after|while|when|because|as|referring|that) )`,
  'gu',
)
/** “calculates that has lost 6,000 euros”: a verb of saying, “that”, and a verb at once. */
const AFTER_THAT = new RegExp(
  `(?<![\\p{L}-])(${THIRD}|${PAST}) that (?=(?:has|have|had) (?:not |already |also |never |still )?(?:[\\p{Ll}]{2,16}(?:ed|en)|been|had|done|made|lost|won|no)\\b|(?:is|are) (?:not|already|still) |(?:does|do|did|will|cannot|can) not )`,
  'gu',
)

/** What only somebody does: “said that will be” may mean “that” itself. */
const DEEDS =
  'resign appeal run vote present ask propose study analyze analyse seek try fight support accept meet travel leave return attend participate sign file defend go speak wait announce invest build buy sell create hire launch collaborate respond rush comply cooperate stay play make do have request demand pay deliver open close send buy review receive keep give take find increase reduce work start finish visit win lose pass know publish'
const TELLING_NOW = 'says adds assures explains notices signals recalls insists stresses confirms guarantees believes thinks knows admits acknowledges recognizes recognises indicates warns considers underlines announces declares reveals informs denounces argues affirms alleges remembers saying adding assuring explaining noticing signaling signalling recalling insisting stressing confirming guaranteeing believing admitting indicating warning announcing declaring revealing affirming claiming realizing realising'
const TELLING_THEN = 'said added assured stated explained noticed signaled signalled recalled insisted stressed confirmed promised guaranteed believed thought knew admitted acknowledged recognized recognised indicated warned considered underlined announced declared revealed informed denounced argued affirmed alleged claimed realized realised assured'
/** “said that will make a purchase”, “noticing that would be defeated”. */
const AFTER_THAT_DEED = new RegExp(
  `(?:(?<=(?<![\\p{L}’'-])(?:(?:${TELLING_NOW.split(' ').join('|')}) |(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|who|has|have|had|already|also|and|\\p{Lu}[\\p{L}’'-]+|mayor|minister|president|government|company|spokesman|spokeswoman|lawyer|prosecutor|judge|director) (?:${TELLING_THEN.split(' ').join('|')}) ))|(?<=, (?:${TELLING_THEN.split(' ').join('|')}) ))that (will|would|can|could|must|should|may|might|cannot)(?= (?:not |also |never |already |only |still )?(?:(?:${DEEDS.split(' ').join('|')})(?: (?:the|a|an|his|her|its|their|to|in|for|on|against|by|all|everything|it|them|this|these|two|three|more|new|measures|with|again)(?![\\p{L}-])|(?<!do)[.,;”"])|be (?:defeated|arrested|dismissed|elected|fired|candidate|a candidate)))`,
  'gu',
)

const START = '(?:^|[.!?…][”"»)’]? |\\n|[“"])'
/** “Is 74 years old and lives here.” A statement, so no question mark follows. */
const AT_START = new RegExp(
  `(?<=${START})(Is|Are|Was|Were|Has|Have|Had)(?= (?:not|very|already|different|more|less|always|also|now|still|necessary|possible|important|clear|true|evident|been|born|difficult|easy|enough|needed|required|said|thought|expected|hoped|\\d{1,2} years old)(?![\\p{L}-])[^?.!\\n]{0,200}[.!])`,
  'gu',
)
/** “Had 84 years.” */
const OF_AGE = new RegExp(`(?<=${START})(Has|Had) (\\d{1,3}) years(?=[.,;]| and )`, 'gu')
/** “Died the writer Álvaro Reboredo”: a headline or a sentence that begins with its verb. */
const VERB_FIRST = /(?<=^|[.!?…][”"»)’]? |\n)(Died|Dies|Arrives|Begins|Exists|Persists|Disappears|Triumphs|Is born)(?= (?:(?:the|an?|one|two|three) \p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}))/gu

export const missingSubjects: Check = {
  label: 'Missing subjects',
  description: 'Finds verbs of saying and clauses without a subject, as Spanish, Italian and Portuguese allow (“…”, sums up. He says that has lost).',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    const { text } = paragraph
    if (sourceLanguage !== 'es' && sourceLanguage !== 'it' && sourceLanguage !== 'pt') return []
    return withoutOverlaps([
      ...matchesIn(text, AFTER_QUOTATION).map((match) => {
        const [found, comma = '', verb = '', particle = ''] = match
        return toMatch(match.index, found, `${comma}${pronounBefore(text, match.index)} ${verb}${particle}`, verb)
      }),
      ...matchesIn(text, AFTER_THAT_DEED).map((match) => toMatch(match.index, match[0], `that ${pronounBefore(text, match.index)} ${match[1]}`, match[1] ?? '')),
      ...matchesIn(text, AFTER_THAT).map((match) => {
        const [found, verb = ''] = match
        const trimmed = found.trimEnd()
        return toMatch(match.index, trimmed, `${trimmed} ${pronounBefore(text, match.index)}`, verb)
      }),
      ...matchesIn(text, AT_START).map((match) => {
        const [verb] = match
        const isPerson = /^ (?:born|\d)/.test(text.slice(match.index + verb.length))
        const subject = verb === 'Are' || verb === 'Were' || verb === 'Have' ? 'They' : isPerson ? capitalise(pronounBefore(text, match.index)) : 'It'
        return toMatch(match.index, verb, `${subject} ${verb.toLowerCase()}`, verb)
      }),
      ...matchesIn(text, OF_AGE).map((match) => {
        const [found, verb = '', age = ''] = match
        return toMatch(match.index, found, `${capitalise(pronounBefore(text, match.index))} ${verb === 'Has' ? 'is' : 'was'} ${age}`, verb)
      }),
      ...matchesIn(text, VERB_FIRST).map(
        ({ 0: verb, index }): Match => ({ start: index, end: index + verb.length, message: `“${verb}” stands before its subject; expected it after the subject.`, fixes: [] }),
      ),
      ...clausesWithoutSubject(classedOf(paragraph)).map(({ start, end }) => toMatch(start, text.slice(start, end), `that ${pronounBefore(text, start)}`, '')),
    ])
  },
}

function toMatch(start: number, found: string, replacement: string, verb: string): Match {
  return {
    start,
    end: start + found.length,
    message: `Nobody is said to be the subject ${found.endsWith('that') ? `after “${found}”` : `of “${verb}”`}; expected “${replacement.trim()}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

/** “she” where the last pronoun or title before is a woman's, else “he”. */
function pronounBefore(text: string, index: number): 'he' | 'she' {
  const before = text.slice(Math.max(0, index - 400), index)
  const last = allMatches(before, /\b(?:she|her|he|his|him|Mr|Ms|Mrs|Miss|spokeswoman|mayoress|woman|actress|mother|councilwoman)\b/gi).at(-1)?.[0]
  return last !== undefined && /^(?:she|her|ms|mrs|miss|spokeswoman|mayoress|woman|actress|mother|councilwoman)$/i.test(last) ? 'she' : 'he'
}
