import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const AUXILIARY = '(?:is|are|was|were|has|have|had|can|could|must|will|would|should|do|does|did)'
const REST = '(?:not|also|already|now|a|an|the|only|still|really|no|always|known|been|clear|even|all|just|something|nothing|often|very)'

const RULES: readonly GrammarRule[] = [
  // “You can yes not close every school”: “ja”
  {
    needs: 'yes',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${AUXILIARY}|want|wants|know|knows|knew|it|that|he|she|they|we|you) )yes (?=${REST}(?![\\p{L}-]))`, 'giu'),
    fixes: () => [''],
    rule: '“yes” renders the particle “ja”, which says that something is known',
    confidence: 'certain',
  },
  // “We must times talk about it”: “mal”
  {
    needs: 'times once',
    pattern: /(?<=(?<![\p{L}’'-])(?:must|should|can|could|would|will|have to|has to|want to|let us|let’s|let's) (?:now |also |first )?)(?:times|once) (?=(?:see|look|talk|wait|say|think|try|ask|imagine|speak|listen|explain|consider)(?![\p{L}-]))/giu,
    fixes: () => [''],
    rule: 'this renders the particle “mal”, which English leaves out',
  },
  // “That is but not true”: “aber”
  {
    needs: 'but however',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Tt]here|\p{Ll}+s?) )(is|are|was|were|has|have|had|can|could|must|will|would|should) but (?=(?:not|also|still|already|unfortunately|no longer|nevertheless|very)(?![\p{L}-]))(?!also (?:one|a))/gu,
    fixes: ([, verb = '']) => [`${verb}, however,`],
    rule: '“aber” inside a clause is “however”, or “but” before it',
  },
  // “Come but in”, “That is yet impossible”: “doch”
  {
    needs: 'yet indeed',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]hat|[Tt]his|[Ii]t) (?:is|was|can|must) )(?:yet|though) (?=(?:impossible|absurd|clear|nonsense|obvious|crazy|normal|logical|not (?:possible|normal|true))(?![\p{L}-]))/gu,
    fixes: () => [''],
    rule: 'this renders the particle “doch”, which English leaves out',
  },
  // “That will already work out”: “schon”
  {
    needs: 'already',
    pattern: /(?<=(?<![\p{L}’'-])(?:will|must|should|would) )already (?=(?:work(?: out)?|succeed|go well|be (?:fine|all right|okay|good|ok)|manage)(?![\p{L}-]))/gu,
    fixes: () => [''],
    rule: 'this renders the particle “schon”, which English leaves out',
  },
  // “so something I have never seen”: “so etwas”
  {
    needs: 'so',
    pattern: /(?<![\p{L}’'-])so (something|somebody|someone)(?=[.,;!?”"]| (?:I|we|he|she|they|has|have|is|does|can|must|like|never|not)(?![\p{L}-]))/giu,
    fixes: ([, word = '']) => [word === 'something' ? 'something like that' : 'someone like that'],
    rule: '“so etwas” is “something like that”',
  },
]

export const modalParticles: Check = {
  label: 'German particles',
  description: 'Finds “yes”, “times” and “but” where German has a particle: “You can yes not close every school”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
