import type { Check, Match } from './check'
import { matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { ADJECTIVE, ADVERB, BASE, BE, classedOf, DETERMINER, GERUND, HAVE, isJoined, NAME, NOUN, NUMBER, PARTICIPLE, type Classed } from './word-classes'
import { wordMatch } from './word-match'

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

/** “has dramatic worsened”, “was heavy injured”. */
function adjectivesBeforeParticiples(classed: Classed): Match[] {
  const { words, classes } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (!(classes[i]! & (BE | HAVE)) || !isJoined(classed, i, i + 2)) continue
    const own = classes[i + 1]!
    const word = words[i + 1]!
    if (!(own & ADJECTIVE) || own & (NOUN | ADVERB | BASE | NAME | PARTICIPLE | NUMBER | DETERMINER) || !(classes[i + 2]! & PARTICIPLE) || classes[i + 2]! & (NOUN | ADJECTIVE | GERUND)) continue
    if (/^(?:far|fast|hard|high|long|late|early|deep|free|right|wrong|loud|clear|short|low|close|first|last|full|half|well|wide|straight|clean|fresh|home|good|best|best-|worse|more|enough|alone|aware|able|young|old|new|big|likely|foreign|public|main|sure|due|open|dead|black|white|ready|happy|married|quick|little|pretty|dry|nevertheless|nonetheless|different|unpredictable|funny)$/.test(word.folded)) continue
    matches.push(wordMatch(classed, i + 1, i + 1, [adverbOf(word.folded)], 'before a participle stands an adverb'))
  }
  return matches
}

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return adjective === 'public' ? 'publicly' : `${adjective}ally`
  if (adjective.endsWith('le') && !/[aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`
  return adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`
}
