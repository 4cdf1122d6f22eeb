/** German puts the verb second, whatever opens the sentence: “In 2012 led he the opera”, “Injured was no one”. */
import { anyOf, type GrammarRule } from './grammar-rule'
import { isParticiple } from './lexicons/en/verbs'
import { SENTENCE, STATEMENT } from './statement-patterns'

/** What opens a statement in German and leaves the subject for later. English puts the verb first only after a denial (“Never has he …”). */
const OPENERS =
  'In On At For From With After Since By Under Before During About Among To Over Through Until Against Without Because Despite Instead Between Around Near Within Behind According Due Thanks Then Now Here Today Yesterday Tomorrow Meanwhile ' +
  'Thereby Thus Therefore Also Already Still Currently However Additionally Nevertheless Again Once Perhaps Maybe Later Recently Finally Afterwards Previously Originally Officially ' +
  'Accordingly Moreover Besides First Next Last Only Initially Apparently Obviously Presumably Allegedly Unfortunately Fortunately Of'
/** No comma, no denial and no question word: what may stand between the opener and the verb. */
const BETWEEN = '(?: (?!(?:not|no|nor|never|only|little|few|hardly|scarcely|rarely|seldom|neither|such|so|did|does|do|whom|which|what|whose|that|who|when|where|how|if|than|and|but|because|while|as|I|we|you|they|he|she|it|someone|anyone|everyone|nobody|people|to(?! \\p{N}))(?![\\p{L}-]))[\\p{L}\\p{N}’\'-]+){0,6}?'
const OPENING = `(?<=${SENTENCE}(?!Only|Of|Among|(?:Under|At|In|On|By|For) no(?![\\p{L}-]))(?:${anyOf(OPENERS)})${BETWEEN} )`
/** What opens a German statement in one or two words, and never stands right before a verb in English. */
const ADVERB =
  '(?:Since then|Until then|So far|Until now|For years|For months|For weeks|For days|Currently|Meanwhile|Already|Therefore|Thus far|Nevertheless|However|Presumably|Apparently|Allegedly|Originally|Actually|Afterwards|Additionally|Again|Yesterday|Today|Tomorrow|Recently|Previously|Later|Soon|Perhaps|Maybe|Unfortunately|Fortunately|Most recently|In addition|In total|In return|In fact|In particular|In the meantime|At the same time|At present|At the moment|As a result|As usual|As a precaution|For this reason|By now|In the end|Last year|Last week|Next year|Next week|This year|(?:On|Since|Until|By|From) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|evening|afternoon))?)'
/** These may, before “is” or “was”: “Now is the time”. */
const THEN = 'Then|Now|Here|Thereby|Thus|Also|Still|Moreover|Besides|Initially|Accordingly'

const AUXILIARIES = 'was were is are has have had will would can could must should'
const PRONOUNS = 'he she they we'
/** Verbs that take no clause as their object: after “said” or “hoped” a pronoun begins one. */
const FULL_VERBS =
  'led came comes went goes gave gives made makes took takes won wins lost loses became becomes got gets played plays worked works lived stood lay sat ran began begins ' +
  'left died fell brought brings put kept keeps stayed remained remains started ended moved studied received reached wants wanted needed fought threatens threatened'
/** Verbs that English never puts before their subject after a place or a time. */
const LONELY_VERBS =
  'goes threatens threatened demands demanded wants wanted warns warned criticizes criticized rejects rejected shows showed finds found helps helped needs needed lacks lacked wins won loses lost plays played ' +
  'costs speaks spoke writes wrote takes took makes made gives gave gets got brings brought leads led boils boiled plans planned fears feared expects expected hopes promised pays paid sees saw knows knew'
const OWN_NOUN_BEFORE = '(?<!(?:his|her|their|the|a|an|own|last|free|good|political|of|my|your|its|some|tin|beer) )'
const DETERMINER = '(?:the|an?|his|her|its|their|our|this|these|those|all|many|both|several|some|two|three|four|five|six|hundreds of|thousands of)'
/** “the Regional Court Traunstein”, “Mayor Huber” */
const SUBJECT = `(?:${DETERMINER} (?:[\\p{L}\\p{N}’'-]+ ){0,3}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})`

