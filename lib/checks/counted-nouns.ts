import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'

const NOUNS =
  'person man woman child year month day week hour minute second house apartment flat school hospital country city town village company firm worker employee student teacher doctor ' +
  'patient case death victim soldier officer player match game goal point seat vote voter candidate minister deputy party law bill project plan measure problem reason question answer ' +
  'attack bomb fire car train bus ship boat plane truck vehicle bridge road street building tree animal dog cow sheep book film song painting letter word page article newspaper ' +
  'journalist witness judge lawyer prisoner refugee migrant tourist visitor inhabitant resident citizen family friend brother sister son daughter parent boy girl euro dollar pound franc ' +
  'meter metre kilometer kilometre mile hectare ton tonne liter litre degree job contract shop store restaurant hotel room bed table time meeting event protest demonstration strike ' +
  'election region province district department municipality farmer farm factory plant product service member group team club association organization institution bank fund share ' +
  'researcher expert scientist specialist analyst official source document report study survey sector field area place site'
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women', child: 'children', sheep: 'sheep' }
const pluralOf = (noun: string) => IRREGULAR[noun] ?? (/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)
const PLURALS = new Map(NOUNS.split(' ').map((noun) => [pluralOf(noun), noun]))
const SINGULAR = anyOf(NOUNS.replace(' sheep', ''))
const PLURAL = [...PLURALS.keys()].filter((noun) => noun !== 'sheep').join('|')
/** What follows a noun that is no part of a compound: “two person households”. */
const END = '(?=[.,;:!?)”"]|$| (?:is|are|was|were|has|have|had|will|would|can|could|must|and|or|of|in|on|at|to|for|from|with|by|who|that|which|when|where|since|ago|later|before|after|because|but|per|a|the|died|came|left|went|killed|injured|arrested|wounded|participated|took|against|between|during|without|according|about|among|under|over|near|saw|said|voted)(?![\\p{L}’\'-]))'
const NUMBER = '(?:[2-9]|[1-9]\\d{1,2}|\\d{1,3}(?:,\\d{3})+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|zero|many|several|few|both|various|numerous|hundreds of|thousands of|dozens of|a few|a number of|millions of)'
const UNITS = 'euro|dollar|pound|franc|peso|real|kilometer|kilometre|meter|metre|mile|hectare|year|month|day|week|hour|minute'
const COLLECTIVE = '(?:people|persons|inhabitants|residents|citizens|men|women|children|euros|dollars|years|demonstrators|protesters|workers|voters|tourists|visitors|victims|soldiers|families|students|companies|farmers|refugees|migrants|passengers|cars|vehicles|tons|tonnes|kilometers|kilometres|hectares)'

/** “No. 2 official”, “a top 10 player”: a rank; “the October 7 attack”, “a PlayStation 2 game”: part of a name. */
const NO_RANK = '(?<!\\b(?:No\\.?|Nos\\.?|number|top|Top|world) |\\p{Ll}[,’]? \\p{Lu}[\\p{L}.]* )'

