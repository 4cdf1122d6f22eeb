import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { isParticiple } from './lexicons/en/verbs'
import { isPluralPhrase, isRomance, SENTENCE_START } from './romance'

const PHRASE = "((?:the|his|her|its|their|this|these|those|all|both|my|our) (?:[\\p{L}\\p{N}’'-]+ ){0,6}?[\\p{L}\\p{N}’'-]+)"
/** Participles that say how something ended. Not “once considered the best”, “known the world over”. */
const ENDED =
  'finished concluded ended approved completed signed closed opened paid obtained received reached overcome installed published presented arrived done solved resolved extinguished controlled exhausted ' +
  'established fixed identified arrested built verified checked confirmed analyzed analysed lifted removed cleared restored repaired started begun held taken won expired collected selected formed ' +
  'accepted rejected dismissed heard calculated counted discounted deducted elected passed known discovered'
/** Without “once” fewer will do: “Told the news, he left” is right. */
const ENDED_ALONE = 'Finished Ended Concluded Approved Signed Overcome Expired Exhausted Arrived Discarded Verified Solved Resolved Obtained Completed Confirmed Closed Extinguished Terminated'
const INTRANSITIVE = /^(?:arrived|passed|expired|begun|started|ended)$/i
const LENGTH = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|some|several|almost \\p{Ll}+|more than \\p{Ll}+|many) (?:minutes|hours|days|weeks|months|years|decades|centuries)'
const STARTED: Readonly<Record<string, string>> = {
  Arrived: 'On arriving', Entered: 'On entering', Returned: 'On returning', Graduated: 'Having graduated', Gone: 'Having gone', Come: 'Having come', Died: 'Having died', Escaped: 'Having escaped', Ascended: 'Having risen', Transferred: 'Having moved',
}

/** “was approved” before a past tense, “is approved” before a future one. */
function clauseOf(phrase: string, participle: string, after: string): string {
  const many = isPluralPhrase(phrase)
  const isAhead = /^[^.!?]{0,200}\b(?:will|can|must|should|may)\b/.test(after)
  if (INTRANSITIVE.test(participle)) return `${phrase} ${isAhead ? (many ? 'have' : 'has') : 'had'} ${participle}`
  return `${phrase} ${isAhead ? (many ? 'are' : 'is') : many ? 'were' : 'was'} ${participle}`
}