export const VERB_SECOND: readonly GrammarRule[] = [
  // “when comes he”
  {
    needs: 'when where why how',
    pattern: /(?<=(?<![\p{L}’'-])(?:when|where|why|how) )(comes|came|goes|went|lives|lived|works|worked|stands|stood|lies|lay|remains|stays|begins|began|happened|happens) (he|she|it|they|we)(?![\p{L}’'-])/gu,
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  // “In the trial has the Regional Court Ulm spoken the verdict”
  {
    needs: 'has have had',
    pattern: new RegExp(`(?:${OPENING}|(?<=${SENTENCE}${ADVERB},? ))(?<!\\b(?:to|will|would|can|could|must|may|might|should) )(has|have|had) (${SUBJECT})( (?:itself|himself|herself|themselves))?( (?:not|also|already|again|now|recently|still))? (\\p{Ll}{3,14})(?=[ .,;])(?! (?:by|who|which)(?![\\p{L}-]))${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '', , adverb = '', participle = '']) => (isParticiple(participle) && !isParticiple(subject.split(' ').at(-1) ?? '') ? [`${subject} ${verb}${adverb} ${participle}`] : null),
    rule: 'the subject comes before the verb',
  },
  // “Currently is the road closed”, “Until Monday were the trains cancelled”
  {
    needs: 'is are was were has have had will must should can could would',
    pattern: new RegExp(`(?<=${SENTENCE}${ADVERB} )(is|are|was|were|has|have|had|will|must|should|can|could|would|wants|want|remains|remain) (${SUBJECT})(?=(?: (?:not|also|already|again|now|still))? (?:\\p{Ll}+(?:ed|en|able|ible|al)|open|closed|empty|full|free|clear|unclear|known|gone|be|have|come|go|remain|stay|become|start|begin|over|on|in|at|to)(?![\\p{L}’'-]))${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
  },
  {
    needs: PRONOUNS,
    pattern: new RegExp(`${OPENING}(${anyOf(AUXILIARIES)}|${anyOf(FULL_VERBS)}) (${anyOf(PRONOUNS)})(?![\\p{L}’'-])${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  {
    needs: 'it one nobody everyone everybody',
    pattern: new RegExp(`${OPENING}(was|is|has|had|would|could|must|should|gives|goes|comes|remains|means) (it|one|nobody|everyone|everybody)(?![\\p{L}’'-]| is| was| has| had| of)${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => (verb === 'gives' && subject === 'it' ? ['there is'] : [`${subject} ${verb}`]),
    rule: 'the subject comes before the verb',
  },
  // “In Ulm was a man arrested”: at the end of the clause, so that no “with” or “by” makes it a locative.
  {
    needs: 'was were',
    pattern: new RegExp(`${OPENING}(was|were) ((?:the|an?|two|three|four|five|several) (?:\\p{Ll}[\\p{L}’'-]* ){1,3}?)(\\p{Ll}+)(?=[.;]|, (?:who|which|the police))`, 'gu'),
    fixes: ([, verb = '', subject = '', participle = '']) => (isParticiple(participle) ? [`${subject}${verb} ${participle}`] : null),
    rule: 'the subject comes before the verb',
  },
  {
    needs: PRONOUNS,
    pattern: new RegExp(`(?<=${SENTENCE}(?:If|When|As|Because|Although|After|Before|Since|While) [^.,;:!?“”"]{5,90}, )(${anyOf(AUXILIARIES)}|${anyOf(FULL_VERBS)}) (${anyOf(PRONOUNS)}|it)(?![\\p{L}’'-])${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  // “in traffic comes it often to jams”
  {
    needs: 'comes goes becomes',
    pattern: new RegExp(`(?<=\\p{Ll} |, )(comes|goes|becomes) it(?= (?:often|to|for|about|around|now|not|no|also|again|even|only|the|a|already|quiet|clear|always|repeatedly|increasingly|particularly|especially|usually|many|several|still|however|more)(?![\\p{L}-]))${STATEMENT}`, 'gu'),
    fixes: ([, verb = '']) => [`it ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “Important is the water”
  {
    needs: 'is',
    pattern: new RegExp(`(?<=${SENTENCE})(Important|Clear|Crucial|Decisive|Striking|Conspicuous|Unclear|Certain|Sure|Interesting|Noteworthy|Remarkable|Undisputed|Questionable|Problematic) is(?:, that)? (?=(?:the|that|not|to|also|above|in|an?|his|her|their|whether|how|who|what) )${STATEMENT}`, 'gu'),
    fixes: ([found, quality = '']) => [`what is ${quality.toLowerCase()} is${found.includes('that') ? ' that' : ''}`],
    rule: 'the subject comes before the verb',
  },
  // “Injured was no one”, “Affected are the plants in Hesse”
  {
    needs: 'is are was were remains remained',
    pattern: new RegExp(`(?<=${SENTENCE})(?:(?:Also|Seriously|Slightly|Particularly|Mainly) )?(Injured|Affected|Planned|Killed|Destroyed|Arrested|Concerned|Involved|Responsible|Unclear|Known|Provided|Forbidden|Allowed|Demanded|Needed|Sought|Organized|Organised|Built|Founded|Invited|Elected|Expected|Decided|Excluded|Questionable|Open|Undecided|Decisive|Prohibited|Threatened|Financed|Damaged|Evacuated) (?:is|are|was|were|remains|remained)(?= )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “In the village goes the fear around”: not “in the corner stands a lamp”
  {
    needs: LONELY_VERBS,
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|At|On|For|With|Against|Despite) (?:(?:the|a|an|this|his|her|their|its) )?(?!having |being )[\\p{L}’-]+ )(?:${anyOf(LONELY_VERBS)}) (?=(?:the|an?|his|her|its|their|our) \\p{L})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “In Frankfurt has the union …”
  {
    needs: 'has have had',
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|At|For|With|After|Since) (?:the )?\\p{L}+ )(?:has|have|had) (?=(?:the|his|her|its|their|our) \\p{L})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  {
    needs: 'would could must should can will',
    pattern: new RegExp(`${OPENING}${OWN_NOUN_BEFORE}(would|could|must|should|can|will) (?=${DETERMINER} \\p{Ll})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  {
    needs: 'has had would could must should can will',
    pattern: new RegExp(`(?<=${SENTENCE}(?:${THEN}|${ADVERB}) )(has|had|would|could|must|should|can|will) (?=(?:the|an?|his|her|its|their|our|\\p{Lu}\\p{Ll}+) )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “In the coming year threatens many clinics insolvency”
  {
    needs: 'threatens threaten demands demand wants want warns warn criticizes criticize rejects reject needs need lacks lack fears fear expects expect plans plan hopes hope sees pays costs',
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|On|At|For|With|After|Since|Against|Despite|Because of) (?:the|a|an|this|his|her|their|its) (?:(?:coming|next|past|last|first|second|new|old|whole|current|small|large|own|\\p{Ll}+(?:al|ous|ive|ic|ed)) ){0,2}\\p{Ll}+ )(?:threatens?|demands|wants|warns|criticizes|criticises|rejects|needs|lacks|fears|expects|plans|hopes|sees|pays|costs) (?=(?:${DETERMINER}|\\p{Lu}\\p{Ll}+) )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “While the Greens want a tax, rejects the FDP this”
  {
    needs: 'rejects wants demands warns fears hopes rules plans agrees finds sees knows needs promises threatens criticizes criticises supports calls',
    pattern: new RegExp(`(?<=${SENTENCE}(?:While|If|When|As|Because|Although|After|Before|Since) [^.,;:!?“”"]{5,90}, )(?:rejects|wants|demands|warns|fears|plans|finds|sees|knows|needs|promises|threatens|criticizes|criticises|supports|remains|stands|has|had|must|can|could|should|would) (?=(?:the|an?|his|her|its|their|our) \\p{L}|\\p{Lu}\\p{Ll}+ )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
]
