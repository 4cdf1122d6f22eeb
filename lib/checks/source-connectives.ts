import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { formsOf } from './inflection'
import { BASES } from './lexicons/en/verbs'

const PRONOUN = '(?:he|she|it|they|we|I|you|nobody|everyone|the|a|his|her|their|this|these|those)'
const bare = (word: string): boolean => BASES.has(word) && !/^(?:hit|put|set|hurt|cast|let|read|shut|charge|cause|exit|call|care|cut|bid|damage|debt|delay|deal|cash|change|warning|study|board|plan|need|change|support|control|attack|use|demand|interest|research|film|help|cost|test|trade|travel|return|release|record|share|cover|fear|hope|risk|stop|rise|fall|end|start|date|notice|reach|request|review|sale|hand|place|point|land|paper|list|mention|name|order|part|lack|influence|increase|decrease|delay|damage|contact|comment|claim|appeal|answer|arrest|approach|anger|fire|fish|light|drink|cook|dress|dance|doubt|drive|drop|force|guarantee|guide|harm|host|hurt|judge|jump|kick|look|march|mark|market|master|matter|measure|murder|offer|paint|park|pass|pay|pick|play|practice|press|promise|protest|purchase|question|quit|rescue|respect|rest|result|rule|run|sign|smoke|split|spread|stand|state|steal|stick|strike|surprise|suspect|swim|talk|target|taste|thought|touch|train|transfer|treat|trust|turn|update|visit|vote|wait|walk|war|wash|watch|welcome|win|wish|wonder|worry|wound)$/.test(word)

