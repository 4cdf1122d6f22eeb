import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { isRomance } from './romance'

const OBJECT = "(?:him|her|it|them|us|me|(?:the|his|her|its|their|this|these|those|our) (?:[\\p{L}\\p{N}’'-]+ ){0,4}?[\\p{L}\\p{N}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})"
const VERBS = 'call calls called calling'
const AS_VERBS = 'qualify qualifies qualified qualifying describe describes described describing define defines defined defining denounce denounces denounced classify classifies classified treat treats treated treating characterize characterizes characterized brand brands branded catalog cataloged accuse regarded regards'

const RULES: readonly GrammarRule[] = [
  // “called the movement of “electoral circus””
  {
    needs: VERBS,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${VERBS.split(' ').join('|')}) ${OBJECT}) (?:of|as|like)(?= [“"«‘])`, 'gu'),
    fixes: () => [''],
    rule: '“call” takes its name without a preposition',
  },
  {
    needs: VERBS,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:call|calls|called|calling) (?:him|her|them|us|me|it)) of(?= (?:an? )?(?:liar|traitor|thief|coward|racist|fascist|murderer|madman|hypocrite|incompetent|idiot|irresponsible|dictator|terrorist|criminal|corrupt|communist))`, 'gu'),
    fixes: () => [''],
    rule: '“call” takes its name without a preposition',
    confidence: 'certain',
  },
  // “qualified the plan of “occurrence””, “described him of “our brother””
  {
    needs: AS_VERBS,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${AS_VERBS.split(' ').filter((verb) => verb !== 'accuse').join('|')}) ${OBJECT} )(?:of|like)(?= [“"«‘])`, 'gu'),
    fixes: () => ['as'],
    rule: 'what something is described as follows “as”',
  },
  {
    needs: AS_VERBS,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:qualify|qualifies|qualified|qualifying|describe|describes|described|classify|classified|treated) (?:him|her|it|them|(?:the|his|her|its|their|this|these) (?:\\p{Ll}+ ){0,2}?\\p{Ll}+) )of(?= (?:an? )?(?:very |totally |completely )?(?:\\p{Ll}+(?:able|ible|ous|ic|al|ive|ent|ant|ist|ful|less))(?=[.,;:!?”"]|$| (?:and|by|because|but|in)(?![\\p{L}-])))`, 'gu'),
    fixes: () => ['as'],
    rule: 'what something is described as follows “as”',
  },
  // “qualified of “shameful” the attitude of the mayor”
  {
    needs: 'qualified qualifies described describes defined defines branded',
    pattern: /(?<![\p{L}’'-])(?<!(?:is|are|was|were|be|been|being) )(qualifie[sd]|describe[sd]|define[sd]|branded|classified) (?:of|like)(?= (?:[“"«‘]|an? \p{Ll}+ (?:the|his|her)))/gu,
    fixes: ([, verb = '']) => [`${verb.replace('qualifie', 'describe')} as`],
    rule: 'what something is described as follows “as”',
  },
  // “was qualified of “shameful””
  {
    needs: 'qualified described defined denounced classified treated accused',
    pattern: /(?<=(?<![\p{L}’'-])(?:is|are|was|were|been|be|being) (?:qualified|described|defined|classified|branded|characterized) )(?:of|like)(?= (?:[“"«‘]|an? \p{Ll}))/gu,
    fixes: () => ['as'],
    rule: 'what something is described as follows “as”',
  },
]

export const namingVerbs: Check = {
  label: 'What something is called',
  description: 'Finds “of” between a verb of naming and the name: “called the movement of “circus””, “described him of “our brother””.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
