import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'

const PROFESSIONS =
  'doctor lawyer teacher engineer nurse journalist actor actress writer singer musician painter farmer fisherman baker butcher carpenter mechanic electrician plumber policeman soldier ' +
  'sociologist historian economist biologist chemist physicist geologist psychologist psychiatrist surgeon dentist pharmacist veterinarian architect photographer poet novelist ' +
  'philosopher translator hairdresser waiter cook driver butcher housewife retiree pensioner student pupil widow widower orphan refugee researcher professor lecturer consultant ' +
  'accountant notary trader shopkeeper entrepreneur businessman businesswoman craftsman stonemason mason winegrower fisherman firefighter'
const AFTER = '(?=[.,;:!?”"]|$| (?:and|in|at|of|by|from|for|since|to|with|on|when|who|but|or)(?![\\p{L}-]))'
const YEAR_END = '(?=[.,;:!?)”"]|$| (?:and|or|when|to|he|she|it|they|we|there|was|were|is|has|had|but|with|by|at|because|the|a|in|on|for|until|after|before|more|already|only|this|that|between|who|which)(?![\\p{L}’\'-]))'
const PERIODS = 'days|weeks|months|years|hours|minutes|seconds|meters|metres|kilometers|kilometres|miles|steps|lines|words|euros'

