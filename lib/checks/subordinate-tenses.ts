import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { formsOf } from './inflection'

const SENTENCE = '(?:^|[.!?…][”"»)’]? |\\n|[“"] ?|; )'
const SUBJECT = '(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|[Oo]ne|(?:the|a|his|her|its|their|our|this) (?:\\p{Ll}[\\p{L}’-]* ){0,2}?\\p{Ll}[\\p{L}’-]*|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)'
const VERB = '(?!not(?![\\p{L}-])|never|also|only|still|always|have|like|please|continue to\\b)\\p{Ll}{2,14}'

const RULES: readonly GrammarRule[] = [
  // “If he would have known, he would have left”
  {
    needs: 'if',
    pattern: new RegExp(`(?<=(?:${SENTENCE}|, )[Ii]f ${SUBJECT} )would (not )?have (?=\\p{Ll}+(?:ed|en|wn|nt|ld|ne|de|ught|un|ost|ut|id|et|ade)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, not = '']) => [`had ${not}`.trimEnd()],
    rule: 'a condition that was not met takes “had”',
    confidence: 'certain',
  },
  // “If I would be the mayor, I would resign”
  {
    needs: 'if',
    pattern: new RegExp(`(?<=${SENTENCE}If ${SUBJECT} )would (not )?be (?=[^,.;:!?]{2,70}, [^.;:!?]{1,40} (?:would|could)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, not = '']) => [`were ${not}`.trimEnd()],
    rule: 'a condition that is not met takes the past tense',
  },
  // “If he would have the money, he would pay”
  {
    needs: 'if',
    pattern: new RegExp(`(?<=${SENTENCE}If (${SUBJECT}) )would (not )?(have|know|want|need|pay|come|leave|go|win|lose|find|get|work|close|arrive|stop|accept|act|take|make|give|vote)(?= (?!been|had|known|\\p{Ll}+ed )[^,.;:!?]{2,70}, [^.;:!?]{1,40} (?:would|could)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, , not = '', verb = '']) => [not === '' ? formsOf(verb)[2] : `did not ${verb}`],
    rule: 'a condition that is not met takes the past tense',
  },
  // “When he will arrive, we will eat”
  {
    needs: 'when if once before after',
    pattern: new RegExp(`(?<=${SENTENCE}(?:When|If|Once|Before|After|As soon as|Until|As long as) (${SUBJECT}) )will (${VERB})(?=[^?.!;:]{0,70}, )(?![^.!]*\\?)`, 'gu'),
    fixes: ([, subject = '', verb = '']) => [presentOf(subject, verb)],
    rule: 'the future after “when” or “if” takes the present tense',
  },
  // “as long as we will not have guarantees”
  {
    needs: 'as until unless',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Aa]s long as|[Aa]s soon as|[Uu]ntil|[Uu]nless) (he|she|it|they|we|I|you) )will not (\p{Ll}{2,14})(?![\p{L}-])/gu,
    fixes: ([, subject = '', verb = '']) => [verb === 'be' ? `${subject === 'I' ? 'am' : presentOf(subject, verb)} not` : `${presentOf(subject, 'do')} not ${verb}`],
    rule: 'the future after “as long as” takes the present tense',
    confidence: 'certain',
  },
  // “as soon as the law will be approved”
  {
    needs: 'soon until',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:as soon as|until) (${SUBJECT}) )will (${VERB})(?![\\p{L}-])`, 'gu'),
    fixes: ([, subject = '', verb = '']) => [presentOf(subject, verb)],
    rule: 'the future after “as soon as” or “until” takes the present tense',
    confidence: 'certain',
  },
]

/** “is” after “the law”, “are” after “the laws”. */
function presentOf(subject: string, verb: string): string {
  const isPlural = /^(?:they|we|you|i)$/i.test(subject) || /[^s]s$/.test(subject) || /\b(?:people|men|women|children|police)$/.test(subject)
  if (verb === 'be') return isPlural ? 'are' : 'is'
  return isPlural ? verb : formsOf(verb)[1]
}

export const subordinateTenses: Check = {
  label: 'Tense in conditions',
  description: 'Finds the source’s tense after “if”, “when” and “as soon as”: “If he would have known”, “When he will arrive, we will eat”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
