import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { BASES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { isRomance, SENTENCE_START, WORD_END } from './romance'
import { capitalise } from '../text/words'

const PHRASE = "((?:the|this|that|his|her|its|their|these|those|our|my) (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*|he|she|it|they|we|you|I|nobody|everyone|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)"
const AUXILIARY = '(is|are|was|were|has|have|had|can|could|will|would|should|must|cannot|does not|did not|do not|is not|are not|was not|were not|has not|have not|will not|doesn[’\']t|didn[’\']t|don[’\']t|isn[’\']t|can[’\']t|won[’\']t)'
/** The rest of a sentence that ends as a question. */
const ASKED = '(?=[^.!?…]{0,300}\\?)'
/** Verbs that ask what somebody does: after “what makes the” a subject need not follow. */
/** Verbs that themselves stand before the subject. */
const AUXILIARIES = /^(?:is|are|was|were|has|have|had|does|did|will|can|could|would|should|must)$/
const DOING = /^(?:thinks?|thought|wants?|wanted|proposes?|proposed|believes?|expects?|costs?|says?|said|hopes?|fears?|intends?|demands?|asks?|earns?|knows?|means)$/


const RULES: readonly GrammarRule[] = [
  // “Why the government does not act?”, “How it is possible that …?”
  {
    needs: 'why how what where when',
    pattern: new RegExp(`${SENTENCE_START}(Why|How|What|Where|When(?=[^.,!?]{0,300}\\?)|And why|But why|How much|How many \\p{Ll}+) (?!the hell|the heck|on earth)${PHRASE} ${AUXILIARY}${WORD_END}${ASKED}`, 'gu'),
    fixes: ([, question = '', subject = '', verb = '']) => {
      const [auxiliary = '', not] = verb.replace(/^cannot$/, 'can not').split(' ')
      return [`${question} ${auxiliary} ${subject}${not ? ` ${not}` : ''}`]
    },
    rule: 'in a question the verb comes before its subject',
    exact: true,
  },
  // “What thinks the government to do?”, “How much costs the repair?”
  {
    needs: 'what how where when why whom',
    pattern: new RegExp(`${SENTENCE_START}(What|How much|How|Where|When|Why|Whom|Which \\p{Ll}+) (\\p{Ll}{3,12}) ${PHRASE}${WORD_END}${ASKED}`, 'gu'),
    fixes: ([, question = '', verb = '', subject = '']) => {
      if (AUXILIARIES.test(verb) || (question === 'What' && !DOING.test(verb))) return null
      const third = THIRD_PERSONS.get(verb)
      const past = PASTS.get(verb)
      if (third && third[1] === verb && !BASES.has(verb)) return [`${question} does ${subject} ${third[0]}`]
      return past && past[2] === verb && !BASES.has(verb) && !/^(?:did|was|had)$/.test(verb) ? [`${question} did ${subject} ${past[0]}`] : null
    },
    rule: 'in a question “do” comes before the subject',
    exact: true,
  },
  // “Where are going the taxes?”
  {
    needs: 'where when how what',
    pattern: new RegExp(`${SENTENCE_START}(Where|When|How|What|Why) (is|are|was|were|has|have|will) (going|gone|doing|coming|happening|ending|waiting|end|go|become|come|happen|made|done|decided|living|thinking|saying) ((?:the|this|his|her|their|our|these|those) (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*)(?= ?\\?| (?:of|in|to|that|for)${WORD_END})${ASKED}`, 'gu'),
    fixes: ([, question = '', auxiliary = '', verb = '', subject = '']) => [`${question} ${auxiliary} ${subject} ${verb}`],
    rule: 'in a question the subject comes after the first verb',
    exact: true,
  },
  // “The minister will he resign?”
  {
    needs: 'he she it they',
    pattern: new RegExp(`${SENTENCE_START}((?:The|This|His|Her|Their|Our) (?:\\p{Ll}[\\p{L}’'-]* ){0,3}?\\p{Ll}[\\p{L}’'-]*|(?!(?:What|Where|How|Why|When|Who|Whom|Which|Whose|So|And|But|Or|Then|That|Not|Nor|If|Is|Are|Only|Never|Here|There|Now|Yet|Can|Could|Will|Would|Should|Do|Does|Did|Has|Have|Was|Were|Also|Still|Maybe|Perhaps|Today|Tomorrow|Neither) )\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?) (will|is|are|was|were|has|have|can|could|should|does|do|did|must|would) (he|she|it|they) (?=[^.,;!?]{0,300}\\?)`, 'gu'),
    fixes: ([, subject = '', auxiliary = '']) => [`${capitalise(auxiliary)} ${/^(?:The|This|His|Her|Their|Our) /.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject}`],
    rule: 'a question begins with its verb and names its subject once',
    exact: true,
  },
  // “What it happened?”, “Why is it that …” is right
  {
    needs: 'what',
    pattern: new RegExp(`${SENTENCE_START}What (?:it|there) (happened|happens|remains|matters|changes|changed|follows)${ASKED}`, 'gu'),
    fixes: ([, verb = '']) => [`What ${verb}`],
    rule: '“what” is the subject',
    exact: true,
  },
  {
    needs: 'who',
    pattern: new RegExp(`${SENTENCE_START}Who (did|does) (\\p{Ll}{3,12}) (?=(?:the|a|an|him|her|them|it|this|\\p{Lu}\\p{Ll}+) ?[^.,;!?]{0,40}\\?)`, 'gu'),
    fixes: ([, auxiliary = '', verb = '']) => {
      const forms = BASES.get(verb)
      return forms && !/^(?:want|think|say|see|blame|kill off|choose|meet|love|call|like|believe|trust|support|play|mean|ask|tell|need|vote|help)$/.test(verb) ? [`Who ${forms[auxiliary === 'did' ? 2 : 1]}`] : null
    },
    rule: '“who” as the subject takes no “do”',
    exact: true,
    confidence: 'perhaps',
  },
]

export const questionOrder: Check = {
  label: 'Order of questions',
  description: 'Finds questions in the order of the source: “Why the government does not act?”, “How much costs the repair?”, “The minister will he resign?”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) && paragraph.text.includes('?') ? matchesOf(paragraph, RULES) : []),
}
