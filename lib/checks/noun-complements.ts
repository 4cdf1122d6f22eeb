import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { pluralOf } from './lexicons/en/nouns'
import { isRomance, SENTENCE_START, WORD_END } from './romance'

const NUMBERS: Readonly<Record<string, string>> = { two: 'two', three: 'three', four: 'four', five: 'five', six: 'six', seven: 'seven', eight: 'eight', nine: 'nine', ten: 'ten', twelve: 'twelve' }
const COUNT = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)'
const GOODS: Readonly<Record<string, string>> = {
  clothes: 'clothing', foods: 'grocery', shoes: 'shoe', books: 'book', toys: 'toy', furniture: 'furniture', flowers: 'flower', souvenirs: 'souvenir', wines: 'wine', wine: 'wine', fruit: 'fruit', fruits: 'fruit', clothing: 'clothing', antiques: 'antique', bicycles: 'bicycle', records: 'record', gifts: 'gift', animals: 'pet', food: 'food', sweets: 'candy', fabrics: 'fabric', instruments: 'music', hats: 'hat', glasses: 'optician’s', phones: 'phone', mobiles: 'phone', computers: 'computer', cars: 'car',
}
/** Measures that English names by what they are about: “a law of amnesty”. */
const LAWS: Readonly<Record<string, string>> = { amnesty: 'amnesty', housing: 'housing', education: 'education', abortion: 'abortion', immigration: 'immigration', employment: 'employment', climate: 'climate', transparency: 'transparency', finance: 'finance', budget: 'budget', citizenship: 'citizenship', divorce: 'divorce', pensions: 'pension', aid: 'aid', help: 'aid', security: 'security', vaccination: 'vaccination', investment: 'investment', reconstruction: 'reconstruction' }

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'
const VEHICLES = 'train bus bicycle bike motorcycle motorbike car plane boat ferry tram metro subway taxi ambulance helicopter'

