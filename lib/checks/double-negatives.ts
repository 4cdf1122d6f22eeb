import type { Check } from './check'
import { PASTS } from './lexicons/en/verbs'
import { isRomance, SENTENCE_START } from './romance'
import { matchesOf, type GrammarRule } from './grammar-rule'

const NEGATED = "(?:(?:did|does|do|has|have|had|can|could|will|would|must|was|were|is|are)(?: not|n[’']t)|cannot|never)"
const POSITIVE: Readonly<Record<string, string>> = { nothing: 'anything', nobody: 'anybody', 'no one': 'anyone' }

const RULES: readonly GrammarRule[] = [
  {
    needs: 'nothing nobody no',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])${NEGATED} (?:(?!be |mean |leave |for |to |because |that |if |but |and |or |only |just |do for )\\p{Ll}+ ){1,2}?(?:to |with |of |about |in |from |at )?)(nothing|nobody|no one)(?=[.,;:!?”"]|$| (?:and|or|about|to|in|of|on|from|with|for|at|new|more|else|special|here)(?![\\p{L}-]))`, 'gu'),
    fixes: ([word]) => [POSITIVE[word] ?? word],
    rule: 'English denies once',
  },
  {
    needs: 'nobody no nothing',
    pattern: /\b(?<![\p{L}’'-])([Nn]obody|[Nn]o one|[Nn]othing) (?:did not|does not|didn[’']t|doesn[’']t|has not|hasn[’']t) (\p{Ll}+)/gu,
    fixes: () => [],
    rule: 'English denies once',
  },
  {
    needs: "does do did don't doesn't didn't",
    pattern: /\b(?<![\p{L}’'-])(does|do|did)(?: not|n[’']t) (can|could|must|may|will|would|should|have to can)(?![\p{L}’'-])/gu,
    fixes: ([, , modal = '']) => [modal === 'can' ? 'cannot' : `${modal} not`],
    rule: 'a modal verb is denied without “do”',
    confidence: 'certain',
  },
  {
    needs: 'can could must may',
    pattern: /\b(?<![\p{L}’'-])(?<!(?:[Tt]he|[Hh]is|[Hh]er|a|free|[Tt]heir|political|good|[Tt]his|ill) )(will|would|must|should|may|might|shall|to(?= can)) (can|could|must|may)(?= (?:not )?\p{Ll}{2,}(?![\p{L}-]))(?! (?:be )?(?:of|and|the))/gu,
    fixes: ([, first = '', second = '']) => (second === 'can' || second === 'could' ? [`${first} be able to`] : second === 'must' ? [`${first} have to`] : null),
    rule: 'one modal verb cannot follow another',
  },
  {
    needs: 'no',
    pattern: /(?<=(?<![\p{L}’'-])(?:he|she|it|they|we|I|who) )no (can|could|will|would|is|was|has|have|wants?|knows?|did|does)(?![\p{L}’'-])/gu,
    fixes: ([, verb = '']) => [/^(?:can|could|will|would|is|was|has|have|did|does)$/.test(verb) ? (verb === 'can' ? 'cannot' : `${verb} not`) : `does not ${verb.replace(/s$/, '')}`],
    rule: 'a verb is denied with “not”',
  },
]

/** What Romance languages deny twice, or deny before the verb. */
const ROMANCE: readonly GrammarRule[] = [
  // “Never nobody asked us”, “has never nothing said”
  {
    needs: 'nobody nothing',
    pattern: /(?<![\p{L}’'-])([Nn]ever) (nobody|nothing|no one)(?![\p{L}’'-])/gu,
    fixes: ([, never = '', word = '']) => (never === 'Never' ? [`${word} ever`] : [`${never} ${POSITIVE[word] ?? word}`]),
    rule: 'English denies once',
    confidence: 'certain',
  },
  // “None of them have not spoken”
  {
    needs: 'none',
    pattern: /(?<=(?<![\p{L}’'-])[Nn]one of (?:them|us|the \p{Ll}+|these|those) )(has|have|had|is|are|was|were|did|does|do|will|can|could) not (?=\p{Ll})/gu,
    fixes: ([, verb = '']) => [verb],
    rule: 'English denies once',
  },
  // “The minister neither answered the questions.”
  {
    needs: 'neither',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) \p{Ll}+ |\b(?:he|she|they|it|we) )neither (answered|attended|came|went|spoke|knew|wanted|said|gave|responded|participated|received|found|has|have|is|are|was|were|will|can|could)(?= [^.!?]{1,80}[.!?])(?![^.!?]{0,120} nor )/gu,
    fixes: ([, verb = '']) => (/^(?:has|have|is|are|was|were|will|can|could)$/.test(verb) ? [`${verb} not`] : [`did not ${PASTS.get(verb)?.[0] ?? verb.replace(/ed$/, '')}`]),
    rule: '“neither” needs a “nor”; English has “not … either”',
  },
  // “Neither the police knew it.”
  {
    needs: 'neither',
    pattern: new RegExp(`${SENTENCE_START}Neither (?=(?:the|his|her|their|our|a) (?:\\p{Ll}[\\p{L}’'-]* ){1,3}?(?:\\p{Ll}{3,}ed|is|are|was|were|has|have|knew|came|went|said|wants?|knows?|could|can|will|did|had)(?![\\p{L}’'-]))(?![^.!?]{0,160} nor )`, 'gu'),
    fixes: () => ['not even'],
    rule: '“neither” needs a “nor”',
  },
  // “They not only want money” is right; “Also not the neighbors heard”
  {
    needs: 'also',
    pattern: new RegExp(`${SENTENCE_START}(?:Also not|Not also) (?=(?:the|his|her|their)(?![\\p{L}-]))`, 'gu'),
    fixes: () => ['not even'],
    rule: 'English has “not even” or “nor”',
  },
]

const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...ROMANCE]

export const doubleNegatives: Check = {
  label: 'Negation',
  description: 'Finds sentences denied as in the source: “did not see nobody”, “does not can”, “will can”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, isRomance(sourceLanguage) ? IN_ROMANCE : RULES),
}