/** German “ein eigenes Haus”; “an own goal” and “own-brand” are English. */
const OWN: GrammarRule = {
  needs: 'own',
  pattern: /(?<![\p{L}’'-])(an|no|the|another) own (?!goals?(?![\p{L}])|initiative)(\p{Ll}[\p{L}’-]+(?: \p{Ll}[\p{L}’-]+)?)?/gu,
  fixes: ([, article = '', rest]) => {
    const noun = rest === undefined ? '' : ` ${rest}`
    return article.toLowerCase() === 'an' ? [`its own${noun}`, `a separate${noun}`, `their own${noun}`] : article.toLowerCase() === 'no' ? [`no${noun} of its own`] : article === 'another' ? [] : [`its own${noun}`, `their own${noun}`]
  },
  rule: '“own” follows a possessive',
}

/** “is subject of the inquiry”, “after corner by”, “as son of”: nouns that need an article where German and others have none. */
const MISSING: readonly GrammarRule[] = [
  {
    needs: 'subject member object topic component victim consequence result expression sign symbol target owner operator resident witness fan content',
    pattern: /(?<=(?<![\p{L}’'-])(?:is|are|was|were|be|been|became|become|becomes) (?:not |also |still |now |once |already )?)(subject|member|object|topic|component|victim|consequence|result|expression|sign|symbol|target|owner|operator|resident|witness|fan|content)(?= of (?:the|an?|his|her|its|their|this|these|that|\p{Lu}))/gu,
    fixes: ([noun]) => [/^(?:subject|object|topic|consequence|result|target|owner|operator|content)$/.test(noun) ? `the ${noun}` : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`],
    rule: 'the noun needs an article',
  },
  {
    needs: 'son daughter eldest youngest oldest',
    pattern: /(?<=(?<![\p{L}’'-])as )(son|daughter|eldest|oldest|youngest|only child|first child|second child|third child)(?= (?:of|son|daughter|child)(?![\p{L}-]))/gu,
    fixes: ([noun]) => [`the ${noun}`],
    rule: 'the noun needs an article',
    confidence: 'certain',
  },
  {
    needs: 'corner kick cross header foul counterattack through',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Aa]fter|[Ff]ollowing|[Ff]rom) )(corner|corner kick|free kick|cross|header|foul|counterattack|throw-in|through ball)(?= (?:by|of|from) (?:the|\p{Lu}))/gu,
    fixes: ([noun]) => [`a ${noun}`],
    rule: 'the noun needs an article',
    confidence: 'certain',
  },
]

const RULES: readonly GrammarRule[] = [
  {
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|I|who|father|mother|son|daughter|brother|sister|husband|wife) (?:(?:is|was|became|has become|had become|works as|worked as) (?:also |now |still )?)|works as |worked as |work as )(${anyOf(PROFESSIONS)})${AFTER}`, 'gu'),
    fixes: ([noun]) => [`${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`],
    rule: 'a profession takes “a”',
  },
  {
    needs: 'the',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(in|of|since|until|from|by|before|after|during|for) the ((?:19|20)\\d\\d)${YEAR_END}(?! (?:and|or) (?:19|20)\\d\\d \\p{L})`, 'giu'),
    fixes: ([, preposition = '', year = '']) => [`${preposition} ${year}`],
    rule: 'a year takes no article',
    confidence: 'certain',
  },
  {
    needs: 'year',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(in|since|until|from|by|before|after|during) the year ((?:19|20)\\d\\d)${YEAR_END}`, 'giu'),
    fixes: ([, preposition = '', year = '']) => [`${preposition} ${year}`],
    rule: 'a year needs no “the year”',
  },
  {
    pattern: /\b(?<![\p{L}’'-])an? (\d[\d.,]*(?: ?%| percent| per cent)) (?=(?:more|less|fewer|higher|lower|of (?:the|all|those|its|his|their|people|voters|workers|women|men|cases))(?![\p{L}-]))/giu,
    fixes: ([, share = '']) => [share],
    rule: 'a percentage takes no article here',
    confidence: 'certain',
  },
  // “has risen a 38% in three years”
  {
    pattern: /(?<=\b(?:risen|rose|rises|fallen|fell|falls|increased|increases|dropped|drops|grown|grew|grows|climbed|decreased|reduced|raised|declined|up|down) (?:by )?)an? (\d[\d.,]*(?: ?%| percent| per cent))(?=[.,;)]|$| (?:in|since|compared|over|between|from|on|this|last|respect|and|but|to)(?![\p{L}-]))/gu,
    fixes: ([, share = '']) => [share],
    rule: 'a percentage takes no article here',
    confidence: 'certain',
  },
  {
    needs: 'few',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(within|in|after|for|since|until|over|during|just|only|at|barely|hardly) few (${PERIODS})(?![\\p{L}-])`, 'giu'),
    fixes: ([, preposition = '', unit = '']) => [`${preposition} a few ${unit}`],
    rule: '“few” alone means “hardly any”',
    confidence: 'certain',
  },
  {
    needs: 'few',
    pattern: new RegExp(`(?<=^|[.!?,;”"] |\\n)few (${PERIODS}) (ago|later|after|before|earlier)(?![\\p{L}-])`, 'giu'),
    fixes: ([, unit = '', word = '']) => [`a few ${unit} ${word}`],
    rule: '“few” alone means “hardly any”',
    confidence: 'certain',
  },
  {
    needs: 'interview conference release statement communiqué',
    pattern: /\b(?<![\p{L}’'-])(in) (interview|press conference|press release|statement|communiqué)(?= (?:with|to|on|at|of|by|published|broadcast|granted|given|held|issued|released|this)(?![\p{L}-])|[.,;])/gu,
    fixes: ([, preposition = '', noun = '']) => [`${preposition} ${noun === 'interview' ? 'an' : 'a'} ${noun}`],
    rule: 'the noun needs an article',
    confidence: 'certain',
  },
  // “In interview, the vice-president …”
  {
    needs: 'interview',
    pattern: /(?<=(?:^|[.!?”"] |\n))In interview(?=, )/gu,
    fixes: () => ['In an interview'],
    rule: 'the noun needs an article',
    confidence: 'certain',
  },
  {
    needs: 'the',
    pattern: /\b(?<![\p{L}’'-])[Tt]he ((?:Lake|Mount|Cape) (?!District|Region|Area|County|House|Isle|Verde|Town)\p{Lu}[\p{L}’'-]+|Pope \p{Lu}\p{L}+|(?:King|Prince|Princess|Saint) \p{Lu}\p{L}+(?= (?:is|was|has|said|of)))/gu,
    fixes: ([, name = '']) => [name],
    rule: 'this name takes no article',
    confidence: 'certain',
  },
  {
    needs: 'football tennis basketball rugby chess golf handball volleyball hockey baseball cricket cards poker',
    pattern: /(?<=(?<![\p{L}’'-])(?:play|plays|played|playing) )the (?=(?:football|tennis|basketball|rugby|chess|golf|handball|volleyball|hockey|baseball|cricket|cards|poker)(?=[.,;]| (?:in|with|at|and|on|for|since|as|when)(?![\p{L}-])))/gu,
    fixes: () => [''],
    rule: 'a game takes no article',
    confidence: 'certain',
  },
  {
    needs: 'prison jail hospital church bed',
    pattern: /(?<=(?<![\p{L}’'-])(?:go|goes|went|going|returned|return|sent|put|sentenced to|released from|out of|leave|left|in|from|taken to|condemned to) )the (?=(?:prison|jail|hospital|church|bed)(?=[.;!?”"]))/gu,
    fixes: () => [''],
    rule: 'English has no article here',
    confidence: 'perhaps',
  },
  {
    needs: 'two',
    pattern: /\b(?<![\p{L}’'-])(both|all) the two(?: |$)/giu,
    fixes: ([, word = '']) => [`${word === 'all' || word === 'All' ? 'both' : word} `],
    rule: '“both” is enough',
  },
  {
    needs: 'two',
    pattern: /\b(?<![\p{L}’'-])(?:the )?both (?=two \p{Ll})/giu,
    fixes: () => ['the '],
    rule: '“both” and “two” say the same',
  },
]

/** “, year in which he moved to Rome”: a noun that takes up what was said has no article in Romance languages. */
const APPOSED: readonly GrammarRule[] = [
  {
    needs: 'year date day time moment month place city town country season hour week point',
    pattern: /(?<=[\p{L}\p{N}’'”"], )(year|date|day|time|moment|month|place|city|town|country|season|hour|week|point) ((?:in|on|at|from|until|since) which|when|where)(?= (?:the|a|he|she|it|they|we|his|her|its|their|there|no|nobody|some|many|most|all|this|\p{Lu}|\d)[\p{L}\d]*)/gu,
    fixes: ([, noun = '', link = '']) => [`the ${noun} ${link}`, ...(/^(?:year|date|day|time|moment|month|season|hour|week)$/.test(noun) && !/^(?:from|until|since)/.test(link) ? ['when'] : [])],
    rule: 'the noun needs an article',
  },
  {
    needs: 'result fact situation circumstance decision measure figure amount sum condition question problem phenomenon task role post position title percentage sentence opinion idea accusation version claim',
    pattern: /(?<=[\p{L}\p{N}”"], )(result|fact|situation|circumstance|decision|measure|figure|amount|sum|condition|question|problem|phenomenon|task|role|post|position|title|percentage|sentence|opinion|idea|accusation|version|claim) (that|which|for which|to which|with which|in which|why)(?= (?:has|have|had|will|would|is|was|are|were|can|could|he|she|it|they|the|his|her|also|no|nobody|not|\p{Ll}+(?:ed|es|ds|ts|ns|rs|ls|ms|ps|ks|ys|ws))(?![\p{L}’'-]))/gu,
    fixes: ([, noun = '', link = '']) => [/^(?:fact|situation|circumstance|question)$/.test(noun) && /^(?:that|which)$/.test(link) ? 'which' : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} ${link}`],
    rule: 'the noun needs an article',
  },
  {
    needs: 'fruit product consequence result',
    pattern: /(?<=[\p{L}\p{N}”"], )(?:fruit|product|consequence|result) (?=of (?:the|an?|his|her|its|their|years|this|that|these|those|lack|poor|bad|good|hard|\p{Ll}+ing)(?![\p{L}-]))/gu,
    fixes: () => ['the result '],
    rule: 'the noun needs an article, and English has “result”',
  },
]

const IN_GERMAN: readonly GrammarRule[] = [...RULES, ...MISSING, OWN]
const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...MISSING, ...APPOSED]

export const articleFrames: Check = {
  label: 'Articles missing or needless',
  description: 'Finds articles of the source in fixed frames: “he is doctor”, “in the 2019”, “a 42% more”, “within few weeks”, “2010, year in which he left”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, sourceLanguage === null ? RULES : sourceLanguage === 'de' ? IN_GERMAN : IN_ROMANCE),
}
