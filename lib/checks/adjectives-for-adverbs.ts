import type { Check } from './check'
import { adjectivesBeforeParticiples, adverbOf } from './clause-order'
import { matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { classedOf } from './word-classes'

const END = '(?=[.,;:!?”"]|$| (?:than|in|since|after|and|but|from|to|for|on|because|as|against|before|during|at)(?![\\p{L}’\'-]))'
const irregular = (adjective: string): string => (adjective === 'good' ? 'well' : adverbOf(adjective))

const RULES: readonly GrammarRule[] = [
  // “significant higher”, “good prepared”
  {
    needs: 'significant considerable clear slight extreme relative substantial noticeable',
    pattern: /(?<=(?:is|are|was|were|be|been|become|became|a|the) )(significant|considerable|clear|slight|extreme|substantial|noticeable) (?=(?:higher|lower|better|worse|more|less|larger|smaller|older|younger|stronger|weaker|cheaper|cold|hot|dangerous|difficult|important|expensive)(?![\p{L}-]))/gu,
    fixes: ([, adjective = '']) => [adverbOf(adjective)],
    rule: 'an adjective is described by an adverb',
    confidence: 'certain',
  },
  {
    needs: 'good bad',
    pattern: /(?<=(?:is|are|was|were|been|has|have) (?:very |so |not )?)(good|bad) (?=(?:prepared|organized|organised|trained|equipped|protected|paid|informed|known|planned|connected|received|attended|done|made|built|hidden|injured|damaged|hit)(?![\p{L}-]))/gu,
    fixes: ([, adjective = '']) => [irregular(adjective)],
    rule: 'a participle is described by an adverb',
    confidence: 'certain',
  },
  // “sees it similar”, “views this different”
  {
    needs: 'similar different',
    pattern: /(?<=(?<![\p{L}’'-])(?:see|sees|saw|seen|view|views|viewed|judge|judges|judged|assess|assesses|assessed|interpret|interprets|interpreted) (?:it|this|that|things|the (?:matter|situation|thing|case)|him|them) )(similar|different)(?=[.,;:!?”"]|$| (?:and|but)(?![\p{L}-]))/gu,
    fixes: ([, adjective = '']) => [adverbOf(adjective)],
    rule: 'a verb is described by an adverb',
    confidence: 'certain',
  },
  // “prices rise quick”, “the number fell sharp”
  {
    needs: 'quick strong sharp slow rapid slight dramatic considerable significant steady massive enormous noticeable gradual drastic extreme constant continuous',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:rises?|rose|risen|rising|falls?|fell|fallen|increases?|increased|decreases?|decreased|grows?|grew|grown|declines?|declined|drops?|dropped|worsens?|worsened|improves?|improved|changes?|changed|spreads?|develops?|developed|reacts?|reacted|criticizes?|criticized) (?:very |so |too |more )?)(quick|strong|sharp|slow|rapid|slight|dramatic|considerable|significant|steady|massive|enormous|noticeable|gradual|drastic|extreme|constant|continuous)${END}`, 'gu'),
    fixes: ([adjective]) => [adverbOf(adjective)],
    rule: 'a verb is described by an adverb',
  },
  // “sings very beautiful”, “works good”
  {
    needs: 'beautiful good bad perfect wonderful excellent careful quick slow',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:sings?|sang|plays|played|works|worked|speaks|spoke|drives|drove|writes|wrote|functions|functioned|behaves|behaved|performs|performed|prepares|prepared|cooks|cooked|dances|danced) (?:very |so |too |really )?)(beautiful|good|bad|perfect|wonderful|excellent|careful|quick|slow)${END}`, 'gu'),
    fixes: ([adjective]) => [irregular(adjective)],
    rule: 'a verb is described by an adverb',
  },
]

export const adjectivesForAdverbs: Check = {
  label: 'Adjectives for adverbs',
  description: 'Finds adjectives where a verb or participle takes an adverb, which German does not tell apart (“has dramatic worsened”, “sees it similar”).',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => withoutOverlaps([...matchesOf(paragraph, RULES), ...adjectivesBeforeParticiples(classedOf(paragraph))]),
}
