import type { Check } from './check'
import { adverbsBeforeObjects } from './adverb-order'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { BASES, PARTICIPLES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { classedOf } from './word-classes'

const MANNER =
  'badly well perfectly quickly slowly clearly strongly firmly harshly heavily severely deeply gently vigorously easily rapidly directly openly publicly officially personally seriously carefully ' +
  'regularly immediately radically drastically considerably significantly fiercely loudly bitterly warmly discreetly progressively gradually definitively systematically rigorously'
const FREQUENCY = 'always often never rarely seldom sometimes'
const DETERMINER = '(?:the|his|her|their|its|our|my|this|these|a|an)'
/** “played well the last few games”: what follows is a time, not an object. */
const NOT_OBJECT = '(?! (?:the|this|a) (?:next|last|first|same|past|previous|whole|day|week|month|year|night|other|following|time|moment|more|better|way))(?! a (?:year|month|week|day|year|bit|little|lot|while|hundred|thousand|dozen|decade|century|long|short|few))'
const NOT_VERBS = /^(?:be|become|remain|seem|look|feel|stay|appear|go|come|get|do|act|think|last|work|live|perform|behave|turn|lie|sit|stand|move|compare|speak|talk)$/

const isVerb = (word: string) => {
  const base = (BASES.get(word) ?? THIRD_PERSONS.get(word) ?? PASTS.get(word) ?? PARTICIPLES.get(word))?.[0]
  return base !== undefined && !NOT_VERBS.test(base)
}

const RULES: readonly GrammarRule[] = [
  // “started badly the evening”
  {
    needs: MANNER,
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:he|she|it|they|we|I|who|which|that|to|and|has|have|had|will|would|must|can|could|\\p{Lu}[\\p{L}’'-]+|\\p{Ll}+s?) )(\\p{Ll}{3,14}) (${anyOf(MANNER)})(?= ${DETERMINER} \\p{L})${NOT_OBJECT}`, 'gu'),
    fixes: ([, verb = '', adverb = '']) => (isVerb(verb) && !BASES.has(verb) ? [`${adverb} ${verb}`] : null),
    rule: 'no adverb stands between a verb and its object',
  },
  // “speaks very well English”
  {
    needs: 'well badly perfectly fluently',
    pattern: /\b(?<![\p{L}’'-])(speaks?|spoke|knows?|knew|plays?|played|understands?|understood|masters?|mastered) (very well|well|badly|perfectly|fluently|quite well|very badly) (English|French|Spanish|German|Italian|Portuguese|Arabic|Russian|Chinese|Dutch|the (?:\p{Ll}+ )?\p{Ll}+)(?=[.,;:!?”"]| (?:and|because|since|but|of)(?![\p{L}]))/gu,
    fixes: ([, verb = '', adverb = '', object = '']) => [`${verb} ${object} ${adverb}`],
    rule: 'the adverb stands after the object',
    confidence: 'certain',
  },
  // “likes very much the town”
  {
    needs: 'much lot enormously',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(likes?|liked|loves?|loved|enjoys?|enjoyed|appreciates?|appreciated|misses|missed|regrets?|regretted|thanks?|thanked|hopes?|helped|helps?|wants?|wanted|admires?|admired) (very much|a lot|so much|enormously) (${DETERMINER} (?:\\p{Ll}+ )?\\p{Ll}+|him|her|them|it|us)(?=[.,;:!?”"]| (?:and|of|in|for|that|when|who|because)(?![\\p{L}]))`, 'gu'),
    fixes: ([, verb = '', adverb = '', object = '']) => [`${verb} ${object} ${adverb}`],
    rule: 'the adverb stands after the object',
    confidence: 'certain',
  },
  // “goes always to”
  {
    needs: 'always often never rarely seldom sometimes',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|who) )(\\p{Ll}{2,12}) (${anyOf(FREQUENCY)})(?= (?:to|in|on|at|with|the|a|his|her|their|about|for)(?![\\p{L}]))`, 'gu'),
    fixes: ([, verb = '', adverb = '']) => (isVerb(verb) || /^(?:goes|went|comes|came|works|worked|lives|lived|speaks|spoke|talks)$/.test(verb) ? [`${adverb} ${verb}`] : null),
    rule: 'the adverb stands before the verb',
  },
  // “has yesterday announced”, “was on Monday arrested”
  {
    needs: 'yesterday today on last this',
    pattern: /\b(?<![\p{L}’'-])(has|have|had|was|were|is|are) (yesterday|today|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|evening|afternoon|night))?|last (?:week|month|year|night)|this (?:morning|week)) (\p{Ll}{3,14})(?![\p{L}’'-])/gu,
    fixes: ([, auxiliary = '', time = '', participle = '']) => {
      const forms = PARTICIPLES.get(participle)
      if (!forms) return null
      const past = !auxiliary.startsWith('ha') ? `${auxiliary} ${participle}` : auxiliary === 'had' ? `had ${participle}` : forms[2]
      return [`${past} ${time}`]
    },
    rule: 'no time stands between the auxiliary and the participle',
  },
]

export const misplacedAdverbs: Check = {
  label: 'Misplaced adverbs',
  description: 'Finds adverbs where the source has them: “started badly the evening”, “speaks well English”, “has yesterday announced”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => withoutOverlaps([...matchesOf(paragraph, RULES), ...adverbsBeforeObjects(classedOf(paragraph))]),
}
