import type { Check } from './check'
import { isAdjective } from './lexicons/en/adjectives'
import { isRomance } from './romance'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'

const ADJECTIVES: Readonly<Record<string, readonly [comparative: string, superlative: string]>> = Object.fromEntries(
  (
    'big bigger biggest,small smaller smallest,old older oldest,young younger youngest,high higher highest,low lower lowest,large larger largest,great greater greatest,cheap cheaper cheapest,' +
    'fast faster fastest,slow slower slowest,strong stronger strongest,weak weaker weakest,rich richer richest,poor poorer poorest,hard harder hardest,easy easier easiest,long longer longest,' +
    'short shorter shortest,tall taller tallest,near nearer nearest,dark darker darkest,deep deeper deepest,wide wider widest,early earlier earliest,late later latest,good better best,bad worse worst,' +
    'heavy heavier heaviest,hot hotter hottest,cold colder coldest,warm warmer warmest,dry drier driest,safe safer safest,close closer closest,new newer newest,happy happier happiest,busy busier busiest,' +
    'ugly uglier ugliest,sad sadder saddest,thin thinner thinnest,thick thicker thickest,nice nicer nicest,far farther farthest,soon sooner soonest,tough tougher toughest,sharp sharper sharpest'
  )
    .split(',')
    .map((row) => {
      const [adjective = '', comparative = '', superlative = ''] = row.split(' ')
      return [adjective, [comparative, superlative] as const]
    }),
)
const ADJECTIVE = Object.keys(ADJECTIVES).join('|')
const COMPARATIVE = Object.values(ADJECTIVES).map(([comparative]) => comparative).join('|')

