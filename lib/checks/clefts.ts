import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { MONTHS } from './lexicons/en/calendar'
import { THIRD_PERSONS } from './lexicons/en/verbs'
import { isRomance, SENTENCE_START, WORD_END } from './romance'

const TIME = `(?:in (?:the )?(?:19|20)\\d\\d|in (?:${MONTHS})(?: (?:19|20)\\d\\d)?|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:yesterday|today|tomorrow|tonight|this morning|this evening)|at \\d[\\d.:]*(?: [ap]\\.?m\\.?)?|at the age of \\d+)`
const PERSON = 'mayor|minister|president|judge|prosecutor|coach|council|court|government|director|company|owner|player|captain|ministry|party|parliament|commission|police|state|region|assembly|board|team|club|doctor|bank|federation|prime minister|union'

/** What news says that somebody did. */
const REPORTING = 'report|confirm|announce|reveal|denounce|write|sign|discover|raise|launch|reiterate|support|tell|give|underline|stress|ask|demand|request|present|promote|organize|trigger|cause|pay|lead|win|open|close|speak'
const HAPPENING = 'disappear|die|suffer|benefit|arrive|intervene|fall|lose|protest|return|leave|vote|end|change|grow'
/** “To give up now is the wrong choice” is English. */
const AIM = 'aim|goal|way|mistake|task|job|duty|point|idea|problem|solution|choice|thing|answer|step|best|worst|only|least|right|wrong|same|key|result|challenge|purpose|objective|act|sign|matter|question|dream|plan|risk|privilege|honou?r|crime|sin|shame|kind|form|part|first|last|next|beginning|start|end|equivalent|stuff|essence|hallmark|privilege|pleasure|responsibility|priority|strategy|lie|joke|luxury|necessity|test|insult|disservice|understatement|waste|relief|reminder|big|bit|gift|lot|little|recipe|role|ultimate|most|more|very|good|bad|great|new|huge|real|serious|major'