const RULES: readonly GrammarRule[] = [
  {
    needs: 'every each another',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(every|each|another) (${PLURAL})${END}(?! (?:old|later))`, 'giu'),
    fixes: ([, determiner = '', noun = '']) => [`${determiner} ${PLURALS.get(noun.toLowerCase()) ?? noun}`],
    rule: 'the noun after this word is singular',
    confidence: 'certain',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'.,$€£-])${NO_RANK}((?:${NUMBER})|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Few|Both|Various|Numerous)) (${SINGULAR})${END}`, 'gu'),
    fixes: ([, number = '', noun = '']) => (/^(?:second|time|share|point|plant|case|place|field)$/i.test(noun) && /^(?:few|both)$/i.test(number) ? null : [`${number} ${pluralOf(noun.toLowerCase())}`]),
    rule: 'the noun after a number is plural',
  },
  {
    needs: 'million billion thousand hundred zero',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'.,$€£-])((?:\\d+|two|three|four|five|six|ten) (?:million|billion|thousand|hundred)|zero) (${UNITS})(?![\\p{L}-])(?! (?:note|coin|bill|man|old|plan|deal|loan|contract))`, 'giu'),
    fixes: ([, number = '', noun = '']) => [`${number} ${pluralOf(noun.toLowerCase())}`],
    rule: 'the noun after a number is plural',
    confidence: 'certain',
  },
  {
    needs: 'others',
    pattern: new RegExp(`(?<![\\p{L}’'-])others (${PLURAL}|\\p{Ll}{3,}ies)(?![\\p{L}’'-])`, 'giu'),
    fixes: ([found, noun = '']) => [`${found.charAt(0)}ther ${noun}`],
    rule: 'an adjective has no plural',
  },
  {
    needs: 'hundreds thousands millions dozens',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(hundreds|thousands|millions|dozens|tens of thousands|hundreds of thousands) (${COLLECTIVE})(?![\\p{L}’'-])`, 'giu'),
    fixes: ([, number = '', noun = '']) => [`${number} of ${noun}`],
    rule: 'an uncertain number takes “of”',
    confidence: 'certain',
  },
  {
    needs: 'dozen dozens hundred thousand million billion',
    pattern: /\b(?<![\p{L}’'-])(an?|one|two|three|four|five|six|half a|several|some) (dozen|dozens|hundred|thousand|million|billion) of (?!them\b|us\b|you\b|the\b|these\b|those\b|his\b|her\b|its\b|their\b|our\b|my\b|whom\b|which\b|it\b)(\p{Ll}{3,})(?![\p{L}’'-])/giu,
    fixes: ([, number = '', scale = '', noun = '']) => (/^(?:several|some)$/i.test(number) && scale.endsWith('s') ? [`dozens of ${noun}`] : [`${number} ${scale} ${noun}`]),
    rule: 'a number stands directly before its noun',
    confidence: 'certain',
  },
  {
    needs: 'ten fifteen twenty thirty forty fifty sixty eighty',
    pattern: /\b(?<![\p{L}’'-])(an?|about an?|around an?|some) (ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty) (?:of )?(?=\p{Ll}{3,}s(?![\p{L}’'-])|people)/giu,
    fixes: ([found, , number = '']) => [`about ${number}${found.endsWith(' ') ? ' ' : ''}`],
    rule: 'English has no noun for a round number',
  },
  {
    needs: 'much',
    pattern: /\b(?<![\p{L}’'-])(so |too |how |very |that )?(much) (people|persons|men|women|children|things|problems|countries|companies|workers|houses|years|days|times|cars|voters|tourists|questions|doubts|efforts)(?![\p{L}’'-])/giu,
    fixes: ([, adverb = '', , noun = '']) => [`${adverb}many ${noun}`],
    rule: 'what can be counted takes “many”',
    confidence: 'certain',
  },
  {
    needs: 'many',
    pattern: /\b(?<![\p{L}’'-])(so |too |how |very )?(many) (money|water|time|traffic|work|rain|damage|violence|pressure|attention|energy|electricity|food|gas|noise|anger|suffering|patience|luck|pollution)(?=[.,;:!?]| (?:in|on|to|for|from|and|is|was|that|at|of|with)(?![\p{L}-]))/giu,
    fixes: ([, adverb = '', , noun = '']) => [`${adverb}much ${noun}`],
    rule: 'what cannot be counted takes “much”',
    confidence: 'certain',
  },
  {
    needs: 'most',
    pattern: /\b(?<![\p{L}’'-])(?:the )?most of (people|children|men|women|voters|countries|cases|companies|residents|inhabitants|experts|members)(?=[.,;:]| (?:are|were|have|do|in|will|who|think|live|agree|want)(?![\p{L}-]))/giu,
    fixes: ([, noun = '']) => [`most ${noun}`],
    rule: '“most” stands directly before its noun',
    confidence: 'certain',
  },
  {
    needs: 'kind type sort',
    pattern: /\b(?<![\p{L}’'-])(all|these|those) (kind|type|sort) of (?=\p{Ll}{3,}s(?![\p{L}’'-])|people)/giu,
    fixes: ([, determiner = '', noun = '']) => [`${determiner} ${noun}s of`],
    rule: 'the noun after this word is plural',
  },
  {
    needs: 'news weather progress advice information luck health work',
    pattern: /\b(?<![\p{L}’'-])(an?) ((?:very |really |such )?(?:good|bad|great|sad|excellent|terrible|beautiful|important) )(news|weather|progress|advice|information|luck|health|work conditions)(?=[.,;:!?”"]| (?:for|that|in|to|and|is|was|on|of|from|about)(?![\p{L}-]))/giu,
    fixes: ([, , adjective = '', noun = '']) => [adjective + noun],
    rule: 'this noun takes no “a”',
    confidence: 'certain',
  },
  {
    needs: 'trousers scissors jeans glasses pants pyjamas pajamas shorts binoculars',
    pattern: /\b(?<![\p{L}’'-])(an?) ((?:\p{Ll}+ )?)(trousers|scissors|jeans|glasses|pants|pyjamas|pajamas|shorts|binoculars)(?=[.,;:!?]| (?:and|that|in|on|with|to|for|from|is|are)(?![\p{L}-]))/giu,
    fixes: ([, article = '', adjective = '', noun = '']) => [`${article.charAt(0)} pair of ${adjective}${noun}`],
    rule: 'this noun is plural',
  },
]

export const countedNouns: Check = {
  label: 'Numbers and their nouns',
  description: 'Finds nouns that do not agree with the number or quantity before them: “every years”, “two person”, “hundreds people”, “much people”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
