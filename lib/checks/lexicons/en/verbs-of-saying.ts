import { formsOf } from '../../inflection'

/**
 * Verbs that attribute a quotation, by base form: those of English news prose, and those a machine puts in their place
 * (“tackles”, “slips”, “squeaks” are what French “tacle”, “glisse”, “grince” become).
 */
const BASES =
  'say add explain tell ask answer reply respond declare announce state claim insist argue warn note recall remember stress ' +
  'underline emphasize emphasise point admit acknowledge concede confess confirm deny affirm assert assure maintain believe ' +
  'think estimate judge consider conclude continue repeat recount relate report reveal confide comment observe remark quip ' +
  'joke laugh smile sigh whisper murmur shout cry exclaim protest complain lament deplore regret denounce criticize criticise ' +
  'accuse rejoice welcome worry fear hope wish promise swear propose suggest indicate specify detail describe summarize ' +
  'summarise sum write plead demand request wonder advance slip breathe blow tackle squeak grind storm thunder rage fume launch ' +
  'drop let react object retort counter interrupt resume pursue begin finish analyze analyse deduce predict qualify temper'

const FORMS: ReadonlySet<string> = new Set(BASES.split(' ').flatMap((base) => formsOf(base)))
/** Forms that a sentence may well have after a quotation without attributing it. */
const PRESENT_OR_PAST: ReadonlySet<string> = new Set(
  BASES.split(' ').flatMap((base) => {
    const [, third, past] = formsOf(base)
    return [third, past]
  }),
)

/** Any form of a verb that attributes a quotation; lower case. */
export function isVerbOfSaying(word: string): boolean {
  return FORMS.has(word)
}

/** “says”, “said”: the forms that stand with a subject of the third person. */
export function isSaysOrSaid(word: string): boolean {
  return PRESENT_OR_PAST.has(word)
}
