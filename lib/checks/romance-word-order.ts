/** Romance languages put the verb before its subject, or leave it out: “Said the minister that”, “Immediate the reply of the mayor”. */
import { anyOf, type GrammarRule } from './grammar-rule'
import { SENTENCE, STATEMENT } from './statement-patterns'

const REACTIONS = 'reply replica reaction reactions answer response comment comments judgment judgement verdict words position criticism protest protests balance toll applause satisfaction accusation accusations intervention opinion message appeal conditions closure'

export const ROMANCE_ORDER: readonly GrammarRule[] = [
  // “Said the minister that”, “Informs the police that”
  {
    needs: 'that',
    pattern: new RegExp(`(?<=${SENTENCE})(Said|Says|Informed|Informs|Denied|Denies|Affirmed|Affirms|Assured|Assures|Explained|Explains|Announced|Announces|Confirmed|Confirms|Declared|Declares|Denounced|Denounces|Warned|Warns|Recalled|Recalls|Admitted|Admits|Added|Adds) ((?:the|his|her|its|their|a) (?:\\p{Ll}+ )?\\p{Ll}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?= that(?![\\p{L}-]))`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb.toLowerCase()}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  // “what demands the association”
  {
    needs: 'what',
    pattern: /(?<=(?<![\p{L}’'-])what )(demands?|thinks?|wants|asks|proposes|says|believes?|fears|hopes|claims|explains|regrets|denounces|affirms|declares|indicates|demanded|thought|wanted|asked|proposed|said|believed|feared|hoped|claimed|explained|denounced) ((?:the|his|her|its|their) (?:\p{Ll}+ )?\p{Ll}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.,;:!?”"])/gu,
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “Immediate the reply of the minister”
  {
    needs: REACTIONS,
    pattern: new RegExp(`(?<=${SENTENCE})(Immediate|Hard|Harsh|Clear|Strong|Sharp|Unanimous|Heavy|Tough|Dry|Bitter|Different|Lapidary|Positive|Negative|Cold|Severe|Prompt|Quick|Serious|Very hard|Very harsh|Very clear|Numerous|Tragic|Dramatic|Grave) the (${anyOf(REACTIONS)})(?![\\p{L}-])`, 'gu'),
    fixes: ([, quality = '', noun = '']) => [`The ${noun} ${noun.endsWith('s') ? 'were' : 'was'} ${quality.toLowerCase()}`],
    rule: 'the sentence has no verb',
    confidence: 'certain',
  },
  // “24 the works on display”
  {
    pattern: new RegExp(`(?<=${SENTENCE})((?:\\d[\\d.,]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Numerous) )(?:are )?the (?=\\p{Ll}+s |people )`, 'gu'),
    fixes: ([found, count = '']) => [found.includes('are the') ? `There are ${count}`.trimEnd() : `${count}`.trimEnd()],
    rule: 'a number takes no article after it',
  },
  // “Not are lacked the polemics”
  {
    needs: 'not',
    pattern: new RegExp(`(?<=${SENTENCE})Not (?=(?:is|are|was|were|has|have|had|can|could|will|would|does|did) (?:\\p{Ll}|the ))${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the sentence has no subject before its verb',
  },
]