const RULES: readonly GrammarRule[] = [
  // “a shop of clothes”
  {
    needs: 'shop shops store stores',
    pattern: new RegExp(`(?<![\\p{L}’'-])(shops?|stores?|boutiques?|factory|factories|market) of (?:the )?(${anyOf(Object.keys(GOODS).join(' '))})(?=[.,;:!?”"]|$| (?:in|on|at|and|that|which|near|for|opened|closed|with|of the|is|was|has|from|where|who|next)${WORD_END})`, 'gu'),
    fixes: ([, shop = '', goods = '']) => [`${GOODS[goods] ?? goods} ${shop}`],
    rule: 'what is sold stands before the shop',
    confidence: 'certain',
  },
  // “the machine of sewing”
  {
    needs: 'machine machines room table school license licence glasses shoes',
    pattern: new RegExp(`(?<![\\p{L}’'-])(machines?|glasses|shoes|licen[sc]es?|pools?|rods?) of (sewing|washing|writing|reading|running|driving|fishing|swimming|hunting|weighing|voting|vending)(?=[.,;:!?”"]|$| (?:in|on|at|and|that|which|for|with|from|is|was|were|to|when)${WORD_END})`, 'gu'),
    fixes: ([, thing = '', use = '']) => [`${use} ${thing}`],
    rule: 'what something is for stands before it',
    confidence: 'certain',
  },
  // “a house of two floors”, “a flat of 40 square meters”
  {
    needs: 'floors rooms bedrooms stories storeys',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Aa]n?|[Tt]he|[Tt]his) ((?:\\p{Ll}+ )?)(house|building|apartment|flat|villa|block|hotel|palace|chalet|tower) of (${COUNT}) (floors|rooms|bedrooms|stories|storeys|plants)(?![\\p{L}-])`, 'gu'),
    fixes: ([, article = '', adjective = '', house = '', count = '', unit = '']) => {
      const each = unit === 'rooms' ? 'room' : unit === 'bedrooms' ? 'bedroom' : 'story'
      const spoken = NUMBERS[count] ?? count
      const first = /^a/i.test(article) && article.length < 3 ? (/^(?:8|11|18|eight|[aeiou])/.test(adjective.trim() || spoken) ? (article.startsWith('A') ? 'An' : 'an') : article.charAt(0)) : article
      return [`${first} ${adjective}${spoken}-${each} ${house}`]
    },
    rule: 'a measure stands before its noun, with a hyphen',
    confidence: 'certain',
  },
  // “a law of amnesty”, “a program of help”
  {
    needs: 'law laws bill program programme plan plans fund package policy',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Aa]|[Tt]he|[Nn]ew|[Tt]his|[Ii]ts|[Hh]is|[Tt]heir) (laws?|bill|program|programme|plans?|fund|package|policy|policies) of (${anyOf(Object.keys(LAWS).join(' '))})(?=[.,;:!?”"]|$| (?:in|on|at|and|that|which|for|with|from|is|was|to|will|by|approved|has)${WORD_END})`, 'gu'),
    fixes: ([, first = '', law = '', subject = '']) => [`${/^a$/i.test(first) && /^[aeiou]/.test(LAWS[subject] ?? subject) ? `${first}n` : first} ${LAWS[subject] ?? subject} ${law}`],
    rule: 'what a law is about stands before it',
  },
  // “biologist to the University Laval”
  {
    needs: 'professor researcher teacher student biologist historian doctor economist sociologist surgeon physicist lecturer specialist director chemist epidemiologist psychologist philosopher deputy director',
    pattern: /(?<=(?<![\p{L}’'-])(?:professor|researcher|teacher|student|biologist|historian|doctor|economist|sociologist|surgeon|physicist|lecturer|specialist|chemist|epidemiologist|psychologist|philosopher|geographer|engineer|nurse|geologist|climatologist|lawyer|emeritus)(?: of \p{L}+| in \p{Ll}+| emeritus)? )to(?= (?:the )?(?:University|Universit[éy]|Institute|CNRS|CHU|College|Hospital|School|Sorbonne|Polytechnic|Inserm|Center|Centre|Observatory|Museum|university|hospital|institute|UQAM|Bar|bar)(?![\p{L}-]))/gu,
    fixes: () => ['at'],
    rule: 'people work or study “at” a place',
    confidence: 'certain',
  },
  // “To Namur, in the station square, …”
  {
    needs: 'to',
    pattern: new RegExp(`${SENTENCE_START}To (?=\\p{Lu}\\p{Ll}[\\p{L}’-]+(?: \\p{Lu}\\p{Ll}+)?, (?:in|on|at|the|a|more|some|about|it|nobody|there|hundreds|thousands|where|near|two|three|\\d) ?)(?!To (?:God|Him|Her|Mr|Mrs|Ms|Dr|Sir))`, 'gu'),
    fixes: () => ['in', 'at'],
    rule: 'a place takes “in” or “at”',
  },
  // “is at 11 points behind”, “placed at 22 km from the finish”
  {
    needs: 'at to',
    pattern: /(?<=(?<![\p{L}’'-])(?:is|are|was|were|be|being|now|still|placed|located|situated|lies|remains?|lives?|stands?|found|arrested|stopped|only|just|died|built|town|village|house|beach|hotel|airport) )(?:at|to) ((?:(?:about|some|only|just|less than|more than|almost|barely|around) )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|a hundred|few) (?:points?|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|seconds?|steps|votes|minutes|hours|yards|blocks))(?= (?:from|behind|ahead|of (?:the|distance|his|her|their)|away)(?![\p{L}-]))(?! of the (?:match|game|hearing))/gu,
    fixes: ([, distance = '']) => [distance],
    rule: 'a distance takes no preposition',
    confidence: 'certain',
  },
  // “At Rome the taxis are on strike”
  {
    needs: 'at',
    pattern: new RegExp(`${SENTENCE_START}At (?=(?:Rome|Milan|Naples|Turin|Genoa|Bologna|Florence|Venice|Palermo|Paris|Lyon|Marseille|Lille|Bordeaux|Toulouse|Nantes|Strasbourg|Nice|Brussels|Liège|Namur|Geneva|Lausanne|Montreal|Quebec|Ottawa|Madrid|Barcelona|Valencia|Seville|Bilbao|Lisbon|Porto|Coimbra|London|Berlin|New York|Washington|Moscow|Kyiv|Brasília|São Paulo)(?:,| (?:the|a|there|more|some|nobody|it)${WORD_END}))`, 'gu'),
    fixes: () => ['in'],
    rule: 'a town takes “in”',
  },
  // “On the end of the day”, “in the end of May”
  {
    needs: 'end beginning',
    pattern: /(?<![\p{L}’'-])([Oo]n|[Ii]n) the (end|beginning|start) of (?=(?:the (?:day|year|month|week|century|season|match|game|afternoon|morning|war|summer|winter|spring|trial|meeting)|January|February|March|April|May|June|July|August|September|October|November|December|last|next|this|\d{4}))/gu,
    fixes: ([, , part = '']) => [`at the ${part} of`],
    rule: 'the end of something takes “at”',
  },
  // “opens at the nine”, “from the six of the morning”
  {
    needs: HOURS,
    pattern: new RegExp(`(?<![\\p{L}’'-])(at|until|from|since|by|around|before|after|At|Until|From|Around|Before|After) the (${anyOf(HOURS)})(?: (?:of|in) the (morning|afternoon|evening|night)|(?<=[Aa]t the \\p{L}+)(?=[.;!?”"]|$| (?:and (?:closes|ends|finishes|closed)|sharp|o['’]clock)${WORD_END}))(?![\\p{L}-])`, 'gu'),
    fixes: ([, preposition = '', hour = '', part]) => [`${preposition} ${hour}${part === undefined ? '' : part === 'night' ? ' at night' : ` in the ${part}`}`],
    rule: 'an hour takes no article',
  },
  // “two times to the week”, “900 euros at the month”
  {
    needs: 'day week month year',
    pattern: /(?<=(?<![\p{L}’'-])(?:times|once|twice|euros|dollars|reais|pesos|francs|pounds|(?:\d|two|three|four|five|six|eight|ten) hours|visits|trains|flights) )(?:to|at) the (day|week|month|year)(?=[.,;:!?”"]|$| (?:and|in|for|on|to|with|since|from|but|the|he|she|they|at)(?![\p{L}-]))/gu,
    fixes: ([, unit = '']) => [`a ${unit}`],
    rule: 'a rate takes “a”',
    confidence: 'certain',
  },
  // “travels in train”, “went to work of bicycle”
  {
    needs: VEHICLES,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:travel(?:s|ed|led|ing|ling)?|go|goes|went|gone|going|come|comes|came|coming|arrive[sd]?|arriving|return(?:s|ed)?|moves?|moved|moving|journeys?|trips?|leaves?|left|flees?|fled|transported|taken|move around|commute[sd]?)(?: (?:to|from) (?:the )?[\\p{L}’'-]+| home| there| back| around){0,2} )(?:in|of|with) (${anyOf(VEHICLES)})(?=[.,;:!?”"]|$| (?:to|from|and|or|every|at|because|with|when|for|the|until)${WORD_END})`, 'gu'),
    fixes: ([, vehicle = '']) => [`by ${vehicle}`],
    rule: 'a means of transport takes “by”',
    confidence: 'certain',
  },
  // “a plumber of profession”
  {
    needs: 'profession trade',
    pattern: /(?<=(?<![\p{L}’'-])(?!change|choice|kind|type|sort|member|freedom|exercise|practice|matter|question)\p{Ll}{3,}(?<!s) )(?:of|from) profession(?=[.,;:!?”"]|$| (?:and|who|in|but|he|she)(?![\p{L}-]))/gu,
    fixes: () => ['by profession'],
    rule: 'what somebody does is said with “by profession”',
    confidence: 'certain',
  },
  // “The 12% of the voters abstained”
  {
    needs: 'percent cent the',
    pattern: new RegExp(`(?:${SENTENCE_START}The|(?<=(?<![\\p{L}’'-])(?:represents?|represented|accounts for|accounted for|that|already|receives?|received|concentrates?|concentrated|reaches|reached|affects|affected|lost|occupies|almost|only|about|nearly|of) )the) (\\d[\\d.,]*(?: ?%| percent| per cent)) of (?=(?:the|all|those|its|their)${WORD_END})(?![^.;]{0,40} (?:who|that|which)${WORD_END})`, 'gu'),
    fixes: ([, share = '']) => [`${share} of`],
    rule: 'a share in percent takes no article',
    exact: true,
  },
  // “40 people have died in this year”
  {
    needs: 'this',
    pattern: /(?<![\p{L}’'-])[Ii]n this (year|week|month|summer|season)(?=[.,;!?]|$)(?<!(?:era|later|early|late|of|as|far|place|even) in this \p{L}+)/gu,
    fixes: ([, unit = '']) => [`this ${unit}`],
    rule: '“this” needs no preposition before a time',
  },
  // “opens at the 8”
  {
    needs: 'at until from since',
    pattern: /(?<![\p{L}’'-])(at|until|from|since|by|around|before|after) the (\d{1,2}(?:[.:]\d\d)?)(?![.,:]\d)(?=[.;!?”"]|,(?! \d)|$| (?:in the (?:morning|afternoon|evening)|at night|and|hours|o['’]clock|on|to the \d|the|when|a\.m\.|p\.m\.)(?![\p{L}-]))(?! and \d)/gu,
    fixes: ([, preposition = '', hour = '']) => [`${preposition} ${hour}`],
    rule: 'an hour takes no article',
  },
  {
    needs: 'date moment',
    pattern: new RegExp(`${SENTENCE_START}(?:Until|To|Up to) the (?:date|moment|present|present moment)(?:, | (?=there (?:is|are|has|have|was|were)|no |nobody |nothing |the (?!\\p{Ll}+ (?:of|in) )))`, 'gu'),
    fixes: () => ['so far, '],
    rule: 'English has “so far”',
    confidence: 'certain',
  },
  // “To the time, the bus cost 2 reais”
  {
    needs: 'time moment beginning exit entrance arrival',
    pattern: new RegExp(`${SENTENCE_START}To (?=the (?:time|moment|beginning|start|exit|entrance|arrival|close|height)(?:,| of (?:the|his|her|their|this)))`, 'gu'),
    fixes: () => ['at'],
    rule: 'a time takes “at”',
  },
  // “By the moment”, “within the end of the year”, “with one hour of delay”
  {
    needs: 'moment',
    pattern: new RegExp(`${SENTENCE_START}(?:By|At) the moment(?=, )(?<=By the moment)`, 'gu'),
    fixes: () => ['for the moment', 'so far'],
    rule: 'English has “for the moment”',
    confidence: 'certain',
  },
  {
    needs: 'within',
    pattern: /(?<![\p{L}’'-])([Ww])ithin the end of(?= (?:the|this|next|\p{Lu}\p{Ll}+))/gu,
    fixes: () => ['by the end of'],
    rule: 'a limit takes “by”',
    confidence: 'certain',
  },
  {
    needs: 'delay late',
    pattern: /(?<![\p{L}’'-])with (an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|\d+|several|some|almost \p{Ll}+|more than \p{Ll}+) (hours?|minutes?|days?|weeks?|months?|years?) of (?:delay|lateness)(?![\p{L}-])/gu,
    fixes: ([, count = '', unit = '']) => [`${count === 'one' ? (unit === 'hour' ? 'an' : 'a') : count} ${unit} late`],
    rule: 'English has “late”',
    confidence: 'certain',
  },
  // “of nationality Romanian”
  {
    needs: 'nationality origin',
    pattern: /(?<![\p{L}’'-])of (nationality|origin) (\p{Lu}\p{Ll}+(?:an|ese|ish|ch|ian|i|sh))(?![\p{L}’'-])/gu,
    fixes: ([, noun = '', people = '']) => [`of ${people} ${noun}`],
    rule: 'the adjective stands before its noun',
    confidence: 'certain',
  },
  // “The proper minister confirmed it”
  {
    needs: 'proper own',
    pattern: /(?<![\p{L}’'-])([Tt]he) (?:proper|own) (minister|mayor|president|government|police|company|party|club|victim|director|judge|prosecutor|author|council|pope|king|coach|player|federation|union|city|bank|court|family|mother|father|owner|neighbors|residents)(?= (?:is|was|has|had|will|of|who|confirmed|admitted|said|told|announced|recognized|acknowledged|explained|asked|denied|\p{Ll}+ed|\p{Ll}+s)(?![\p{L}-])|[.,;])/gu,
    fixes: ([, the = '', noun = '']) => [`${the} ${noun} ${/^(?:government|police|company|party|club|council|federation|union|city|bank|court|family)$/.test(noun) ? 'itself' : noun.endsWith('s') ? 'themselves' : noun === 'mother' ? 'herself' : 'himself'}`],
    rule: 'English has “himself” or “itself” after the noun',
    confidence: 'certain',
  },
  // “cost 2.3 billion by year”
  {
    needs: 'by for',
    pattern: /(?<=(?<![\p{L}’'-])(?:millions?|billions?|thousand|euros|dollars|reais|pesos|\d|times|hours|tons|tonnes|liters|people|patients|visitors|passengers|hectares|once|twice) )by (year|month|day|week|hour|person|inhabitant|family|household|head|kilo|night)(?=[.,;:!?”"]|$| (?:to|in|for|and|on|at|from|of|with|since|per|by)(?![\p{L}-]))/gu,
    fixes: ([, unit = '']) => [unit === 'head' || unit === 'inhabitant' || unit === 'person' || unit === 'household' || unit === 'family' ? `per ${unit}` : unit === 'hour' ? 'an hour' : `a ${unit}`, `per ${unit}`],
    rule: 'a rate takes “a” or “per”',
    confidence: 'certain',
  },
  // “One other man”, “The great part of the tickets”, “The quasi-totality of”
  {
    needs: 'part quasi-totality totality other',
    pattern: /(?<![\p{L}’'-])([Tt]he (?:great|big|biggest|bigger|more|most|major) part of|[Tt]he (?:quasi[- ]|near[- ]?|almost )totality of|[Tt]he totality of|[Oo]n one other) (?=(?:the|his|her|its|their|our|these|those|them|us)(?![\p{L}-]))/gu,
    fixes: ([, found = '']) => [/totality/.test(found) ? (/quasi|near|almost/.test(found) ? 'almost all of' : 'all of') : 'most of'],
    rule: 'English has “most of” and “almost all of”',
    confidence: 'certain',
  },
  {
    needs: 'differents importants principals nationals internationals publics socials politics youngs olds beautifuls possibles necessaries fundamentals economics locals',
    pattern: /(?<![\p{L}’'-])(differents|importants|beautifuls|possibles|necessaries|youngs|recents|negatives(?= effects)|positives(?= results)|internationals(?= (?:organizations|media|companies))|publics(?= (?:services|schools|works|hospitals))|socials(?= (?:networks|services|problems))|nationals(?= (?:teams|parties))) (?=\p{Ll}{3,})/gu,
    fixes: ([, found = '']) => [found === 'necessaries' ? 'necessary' : found.replace(/s$/, '')],
    rule: 'an adjective has no plural',
    confidence: 'certain',
  },
  // “one of the most loved singer”
  {
    needs: 'one',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:[Oo]ne|some|many|two|three) of the (?:most \\p{Ll}{3,16}|best|worst|biggest|largest|oldest|greatest|highest|youngest|strongest|first|last|few|richest|smallest|main) )(${anyOf('singer actor actress writer player city town country village company club hospital school museum bridge building team case problem crime fire storm film book party leader politician artist figure voice name place region neighborhood reason cause event measure project festival church')})(?=[.,;:!?”"]|$| (?:of|in|who|that|and|to|on|for|at|from|by)${WORD_END})`, 'gu'),
    fixes: ([, noun = '']) => [pluralOf(noun)],
    rule: 'the noun after “one of the” is plural',
    confidence: 'certain',
  },
  // “went up in 10%”
  {
    needs: 'in',
    pattern: /(?<=(?<![\p{L}’'-])(?:rose|risen|rises?|fell|fallen|falls?|went up|goes up|went down|goes down|gone up|gone down|increased?|increases|decreased?|decreases|dropped|drops?|grew|grown|grows|reduced?|reduces|raised?|climbed|lowered|cut) )in (?:a |an |the )?(\d[\d.,]*(?: ?%| percent| per cent))(?! of)/gu,
    fixes: ([, share = '']) => [`by ${share}`],
    rule: 'a change takes “by”',
    confidence: 'certain',
  },
  // “They were in five in the car”, “They are three to have seen it”
  {
    needs: 'two three four five six seven eight nine ten',
    pattern: /(?<![\p{L}’'-])([Tt]hey|[Ww]e) (are|were) (?:in (two|three|four|five|six|seven|eight|nine|ten|\d+)(?= (?:in|on|at|to)(?! (?:one|two|three))(?![\p{L}-])|[.,;])|(two|three|four|five|six|seven|eight|nine|ten|\d+) to (?=have \p{Ll}+(?:ed|en|ne|de|id|ost|ut)(?![\p{L}-])))/gu,
    fixes: ([, who = '', be = '', after = '', number = '']) => (after ? [`there ${be} ${after} of ${who.toLowerCase() === 'we' ? 'us' : 'them'}`] : [`${number} of ${who.toLowerCase() === 'we' ? 'us' : 'them'} `.trimEnd()]),
    rule: 'a number of people is “there were five of them”',
    confidence: 'perhaps',
  },
  {
    needs: 'day',
    pattern: /(?<![\p{L}’'-])(?:on )?the day (\d{1,2}) of (January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}’'-])/gu,
    fixes: ([, day = '', month = '']) => [`on ${month} ${day}`],
    rule: 'a date has neither “day” nor “of”',
    confidence: 'certain',
  },
  // “all the days”, “all the Mondays”
  {
    needs: 'days mondays tuesdays wednesdays thursdays fridays saturdays sundays years weeks months mornings evenings nights',
    pattern: /(?<![\p{L}’'-])([Aa]ll the) (days|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weeks|mornings|evenings|nights|summers)(?=[.,;!?”"]|$| (?:the|he|she|they|we|it|at|from|to|in|with|since)(?![\p{L}-]))(?! (?:of|in) (?:the|his|her|a) (?:year|week|month|life|war))/gu,
    fixes: ([, , unit = '']) => [`every ${unit.replace(/s$/, '')}`],
    rule: 'what comes back takes “every”',
  },
  // “During the day of today”, “In the sixties years”, “12 of January”
  {
    needs: 'today yesterday tomorrow',
    pattern: /(?<![\p{L}’'-])(?:[Dd]uring|[Ii]n|[Oo]n|[Aa]long) the (?:day|afternoon|morning|night|evening|course|journey) of (today|yesterday|tomorrow)(?![\p{L}’'-])/gu,
    fixes: ([found, day = '']) => {
      const part = /(afternoon|morning|night|evening)/.exec(found)?.[1]
      return [part === undefined ? day : day === 'today' ? (part === 'night' ? 'tonight' : `this ${part}`) : day === 'yesterday' && part === 'night' ? 'last night' : `${day} ${part}`]
    },
    rule: 'English has the day alone',
    confidence: 'certain',
  },
  {
    needs: 'twenties thirties forties fifties sixties seventies eighties nineties sixty seventy eighty ninety',
    pattern: /(?<![\p{L}’'-])(?:the )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties) years(?![\p{L}-])/giu,
    fixes: ([, decade = '']) => [`the ${decade.toLowerCase()}`],
    rule: 'a decade needs no “years”',
    confidence: 'certain',
  },
  {
    needs: 'january february march april may june july august september october november december',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Oo]n|[Oo]f|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|next|last|[Tt]his|past|for|by) )(\d{1,2}) of (January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}’'-]| of \d{4}| \d{4})/gu,
    fixes: ([, day = '', month = '']) => [`${month} ${day}`, `${day} ${month}`],
    rule: 'a date has no “of”',
    confidence: 'certain',
  },
]

export const nounComplements: Check = {
  label: 'Nouns joined by “of”',
  description: 'Finds nouns joined as in the source: “a shop of clothes”, “a house of two floors”, “professor to the University”, “2 million by year”, “during the day of today”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
