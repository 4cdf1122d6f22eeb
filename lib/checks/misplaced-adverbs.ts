import type { Check } from './check'
import { isRomance, SENTENCE_START } from './romance'
import { adverbsBeforeObjects } from './adverb-order'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { BASES, isParticiple, PARTICIPLES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
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
    pattern: new RegExp(`(?<= )(?=\\p{Ll}{3,14} (?:${anyOf(MANNER)}) )(?<=\\b(?<![\\p{L}’'-])(?:he|she|it|they|we|I|who|which|that|to|and|has|have|had|will|would|must|can|could|\\p{Lu}[\\p{L}’'-]+|\\p{Ll}+s?) )(\\p{Ll}{3,14}) (${anyOf(MANNER)})(?= ${DETERMINER} \\p{L})${NOT_OBJECT}`, 'gu'),
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

/** Rules for what Romance languages put where English does not. */
const ROMANCE: readonly GrammarRule[] = [
  // “Also the mayor was present”, “Also in Rome prices are rising” is another matter
  {
    needs: 'also',
    pattern: new RegExp(`${SENTENCE_START}(?:Even also|Also) ((?:the|his|her|their|its|our|my|this|many|some|other|two|three) (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*(?: of (?:the )?[\\p{L}’'-]+)?|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*) (is|are|was|were|has|have|had|will|can|must|could|would|took|takes|wants?|wanted|asked|asks|came|went|joined|participated|criticized|attended|spoke|arrived|knows?|says?|said|thinks?|voted|sent|expressed|made)(?![\\p{L}’'-])`, 'gu'),
    fixes: ([found, subject = '', verb = '']) => [
      /^(?:is|are|was|were|has|have|had|will|can|must|could|would)$/.test(verb) ? `${subject} ${verb} also` : `${subject} also ${verb}`,
      ...(found.startsWith('Even') ? [`even ${subject} ${verb}`] : []),
    ],
    rule: '“also” stands with the verb',
  },
  // “has always not answered”
  {
    needs: 'always still already',
    pattern: /(?<![\p{L}’'-])(has|have|had) (always|already|still) not (\p{Ll}{3,14}|the|a)(?![\p{L}’'-])/gu,
    fixes: ([, have = '', adverb = '', next = '']) => {
      const isVerb = isParticiple(next)
      return adverb === 'always' ? (isVerb ? [`${have} never ${next}`] : null) : adverb === 'still' ? (isVerb ? [`still ${have} not ${next}`] : [`still ${have === 'has' ? 'does' : have === 'have' ? 'do' : 'did'} not have ${next}`]) : isVerb ? null : [`no longer ${have} ${next}`]
    },
    rule: '“not” stands before the adverb',
  },
  // “has already the majority”, “have not anymore the means”
  {
    needs: 'already still also always anymore longer more',
    pattern: /(?<![\p{L}’'-])(?<!(?:to|will|would|can|could|may|might|must|should|not) )(has|have|had) (already|still|also|always|not anymore|not any more|not yet|no more) (?=(?:the|a|an|his|her|their|its|two|three|four|many|several) \p{Ll})(?! (?:the|a|an) (?:\p{Ll}+ )?(?:been|become))/gu,
    fixes: ([, have = '', adverb = '']) => (adverb.startsWith('no ') || adverb.startsWith('not any') ? [`no longer ${have}`] : adverb === 'not yet' ? [`${have === 'has' ? 'does' : have === 'have' ? 'do' : 'did'} not yet have`] : [`${adverb} ${have}`]),
    rule: 'the adverb stands before “has” where it means to own',
  },
  // “There is not more bread”, “No more there is time”
  {
    needs: 'more',
    pattern: /(?<![\p{L}’'-])([Tt]here) (is|are|was|were) not more (?=\p{Ll}{3,}(?![\p{L}-])(?! (?:than|to|that)))(?!\p{Ll}+ than)/gu,
    fixes: ([, there = '', be = '']) => [`${there} ${be} no more`],
    rule: 'what is used up is “no more”',
  },
  {
    needs: 'more',
    pattern: /(?<![\p{L}’'-])([Tt]here) (is|are|was|were) no more (the|a) (?=\p{Ll})/gu,
    fixes: ([, there = '', be = '', article = '']) => [`${there} ${be} no longer ${article}`],
    rule: 'what has ceased is “no longer”',
  },
  {
    needs: 'no',
    pattern: new RegExp(`${SENTENCE_START}(?:No more|Not anymore|Never more) (?=there (?:is|are|was|were)(?![\\p{L}-]))`, 'gu'),
    fixes: () => [],
    rule: '“no longer” stands with the verb',
  },
  // “found also two weapons”
  {
    needs: 'also already',
    pattern: /(?<![\p{L}’'-])(found|seized|arrested|announced|visited|sent|built|killed|injured|condemned|sentenced|asked|received|published|opened|closed|recovered|discovered|attacked|criticized|includes|included|affects|affected|caused|hit|destroyed|bought|sold|signed|approved|presented|won|lost|made|took|wrote|has|lists|offers|demands|demanded|called|saw|invited|met|interviewed) (also) (?=(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|other|another|\d+|him|her|them|hundreds|thousands|dozens) ?[\p{Ll}.,])/gu,
    fixes: ([, verb = '', adverb = '']) => [`${adverb} ${verb}`],
    rule: 'no adverb stands between a verb and its object',
  },
  // “did already everything”, “I never have taken”
  {
    needs: 'already',
    pattern: /(?<![\p{L}’'-])(did|saw|lost|won|tried|paid|sold|spent|ate|made|took) already (everything|it|them|a lot|too much)(?![\p{L}’'-])/gu,
    fixes: ([, verb = '', object = '']) => [`has already ${PASTS.get(verb)?.[3] ?? verb} ${object}`],
    rule: 'no adverb stands between a verb and its object',
  },
  {
    needs: 'never',
    pattern: /(?<=(?<![\p{L}’'-])(?:he|she|they|we|I|it|who) )never (has|have|had) (?=\p{Ll}+(?:ed|en|ne|de|ought|aught|een|one|ad|ept|elt|ost|on|ut) )/gu,
    fixes: ([, have = '']) => [`${have} never`],
    rule: '“never” stands after the auxiliary',
    confidence: 'perhaps',
  },
]

export const misplacedAdverbs: Check = {
  label: 'Misplaced adverbs',
  description: 'Finds adverbs where the source has them: “started badly the evening”, “speaks well English”, “has yesterday announced”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => withoutOverlaps([...matchesOf(paragraph, RULES), ...(isRomance(sourceLanguage) ? matchesOf(paragraph, ROMANCE) : []), ...adverbsBeforeObjects(classedOf(paragraph))]),
}