const RULES: readonly GrammarRule[] = [
  // “It is in 2019 that the project was born”
  {
    needs: 'that',
    pattern: new RegExp(`${SENTENCE_START}(?:It is|It’s|It's|Is|It was) (${TIME}) that (?=(?:the|a|an|he|she|they|it|we|his|her|its|their|I|\\p{Lu}))(?<!It was [^.]{1,30} that )`, 'gu'),
    fixes: ([, time = '']) => [time],
    rule: 'a time needs no “it is … that”',
  },
  // “Was in 2010 that”, “Is the first time that”, “Was there that everything began”
  {
    needs: 'was is',
    pattern: new RegExp(`${SENTENCE_START}(Was|Is|Were) (?=(?:${TIME}|(?:in|on|at|there|here|then|thanks to|for|the first time|the second time|the last time|the third time|the only|not the first time|him|her|they|he|she)(?: [\\p{L}\\p{N}’'-]+){0,6}?) (?:that|who|when|where)${WORD_END})(?![^.!]{0,200}\\?)`, 'gu'),
    fixes: ([, verb = '']) => [`it ${verb === 'Is' ? 'is' : 'was'}`],
    rule: 'the sentence has no subject',
  },
  // “The mayor is who decides”
  {
    needs: 'who',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:${PERSON})|\\p{Lu}[\\p{L}’'-]+|he|she|they|we) )(is|are|was|were) who (?=(must|has to|have to|should|can|will|had|has|have|\\p{Ll}{3,14}s|\\p{Ll}{3,14}ed|paid|won|made|gave|took|wrote|led)${WORD_END})(?<!(?:This|That|Here|There|Which|What|Who|So|Question|All|It|Question) (?:is|was) who )`, 'gu'),
    fixes: ([, verb = '', next = '']) => (next.endsWith('s') && !THIRD_PERSONS.has(next) && !/^(?:has|must)/.test(next) ? null : [`${verb} ${/^(?:are|were)$/.test(verb) ? 'the ones' : 'the one'} who`]),
    rule: 'somebody is “the one who”',
  },
  // “It was then when”, “It is there where”, “It is for this that”
  {
    needs: 'when where that',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Ii]t (?:is|was)) (then|there|here|in (?:this|that) (?:\\p{Ll}+)|at (?:this|that) (?:\\p{Ll}+)) (?:when|where)${WORD_END}`, 'gu'),
    fixes: ([, it = '', place = '']) => [`${it} ${place} that`],
    rule: 'what is stressed by “it is” is followed by “that”',
  },
  {
    needs: 'that',
    pattern: new RegExp(`${SENTENCE_START}It is (?:not )?(?:for this|for that|for it|because of this|by this)(?: reason)? that (?=\\p{L})`, 'gu'),
    fixes: ([found]) => [found.includes(' not ') ? 'that is not why' : 'that is why'],
    rule: 'English has “that is why”',
  },
  {
    needs: 'much',
    pattern: new RegExp(`(?<![\\p{L}’'-])[Ii]t is not for (?:as|so|that) much that(?=${WORD_END})`, 'gu'),
    fixes: () => ['that does not mean that'],
    rule: 'English has “that does not mean”',
  },
  // “It was Juan the one who called”
  {
    needs: 'one ones',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Ii]t )?(?:is|was|were|has been) (?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|the \p{Ll}+(?: \p{Ll}+)?|he|she|they|we|him|her|them)) the ones? (?:who|that)(?= \p{L})/gu,
    fixes: () => [' who'],
    rule: 'what is stressed by “it is” is followed by “who”',
  },
  // “To report the news is the website of a paper”, “To disappear are often old halls”: Italian has the one who acts last
  {
    needs: 'is was are were',
    pattern: new RegExp(`${SENTENCE_START}To (?:(?:${REPORTING})(?: (?!that |what |who |how )[\\p{L}\\p{N}’'%$€-]+){1,9} (?:is|was)(?= (?:the|an?|also) (?!(?:\\p{Ll}+ )?(?:${AIM})${WORD_END}))|(?:${REPORTING}|${HAPPENING})(?: (?!that |what |who |how |these |those |this |all )[\\p{L}\\p{N}’'%$€-]+){0,9} (?:are|were)(?= (?:the|some|two|three|often|also|mainly|mostly|above all|not only|always|almost|especially) ))`, 'gu'),
    fixes: () => [],
    rule: 'English names first who does it, and then what',
  },
  // “It is him that called”, “It is us that pay”
  {
    needs: 'him her them us me',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Ii]t (?:is|was)) (him|her|them|us|me) that (?=(?:\\p{Ll}{3,14}(?:s|ed)|paid|won|made|gave|took|wrote|led|must|will|can|has|have|had) )`, 'gu'),
    fixes: ([, it = '', pronoun = '']) => [`${it} ${pronoun} who`],
    rule: 'a person takes “who”',
    confidence: 'certain',
  },
  // “What count is the direction”
  {
    needs: 'what',
    pattern: new RegExp(`${SENTENCE_START}What (count|matter|worry|happen|surprise|remain|interest|bother|change|lack|miss|hurt|help|unite|divide) (?=(?:is|was|(?:the|most|us|him|her|them|me) (?:\\p{Ll}+ ){0,2}?(?:is|was))${WORD_END})(?<!What change )`, 'gu'),
    fixes: ([, verb = '']) => [`what ${verb === 'worry' ? 'worries' : verb === 'miss' ? 'is missing' : `${verb}s`}`],
    rule: '“what” takes a verb in the singular',
    confidence: 'certain',
  },
]

export const clefts: Check = {
  label: 'Stressed by “it is”',
  description: 'Finds what the source stresses with “it is”: “It is in 2019 that the project was born”, “Was in May that”, “the mayor is who decides”, “it was then when”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