const RULES: readonly GrammarRule[] = [
  // “It is the same that last year”, “The same that in 2010”
  {
    needs: 'same',
    pattern: /(?<![\p{L}’'-])(the same (?:\p{Ll}+ )?)(?:that|than|of|what) (?=(?:last|in|before|the (?:previous|year|one|other)|always|a year|ever|those|his|her)(?![\p{L}-]))/giu,
    fixes: ([, same = '']) => [`${same}as`],
    rule: 'what is the same takes “as”',
  },
  {
    needs: 'so',
    pattern: new RegExp(`(?<![\\p{L}’'-])so (${ADJECTIVE}|expensive|important|difficult|dangerous|serious|popular|beautiful|many|much) (?:than|how|like) (?=\\p{L})`, 'gu'),
    fixes: ([, adjective = '']) => [`as ${adjective} as`],
    rule: 'what is equal takes “as … as”',
  },
  {
    needs: 'less more fewer',
    pattern: /(?<![\p{L}’'-])(less|more|fewer) (people|men|women|children|tourists|visitors|voters|cases|accidents|deaths|jobs|money|cars|houses|workers|students|members|seats|votes|goals|points|victims|fires|rain|time|work) that (?=(?:last|in|before|the (?:previous|year|others?|average)|a year|ever|expected)(?![\p{L}-]))/gu,
    fixes: ([, word = '', noun = '']) => [`${word} ${noun} than`],
    rule: 'a comparison takes “than”',
    confidence: 'certain',
  },
  {
    needs: 'of from',
    pattern: new RegExp(`(?<=(?:is|are|was|were|be|much|even|far|costs?|earns?|pays?) )(${COMPARATIVE}|(?:more|less) (?:expensive|difficult|important|dangerous|serious|popular|beautiful|easy)) (?:of|from|how) (?=(?:before|me|him|us|you|them|expected|last|in \\d{4})(?![\\p{L}-]))`, 'gu'),
    fixes: ([, word = '']) => [`${word} than`],
    rule: 'a comparison takes “than”',
    confidence: 'certain',
  },
  {
    needs: 'always',
    pattern: /(?<=(?:^|[.!?”"] |\n|, |\b(?:is|are|was|were|becomes?|became|with|and|by|in|of|has|have) ))always (more|less|fewer) (?=(?:people|children|births|marriages|customers|money|time|work|young|citizens|companies|families|often|difficult|expensive|frequent|numerous|important|residents|farmers|tourists|women|men|children|students|voters|workers)(?![\p{L}-]))/giu,
    fixes: ([, word = '']) => [word === 'more' ? 'more and more' : `${word} and ${word}`],
    rule: 'a steady change takes “more and more”',
    confidence: 'certain',
  },
  {
    needs: 'less',
    pattern: /(?<![\p{L}’'-])(?:too|to) less(?=[.,;!?”"]|$| (?:people|money|time|staff|teachers|doctors|nurses|rain|water|workers|space|beds|places|jobs|police|houses|personnel|attention|information)(?![\p{L}-]))/gu,
    fixes: (match, text) => [/^ (?:people|teachers|doctors|nurses|workers|beds|places|jobs|houses)/.test(text.slice(match.index + match[0].length)) ? 'too few' : 'too little'],
    rule: '“too” takes “little” or “few”',
    confidence: 'certain',
  },
  {
    needs: 'most',
    pattern: /(?<![\p{L}’'-])[Tt]he most (citizens|people|residents|inhabitants|voters|companies|families|countries|students|farmers|schools|shops|experts|cases|victims|Germans|Italians|Spaniards|French|workers|women|men|children|tourists)(?= (?:are|were|have|do|did|want|live|come|think|know|in|of)(?![\p{L}-]))/gu,
    fixes: ([, noun = '']) => [`most ${noun}`],
    rule: '“most” stands directly before its noun',
    confidence: 'certain',
  },
  {
    needs: 'most',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:the|its|his|her|their|one of the|our|of the) )most (?!good|bad|late|soon|far|close|early|hard|new)(${ADJECTIVE})(?![\\p{L}’'-]| (?:profile|quality|tech|end|risk|income|level|speed|performance|ranking|standing|value|fashioned|lasting|serving|running|awaited|established|looking|sounding|edged|hitting|working|fought|earned|needed)(?![\\p{L}]))`, 'giu'),
    fixes: ([, adjective = '']) => [ADJECTIVES[adjective.toLowerCase()]?.[1] ?? adjective],
    rule: 'this adjective is compared by its ending',
    confidence: 'certain',
  },
  {
    needs: 'more',
    pattern: new RegExp(`(?<![\\p{L}’'-])more (${ADJECTIVE})(?= than(?![\\p{L}])|[.;!?”"]| and more | every | for (?:the|us|them|him|her) )`, 'giu'),
    fixes: ([, adjective = '']) => [ADJECTIVES[adjective.toLowerCase()]?.[0] ?? adjective],
    rule: 'this adjective is compared by its ending',
  },
  {
    needs: 'more',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:a|much|even|far|is|are|was|were|be|becomes?|became|the) )more (${ADJECTIVE})(?= (?:\\p{Ll}+(?=[.,;])|than|city|country|house|town|in|on|at|now|today|to|part|number|problem|share|price)(?![\\p{L}-]))(?! \\p{Ll}+ (?:and|or|than))`, 'giu'),
    fixes: ([, adjective = '']) => [ADJECTIVES[adjective.toLowerCase()]?.[0] ?? adjective],
    rule: 'this adjective is compared by its ending',
  },
  {
    needs: 'that',
    pattern: /(?<=(?<![\p{L}’'-])(?:times|percent|per cent|%|points|euros|people|years|much|far|even) )(more|less|fewer|higher|lower|bigger|larger|older|longer|smaller|worse|better|greater) that(?= (?:in|the|last|a|an|his|her|its|their|before|expected|those|any|ever|all|other|me|him|us|them|usual|normal|\d|those)(?![\p{L}-]))(?! (?:the|this|that|these|those|his|her|its|their|all) \p{Ll}+ (?:is|are|was|were|of|and))/giu,
    fixes: ([, word = '']) => [`${word} than`],
    rule: 'a comparison takes “than”',
  },
  {
    needs: 'that then as',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(${COMPARATIVE}|more (?:expensive|difficult|important|dangerous|serious|frequent|numerous|complicated|common|popular|powerful|likely|often)) (?:that|then|as|of what|that what)(?= (?:in \\d{4}|last|before|expected|ever|usual|normal|the (?:previous|others?|average|one|rest)|those|any|other|me|him|us|them|planned|anticipated|initially|he|she|it|they|we)(?![\\p{L}-]))`, 'giu'),
    fixes: ([, word = '']) => [`${word} than`],
    rule: 'a comparison takes “than”',
  },
  {
    needs: 'than',
    pattern: new RegExp(`(?<![\\p{L}’'-])as (${ADJECTIVE}|much|many|important|expensive|difficult|often|well) than(?![\\p{L}’'-])`, 'giu'),
    fixes: ([, adjective = '']) => [`as ${adjective} as`],
    rule: '“as” is followed by “as”',
    confidence: 'certain',
  },
  {
    needs: 'like',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:so|as) (${ADJECTIVE}|important|expensive|difficult) like(?= (?:the|a|an|his|her|in|him|her|them|that|\\p{Lu}))`, 'giu'),
    fixes: ([, adjective = '']) => [`as ${adjective} as`],
    rule: 'what is equal takes “as … as”',
  },
  {
    needs: 'twice double triple',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(${anyOf('twice double triple')}) (more|less|bigger|higher|larger) (?:than|that)(?= (?:in|last|the|before|expected)(?![\\p{L}-]))`, 'giu'),
    fixes: ([, times = '', word = '']) => [`${times === 'double' ? 'twice' : times} as ${word === 'more' ? 'much' : word === 'less' ? 'little' : word.replace(/g?g?er$/, '')} as`],
    rule: '“twice” takes “as … as”',
    confidence: 'perhaps',
  },
]

const SUPERLATIVE_OF = new Map(Object.values(ADJECTIVES))
const SUPERLATIVES = Object.values(ADJECTIVES).map(([, superlative]) => superlative).join('|')
/** Comparisons as Romance languages build them. */
const ROMANCE: readonly GrammarRule[] = [
  // “the bigger fire since 2005”, “his better season since then”
  {
    needs: 'since history decade century season year country world championship league ever',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:\\p{Ll}+ )?)(${COMPARATIVE}) (?!good|part|half|share)(?=(?:\\p{Ll}[\\p{L}’'-]* ){1,3}(?:since (?:\\d{4}|the|\\p{Lu})|of (?:the|its|his|her) (?:history|decade|century|season|championship|league|country|year)|of the world|in (?:the|its|his|her) history|ever)(?![\\p{L}’'-]))`, 'gu'),
    fixes: ([, word = '']) => [SUPERLATIVE_OF.get(word) ?? word],
    rule: 'what is above all others is a superlative',
  },
  {
    needs: 'grave few',
    pattern: /(?<![\p{L}’'-])more (grave|few)(?![\p{L}’'-])/gu,
    fixes: ([, adjective = '']) => [adjective === 'few' ? 'fewer' : 'more serious'],
    rule: 'this adjective is not compared with “more”',
  },
  // “the best player of the world”
  {
    needs: 'world country continent planet city region universe',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:most \\p{Ll}{3,16}|least \\p{Ll}{3,16}|${SUPERLATIVES}|first|only) (?:and \\p{Ll}+ )?(?:\\p{Ll}[\\p{L}’'-]* ){0,2}?(?!interests?|history|half|part|parts|image|view|months?|years?|days?|hours|moments?|lines?|\\p{Ll}+(?:ment|tion|sion|age) of)\\p{Ll}[\\p{L}’'-]*) of (the (?:world|country|continent|planet|universe|city|region|neighbou?rhood|globe)(?=[.,;:!?”"]|$| (?:and|is|was|has|with|in|that|which|who|are|were|by|after|since|will)(?![\\p{L}-])))`, 'gu'),
    fixes: ([, place = '']) => [` in ${place}`],
    rule: 'a superlative takes “in” before a place',
  },
  // “the largest of the world”, “the most important of the country”
  {
    needs: 'world country continent planet city region universe province state',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:most (?!of )\\p{Ll}{3,16}|least (?!of )\\p{Ll}{3,16}|${SUPERLATIVES})) of (the (?:world|country|continent|planet|city|region|universe|province|state))(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, place = '']) => [` in ${place}`],
    rule: 'a superlative takes “in” before a place',
  },
  // “the more important match of the year”, “the more violent fire since 2005”, “one of the more visited places of the city”
  {
    needs: 'more',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur) )more (\p{Ll}{4,16}) (?=(?:\p{Ll}+ ){1,2}?(?:(?:of|in) (?:the (?:year|world|country|city|season|history|region|continent|century|decade|planet|province|state|championship|league|last)|history|(?:his|her|its) (?:career|life|history)|recent years)|since (?:\d{4}|the|\p{Lu}\p{Ll}+)|ever)(?![\p{L}’'-]))/gu,
    fixes: ([, quality = '']) => (isAdjective(quality) || /(?:ed|ing)$/.test(quality) ? [`most ${quality} `] : null),
    rule: 'what stands above all others takes “most”',
  },
  // “The coffee is too much sweet”
  {
    needs: 'much many',
    pattern: /(?<![\p{L}’'-])(too|so) (?:much|very) (\p{Ll}{3,16})(?=[.;:!?”"]|,|$| (?:for|to|and|in|that|with|but|on|because)(?![\p{L}-]))/gu,
    fixes: ([found, adverb = '', quality = '']) => (isAdjective(quality) && !/^(?:good|bad|green|red|blue|white|black|public|private|alike|more|less|same|in|past|present|local|top|extra|other|international|similar|likely)$/.test(quality) && !found.startsWith('very very') ? [`${adverb} ${quality}`] : null),
    rule: 'an adjective takes “too” alone',
  },
  // “earns the double of his colleague”, “the triple that last year”
  {
    needs: 'double triple',
    pattern: /(?<![\p{L}’'-])the (double|triple) (?:of|that|than|from) (?=(?:the|his|her|a|an|last|in|what|those|that|their|its)(?![\p{L}-]))/gu,
    fixes: ({ 1: times = '', index }, text) => {
      const before = text.slice(Math.max(0, index - 14), index)
      if (/\b(?:earns?|earned|pays?|paid|spends?|spent|receives?|received|produces?|sells?|sold) $/.test(before)) return [times === 'double' ? 'twice as much as' : 'three times as much as']
      return times === 'double' ? ['double', 'twice as much as'] : ['three times', 'three times as much as']
    },
    rule: 'English has “twice as much as”',
  },
  // “as big that last year”
  {
    needs: 'as',
    pattern: new RegExp(`(?<![\\p{L}’'-])as (${ADJECTIVE}|important|expensive|difficult|serious|many|much) (?:that|how|of) (?=(?:last|the|in|his|her|a|before|those|that of)(?![\\p{L}-]))(?<!(?:as|so) (?:long|soon|far|much|many|well|late|early) (?:that|of|how) )`, 'gu'),
    fixes: ([, adjective = '']) => [`as ${adjective} as`],
    rule: '“as” is followed by “as”',
  },
  // “higher of those foreseen”, “bigger of the expected”
  {
    needs: 'of',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?<!(?:[Tt]he|its|their|his|her|of|one|for|a) )(${COMPARATIVE}|(?:more|less) (?:expensive|difficult|important|serious|frequent|numerous|common)) of (those|that|the (?:expected|foreseen|forecast|average|previous|planned|usual|others?|estimated))(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, word = '', other = '']) => [`${word} than ${/expected|foreseen|forecast|planned|usual|estimated/.test(other) ? other.replace('the ', '').replace('foreseen', 'expected') : other}`],
    rule: 'a comparison takes “than”',
  },
  // “So the mayor how the council”, “so for the young how for the old”
  {
    needs: 'how',
    pattern: /(?<![\p{L}’'-])([Ss]o|[Bb]oth) ((?:the|his|her) \p{Ll}+|\p{Lu}\p{Ll}+|(?:for|in|with|by) (?:the |his |her )?[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:how|like) (?=(?:the|for|in|his|her|with|by|\p{Lu}))(?! \p{L}+ (?:is|was|are))/gu,
    fixes: ([, so = '', first = '']) => [`${so === 'So' || so === 'Both' ? 'Both' : 'both'} ${first} and`],
    rule: 'English has “both … and”',
    exact: true,
  },
]

const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...ROMANCE]

export const comparisons: Check = {
  label: 'Comparisons',
  description: 'Finds comparisons built as in the source: “the most big”, “more easy than”, “three times more that”, “as old than”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, isRomance(sourceLanguage) ? IN_ROMANCE : RULES),
}