const RULES: readonly GrammarRule[] = [
  {
    needs: 'which that',
    pattern: /(?<![\p{L}’'-])(in|to|of|for|with|from|on|by) the (which|that|whom)(?= (?:he|she|they|it|we|I|the|are|is|were|was|have|has)(?![\p{L}-]))/gu,
    fixes: ([, preposition = '', pronoun = '']) => [`${preposition} ${pronoun === 'that' ? 'whom' : pronoun}`],
    rule: 'a relative pronoun takes no article',
    confidence: 'certain',
  },
  {
    needs: 'that which',
    pattern: /(?<=(?:^|[.!?”"] |\n))(?:The that|Those which) (?=(?:want|wants|live|lives|work|works|have|has|do|come|comes|know|think|say|are|were|can|need)(?![\p{L}-]))/gu,
    fixes: () => ['those who'],
    rule: 'people in general are “those who”',
    confidence: 'certain',
  },
  {
    needs: 'only neither',
    pattern: /(?<=(?:^|[.!?”"] |\n))(Not only|Neither) (?=(?:he|she|they|we|I|it) (?!and|nor|but|is |was |will |has |had |can |are |were |have )\p{Ll})/gu,
    fixes: () => [],
    rule: 'after this word the verb comes before its subject',
    confidence: 'certain',
  },
  {
    needs: 'case',
    pattern: /(?<![\p{L}’'-])in (?:the )?case that (?=(?:it|he|she|they|we|there)(?![\p{L}-]))/giu,
    fixes: () => ['if'],
    rule: 'a condition follows “if” or “in case”',
    confidence: 'perhaps',
  },
  {
    needs: 'also',
    pattern: /(?<=(?:^|[.!?”"] |\n))Also not (?=(?:the|a|he|she|they|we|in|this|that|\p{Lu})(?![\p{L}-]))/gu,
    fixes: () => ['neither'],
    rule: 'English has “neither”',
    confidence: 'certain',
  },
  {
    needs: 'despite although spite',
    pattern: /\b(?<![\p{L}’'-])(?:despite of|although of|in spite|inspite|inspite of|in despite of|despite to)(?= (?:the|a|an|his|her|its|their|this|all|having|being|\p{Ll}+ing|everything)(?![\p{L}-]))/giu,
    fixes: () => ['despite'],
    rule: 'English has “despite” or “in spite of”',
    confidence: 'certain',
  },
  {
    needs: 'before after',
    pattern: /\b(?<![\p{L}’'-])(before|after) of (?=(?:the|a|an|his|her|its|their|this|that|\p{Ll}+ing)(?![\p{L}-]))/giu,
    fixes: ([, preposition = '']) => [preposition],
    rule: 'no “of” follows',
    confidence: 'certain',
  },
  {
    needs: 'without',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])without that (?=(?:he|she|they|we|nobody|anyone|anybody|the \\p{Ll}+ \\p{Ll}+)(?![\\p{L}’'-]))`, 'giu'),
    fixes: () => [],
    rule: '“without” takes a noun or a gerund, not a clause',
    confidence: 'certain',
  },
  {
    needs: 'for to by until since because in',
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n|, ))(for that|to that|in order that|so as that|with the aim that|with the goal that|with the objective that|in order to that) (?=(?:he|she|they|it|we|the \\p{Ll}+ (?:can|could|is|are|be|may|will|would|has|have|\\p{Ll}+s?)|nobody|everyone)(?![\\p{L}-]))`, 'giu'),
    fixes: () => ['so that'],
    rule: 'what is intended follows “so that”',
  },
  {
    needs: 'before after while',
    pattern: /(?<=(?:^|[.!?”"] |\n|, ))(before that|after that) (?=(?:he|she|they|we|the \p{Ll}+) (?:\p{Ll}+ed|is|was|were|had|has|came|left|went|began|died|arrived)(?![\p{L}-])[^.]{0,50}, (?:he|she|they|it|the|we)(?![\p{L}-]))/giu,
    fixes: ([, found = '']) => [found.split(' ')[0] ?? found],
    rule: 'no “that” follows “before” and “after”',
  },
  {
    needs: 'what which who whose where',
    pattern: /\b(?<![\p{L}’'-])(?:(?<=(?:^|[.!?”"] |\n))(?:the what|that what|that which) (?=(?:he|she|it|they|we|is|was|happened|worries|matters|the|most|I)(?![\p{L}-]))|the whose (?=\p{Ll})|all that who (?=\p{Ll})|in which where (?=\p{L}))/giu,
    fixes: ([found]) => [/whose/i.test(found) ? 'whose' : /who/i.test(found) ? 'all who' : /where/i.test(found) ? 'where' : 'what'],
    rule: 'English has one word for this',
    confidence: 'certain',
  },
  // “Upon arrive”, “On leave the court”, “When arrive”
  {
    needs: 'upon after before without when while by',
    pattern: /(?<=(?:^|[.!?”"] |\n|, |\p{Ll} ))(upon|after|before|without|when|while) (\p{Ll}{2,12})(?= (?:the|a|an|his|her|their|at|to|in|from|by|that|him|them)(?![\p{L}-]))/giu,
    fixes: ([, preposition = '', verb = '']) => (bare(verb) || /^(?:be|have|do)$/.test(verb) ? [`${preposition} ${formsOf(verb)[4]}`] : null),
    rule: 'the preposition takes a gerund',
  },
  // “To the arrive of the police”, “In the to leave”
  {
    needs: 'to at in on',
    pattern: /\b(?<![\p{L}’'-])(?:[Tt]o|[Aa]t|[Ii]n|[Oo]n|[Ww]ith|[Bb]y) the (?:to )?(be|have|arrive|leave|enter|know|see|hear|learn|receive|open|begin|become|discover|realize|try|ask|say|speak|take|make|find|lose)(?= (?:the|of|in|at|to|by|a|his|that|approached|asked|questioned|arrested|\p{Ll}+ed)(?![\p{L}-])|,)/gu,
    fixes: ([, verb = '']) => [`on ${formsOf(verb.toLowerCase())[4]}`],
    rule: 'what happens at the same time is a gerund',
  },
  {
    needs: 'neither',
    pattern: /(?<=(?:^|[.!?”"] |\n)Neither [^.,;:!?]{3,60} nor [^.,;:!?]{2,50} )(?:did not|does not|do not|has not|have not|was not|were not|didn[’']t|doesn[’']t)(?![\p{L}-])/gu,
    fixes: () => [],
    rule: 'after “neither” the verb is not denied again',
    confidence: 'certain',
  },
  {
    needs: "let's",
    pattern: /\b(?<![\p{L}’'-])let[’']s to (?=\p{Ll})/giu,
    fixes: () => ['let’s'],
    rule: 'the bare verb follows',
    confidence: 'certain',
  },
  {
    needs: 'nobody nothing',
    pattern: /\b(?<![\p{L}’'-])(nobody|nothing|no one) not (?=\p{Ll})/giu,
    fixes: ([, word = '']) => [word],
    rule: 'English denies once',
    confidence: 'certain',
  },
  // “Not only the costs, but”: no. “if the police comes”: no. “the more the time passes, more”
  {
    needs: 'more less',
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n))(?:as more|how much more|how more|more|the more the) (?=${PRONOUN} [^.,;:!?]{3,50}, (?:the )?(?:more|less|worse|better|fewer))`, 'giu'),
    fixes: ([found]) => [found.toLowerCase().endsWith('the ') ? 'the more' : 'the more'],
    rule: 'both halves begin with “the more”',
  },
]

export const sourceConnectives: Check = {
  label: 'Connectives of the source',
  description: 'Finds conjunctions and prepositions joined as in the source: “despite of the rain”, “without that he knew”, “upon arrive”, “before of leaving”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