const RULES: readonly GrammarRule[] = [
  // “Once finished the works, the street …”
  {
    needs: 'once',
    pattern: new RegExp(`${SENTENCE_START}Once (${anyOf(ENDED)}) ${PHRASE}(?=,)`, 'gu'),
    fixes: ({ 0: found, 1: participle = '', 2: phrase = '', index }, text) => [`once ${clauseOf(phrase, participle, text.slice(index + found.length))}`],
    rule: 'the participle comes after its subject',
    confidence: 'certain',
  },
  // “Ended the match, the fans …”
  {
    needs: ENDED_ALONE.toLowerCase(),
    pattern: new RegExp(`${SENTENCE_START}(${anyOf(ENDED_ALONE)}) ${PHRASE}(?=, (?:the|a|an|his|her|their|its|it|he|she|they|we|nobody|no|only|this|\\p{Lu}|\\d|two|three|four|many|several|almost|everything|all) ?)`, 'gu'),
    fixes: ({ 0: found, 1: participle = '', 2: phrase = '', index }, text) => [`once ${clauseOf(phrase, participle.toLowerCase(), text.slice(index + found.length))}`],
    rule: 'the participle comes after its subject',
  },
  // “Seen the situation, the council …”, “Known the result, …”
  {
    needs: 'seen known considered read heard',
    pattern: new RegExp(`${SENTENCE_START}(Seen|Known|Considered|Listened|Heard) ${PHRASE}(?=, (?:the|a|an|his|her|their|its|it|he|she|they|we|nobody|no|only|this|\\p{Lu}|\\d|two|three|four|many|several))(?<! over| round| long)`, 'gu'),
    fixes: ([, participle = '', phrase = '']) => [/^(?:Seen|Considered)$/.test(participle) ? `given ${phrase}` : `once ${phrase} ${isPluralPhrase(phrase) ? 'were' : 'was'} ${participle.toLowerCase()}`],
    rule: 'the participle comes after its subject',
  },
  // “The session finished, the ministers went home”
  {
    needs: 'finished ended concluded signed past passed voted approved',
    pattern: new RegExp(`${SENTENCE_START}(The (?:\\p{Ll}+ )?(?:session|meeting|match|game|vote|work|works|war|ceremony|contract|agreement|law|election|elections|campaign|mass|trial|interview|lesson|summer|danger|crisis|storm|surprise|emotion|shock|moment|celebration|party|deadline|euphoria)) (finished|ended|concluded|signed|past|passed|voted|approved|over)(?=, (?:the|he|she|they|it|we|his|her|their|everyone|nobody|\\p{Lu}\\p{Ll}+))`, 'gu'),
    fixes: ([, phrase = '', participle = '']) => [`Once ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)} ${isPluralPhrase(phrase) ? 'were' : 'was'} ${/^(?:past|passed|ended|finished|concluded)$/.test(participle) ? 'over' : participle}`],
    rule: 'what comes first needs a clause of its own',
  },
  // “Passed two years, nothing has changed”
  {
    needs: 'passed past spent elapsed',
    pattern: new RegExp(`${SENTENCE_START}(?:Passed|Past|Spent|Elapsed|Once passed) (${LENGTH})(?=,)`, 'gu'),
    fixes: ([, length = '']) => [`after ${length}`],
    rule: 'a time that has gone by follows “after”',
    confidence: 'certain',
  },
  // “Arrived in Paris, he …”
  {
    needs: Object.keys(STARTED).join(' ').toLowerCase(),
    pattern: new RegExp(`${SENTENCE_START}(${Object.keys(STARTED).join('|')}) (?=(?:in|at|to|on|from|home|there|out of|up|down|into) (?!think|by )(?:[\\p{L}\\p{N}’'-]+ ?){0,7}, (?:the|he|she|they|it|we|his|her|their|\\p{Lu}\\p{Ll}))`, 'gu'),
    fixes: ([, participle = '']) => [STARTED[participle] ?? participle],
    rule: 'this participle cannot begin a sentence',
  },
  // “Having the company refused the offer, …”
  {
    needs: 'having',
    pattern: new RegExp(`${SENTENCE_START}Having ((?:the|his|her|their|its|this|these) (?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+) ((?:been |already |not )?)(\\p{Ll}{3,14})(?=(?: [^.!?,]{1,80})?, (?:the|a|an|he|she|they|it|we|his|her|their|\\p{Lu}|nobody|there))`, 'gu'),
    fixes: ([, phrase = '', word = '', participle = '']) => (isParticiple(participle) && participle !== 'based' ? [`as ${phrase} ${isPluralPhrase(phrase) ? 'have' : 'has'} ${word}${participle}`, `as ${phrase} had ${word}${participle}`] : null),
    rule: 'the subject of the participle needs a clause of its own',
  },
  // “Being he the only witness, …”, “Being the mayor out of the country, …”
  {
    needs: 'being',
    pattern: new RegExp(`${SENTENCE_START}Being (he|she|they|it|we|this|these|the (?:\\p{Ll}+ )?\\p{Ll}+(?= (?:out|absent|ill|closed|open|empty|full|unable|so|still|already|abroad|away|too)(?![\\p{L}-])))(?= [^.!?]{2,90}, )`, 'gu'),
    fixes: ([, subject = '']) => (isPluralPhrase(subject) || /^(?:they|we|these)$/.test(subject) ? [`as ${subject} are`, `as ${subject} were`] : [`as ${subject} is`, `as ${subject} was`]),
    rule: 'the subject of the participle needs a clause of its own',
  },
]

export const absoluteClauses: Check = {
  label: 'Participle clauses',
  description: 'Finds participle clauses of the source: “Once finished the works, …”, “Ended the match, …”, “Arrived in Paris, he …”, “Being he the only witness, …”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
