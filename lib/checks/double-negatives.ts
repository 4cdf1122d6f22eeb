import type { Check } from './check'
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

export const doubleNegatives: Check = {
  label: 'Negation',
  description: 'Finds sentences denied as in the source: “did not see nobody”, “does not can”, “will can”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
