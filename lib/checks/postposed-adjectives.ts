import type { Check } from './check'
import { adjectivesAfterNouns } from './adjective-order'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { startsWithVowelSound } from './indefinite-articles'
import { classedOf } from './word-classes'

/** Adjectives of relation and judgement, which English never puts after these nouns. */
const RELATION =
  'municipal federal national regional provincial autonomous constitutional electoral fiscal penal criminal civil judicial military medical agricultural industrial ' +
  'commercial financial economic social political cultural educational environmental historical international European Spanish Portuguese Brazilian Mexican Argentine ' +
  'Argentinian Colombian Chilean Peruvian Venezuelan Uruguayan Catalan Basque Galician Andalusian Valencian Italian French Catholic socialist communist conservative ' +
  'liberal democratic gratuitous obligatory mandatory favorable favourable unfavorable preventive provisional extraordinary annual monthly weekly technical digital ' +
  'solar nuclear renewable clandestine illegal irregular fraudulent organized organised specialized specialised unpublished unprecedented similar unique'
const NOUNS =
  'school schools hospital hospitals guard council court courts government administration policy budget tax taxes system network program programme plan project projects ' +
  'service services sector industry company companies party parties campaign elections election debate commission committee institute university museum park team ' +
  'championship league crisis inflation debt growth deficit energy center centre authority authorities opinion measure measures situation level sphere character press ' +
  'television road transport assistance attention prison detention strike violence security education health housing reform mobility heritage territory agency assembly ' +
  'parliament chamber organization organisation organizations organisations activity activities work works heritage association associations group groups movement film ' +
  'music literature cinema wine product products daycare decision resolution sentence process event events operation emergency session aid support investment income'
const NOUNS_OF_THE_PUBLIC = 'education health transport sector works administration service services school schools hospital hospitals television university universities'
/** What follows where neither word belongs to the next: “the court national team” is no match. */
const END = "(?=[.,;:!?”\"»]|$| (?:of|in|for|that|which|who|to|and|or|with|is|are|was|were|has|have|had|will|would|can|on|at|from|by|as|but|since|until|during|after|before|because|against|between|stays|remains|goes|continues|opens|closes|begins|fell|rose|receives|offers)(?![\\p{L}’'-]))"
const DETERMINER = '(?:the|an?|this|these|those|its|his|her|their|our|my|your|each|every|any|some|no|of|in|by|with|for|new|first)'
const DEGREE = 'very|extremely|particularly|especially|highly|totally|absolutely|really|well'
const JUDGEMENT =
  'difficult complicated important serious grave delicate strong positive negative special interesting beautiful expensive dangerous favorable favourable intense tense ' +
  'emotional critical small large young simple complex sad structured organized organised prepared known similar competitive demanding worrying hard'

const RULES: readonly GrammarRule[] = [
  {
    needs: RELATION.toLowerCase(),
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:(an?) |(?<=(?<![\\p{L}’'-])${DETERMINER} ))(${anyOf(NOUNS)}) (${anyOf(RELATION)})${END}`, 'giu'),
    fixes: (match, text) => {
      const [, article, noun = '', adjective = ''] = match
      const isSaid = OF_WHAT_IS_SAID.test(text.slice(Math.max(0, match.index - 20), match.index)) || (/ised$|ized$/.test(adjective) && text.startsWith(' by', match.index + match[0].length))
      return isSaid || (/^(?:council|group)$/i.test(noun) && /ist$/i.test(adjective)) ? null : [withArticle(article, `${adjective} ${noun}`)]
    },
    rule: 'the adjective stands before its noun in English',
  },
  {
    needs: 'public private free',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:the|of|in|for|by|and|their|our|its) )(${anyOf(NOUNS_OF_THE_PUBLIC)}) (public|private)${END}`, 'giu'),
    fixes: ([, noun = '', adjective = '']) => [`${adjective} ${noun}`],
    rule: 'the adjective stands before its noun in English',
  },
  {
    needs: DEGREE.replaceAll('|', ' '),
    pattern: new RegExp(`(?<![\\p{L}’'-])(an?) (\\p{Ll}{3,16}(?: \\p{Ll}{4,14})?) (${DEGREE}) (${anyOf(JUDGEMENT)})(?=[.,;!?”"]|$| (?:in|for|and|that|with|on)(?![\\p{L}’'-]))`, 'gu'),
    fixes: ([, article = '', noun = '', degree = '', adjective = '']) => (NO_NOUNS.test(noun) ? null : [withArticle(article, `${degree} ${adjective} ${noun}`)]),
    rule: 'the adjective stands before its noun in English',
  },
]
/** “declared the strike illegal”: there the adjective is what is said of the noun. */
const OF_WHAT_IS_SAID = /\b(?:declar|rul|mak|ma[dk]e|consider|deem|call|ke[ep]p?|found|find|render|leav|left)\p{Ll}* (?:the|an?|this|its|his|her|their|any|that)? ?$/u
/** “a little too hard”, “a bit too small”. */
const NO_NOUNS = /^(?:little|bit|lot|few|shade|touch|fraction|tad|step|day|year|point|way|time|man|woman|game|moment)(?: |$)|(?:^| )(?:who|which|that|was|is|are|were|has|had|and|but|not|been|looks|seems|feel|feels|felt|getting|become|became|being|be|all|far|just|even|much|quite|going|made|playing|very)$|ly$/

function withArticle(article: string | undefined, phrase: string): string {
  if (article === undefined) return phrase
  const an = startsWithVowelSound(phrase.split(' ')[0] ?? '') === true
  return `${article.charAt(0)}${an ? 'n' : ''} ${phrase}`
}

export const postposedAdjectives: Check = {
  label: 'Adjectives after their nouns',
  description: 'Finds adjectives that stand after their noun as in the source: “the school municipal of Lugo”, “a situation very difficult”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null || sourceLanguage === 'de' ? [] : withoutOverlaps([...matchesOf(paragraph, RULES), ...adjectivesAfterNouns(classedOf(paragraph))])),
}
