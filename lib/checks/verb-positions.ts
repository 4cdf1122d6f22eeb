import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { BASES, isParticiple, PARTICIPLES } from './lexicons/en/verbs'

const SENTENCE = '(?:^|[.!?…][”"»)’]? |\\n|: ?[“"]?|[“"„] ?)'
const STATEMENT = '(?![^.!]*\\?)'
/** No denial and no limit, after which English too has the verb first. */
const OPENER =
  '(?!(?:In no|At no|Under no|On no|By no|For no|Only|Not|Nor|Never)(?![\\p{L}-]))(?:In|On|At|For|From|With|After|Since|By|Under|Before|During|According to|Among|Over|Through|Until|Against|Without|Despite|Because of|Due to|Between|Besides|Instead of|Thanks to|To|Around|Near|Out of|Within|Behind)'
const INSIDE = '(?! (?:not|no|nor|never|only|little|few|who|whom|which|what|whose|that|when|where|how|if|than|and|but|because|while|as|I|we|you|they|he|she|it)(?![\\p{L}’-]))'
/** A phrase of place, time or manner at the head of its sentence. */
const PHRASE = `${OPENER}(?:${INSIDE} [\\p{L}\\p{N}’'“”"-]+){1,8}?`
const DETERMINER = '(?:the|an?|his|her|its|their|our|this|these|many|several|some|all|two|three|four|five|six|hundreds of|thousands of)'
/** “the Regional Court Traunstein”, “Mayor Huber” */
const SUBJECT = `(?:${DETERMINER} (?:[\\p{L}\\p{N}’'-]+ ){0,3}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})`
/** What opens a German statement in one or two words, and never stands right before a verb in English. */
const ADVERB =
  '(?:Since then|Until then|So far|Until now|For years|For months|For weeks|For days|Currently|Meanwhile|Already|Therefore|Thus far|Nevertheless|However|Presumably|Apparently|Allegedly|Originally|Actually|Afterwards|Additionally|Again|Yesterday|Today|Tomorrow|Recently|Previously|Later|Soon|Perhaps|Maybe|Unfortunately|Fortunately|Most recently|In addition|In total|In return|In fact|In particular|In the meantime|At the same time|At present|At the moment|As a result|As usual|As a precaution|For this reason|By now|In the end|Last year|Last week|Next year|Next week|This year|(?:On|Since|Until|By|From) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|evening|afternoon))?)'

/** German separable verbs whose particle a machine leaves at the end of the clause, by that particle. */
const SEPARABLE: Readonly<Record<string, string>> = {
  before: 'throw throws threw thrown lay lays laid put puts look sees saw',
  on: 'call calls called invite recognize recognizes recognise fear announces announced offers offered shows showed threatens threatened sues sued registers registered',
  off: 'advise advises advised hold holds end ends rejects rejected schedule votes voted',
  with: 'share shares divide divides divided informs informed celebrate reckons reckoned play plays bring brings',
  out: 'represent represents award awards awarded whistle whistled whistles issue issues issued lets admit reject rejects exclude excludes excluded',
  up: 'demand demands demanded solve solves solved waits attract',
  away: 'explains explained discuss discusses decides decided falls',
  back: 'demands demanded rejects rejected wins points pointed shows showed',
  against: 'take takes took receives received accepts accepted',
  around: 'build builds built rebuilds converts converted sets implement implements',
  to: 'shoot shoots secures secured agree agrees agreed admits admitted promise promises promised trusts',
  through: 'lead leads led enforces enforced sets set searches searched',
  in: 'clears cleared invites invited sets admits admitted introduces introduced collects collected',
}

const OBJECT = "(?:the|a|an|his|her|its|their|this|these|that|new|more|up|around|many|several|some|no) (?:[\\p{L}\\p{N}’'-]+ ){1,4}?"

/** “throws the government inaction before”, “calls the members to a strike on” */
const separated: readonly GrammarRule[] = Object.entries(SEPARABLE).map(([particle, verbs]) => ({
  needs: particle,
  pattern: new RegExp(`(?<![\\p{L}’'-])(?<!\\b(?:to|who|which|that|than|as|ever|never|not|n[’']t|be|been|is|are|was|were) )(?:${anyOf(verbs)}) ${OBJECT}${particle}(?=[.;]|[”"] ?[.,]|$)`, 'gu'),
  fixes: () => [],
  rule: `“${particle}” at the end is the second half of a German verb, and English has another verb for the whole`,
}))

const RULES: readonly GrammarRule[] = [
  ...separated,
  // “In the trial has the Regional Court Ulm spoken the verdict”
  {
    needs: 'has have had',
    pattern: new RegExp(`(?<=${SENTENCE}(?:${PHRASE}|${ADVERB}),? )(?<!\\b(?:to|will|would|can|could|must|may|might|should) )(has|have|had) (${SUBJECT})( (?:itself|himself|herself|themselves))?( (?:not|also|already|again|now|recently|still))? (\\p{Ll}{3,14})(?=[ .,;])(?! (?:by|who|which)(?![\\p{L}-]))${STATEMENT}`, 'gu'),
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
  // “In the coming year threatens many clinics insolvency”
  {
    needs: 'threatens threaten demands demand wants want warns warn criticizes criticize rejects reject needs need lacks lack fears fear expects expect plans plan hopes hope sees pays costs',
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|On|At|For|With|After|Since|Against|Despite|Because of) (?:the|a|an|this|his|her|their|its) (?:(?:coming|next|past|last|first|second|new|old|whole|current|small|large|own|\\p{Ll}+(?:al|ous|ive|ic|ed)) ){0,2}\\p{Ll}+ )(?:threatens?|demands|wants|warns|criticizes|criticises|rejects|needs|lacks|fears|expects|plans|hopes|sees|pays|costs) (?=(?:${DETERMINER}|\\p{Lu}\\p{Ll}+) )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “must the start postpone”
  {
    needs: 'must can will should could would',
    pattern: new RegExp(`(?<=\\p{Ll} )(?<!\\b(?:when|how|what|whom|which|where|why|than|as|nor|neither|so|only|and|but|or|never|then) )(must|can|will|should|could|would) ((?:also |now |not |again |still )?)((?:the|an?|his|her|its|their|our|this) (?:\\p{Ll}[\\p{L}’'-]* ){1,3})(\\p{Ll}{3,14})(?=[.;,]|$)${STATEMENT}`, 'gu'),
    fixes: ([, modal = '', adverb = '', object = '', verb = '']) => (BASES.has(verb) ? [`${modal} ${adverb}${verb} ${object}`] : null),
    rule: 'the verb comes before its object',
  },
  // “the team has a new species discovered”
  {
    needs: 'has have had',
    pattern: /(?<![\p{L}’'-])(?<!\b(?:to|will|would|can|could|must|may|might|should|not|who|what|which|arisen) )(?<!\b(?:no|such|which|what|when) \p{L}+ )(has|have|had) ((?:the|an?|many|several|this|these) (?:(?!not |to |of |lot )\p{Ll}[\p{L}’'-]* ){1,3})(\p{Ll}{4,14})(?=[.;]|$)/gu,
    fixes: ([, auxiliary = '', object = '', participle = '']) => (isParticiple(participle) && !/^(?:left|rejected|spread|restored|closed|shut|covered|locked)$/.test(participle) ? [`${auxiliary} ${participle} ${object}`] : null),
    rule: 'the participle comes right after “has”',
  },
  // “Injured was no one”, “Affected are the plants in Hesse”
  {
    needs: 'is are was were remains remained',
    pattern: new RegExp(`(?<=${SENTENCE})(?:(?:Also|Seriously|Slightly|Particularly|Mainly) )?(Injured|Affected|Planned|Killed|Destroyed|Arrested|Concerned|Involved|Responsible|Unclear|Known|Provided|Forbidden|Allowed|Demanded|Needed|Sought|Organized|Organised|Built|Founded|Invited|Elected|Expected|Decided|Excluded|Questionable|Open|Undecided|Decisive|Prohibited|Threatened|Financed|Damaged|Evacuated) (?:is|are|was|were|remains|remained)(?= )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “in traffic comes it often to jams”
  {
    needs: 'comes goes becomes',
    pattern: new RegExp(`(?<=\\p{Ll} |, )(comes|goes|becomes) it(?= (?:often|to|for|about|around|now|not|no|also|again|even|only|the|a|already|quiet|clear|always|repeatedly|increasingly|particularly|especially|usually|many|several|still|however|more)(?![\\p{L}-]))${STATEMENT}`, 'gu'),
    fixes: ([, verb = '']) => [`it ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “the man has his job missed”, “we have the money received”
  {
    needs: 'has have had',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Yy]ou|who|police|(?:the|The) (?:man|woman|police|city|company|party|club|minister|mayor|government|court|union|driver|team|coach|ministry|coalition|council|authorities|bank|group)) )(has|have|had) ((?:the|an?|his|her|its|their|our|this|no|many) (?:\p{Ll}[\p{L}’'-]* ){1,2})(\p{Ll}{3,14})(?=[.,;!”"]|$)/gu,
    fixes: ([, auxiliary = '', object = '', participle = '']) => {
      const forms = PARTICIPLES.get(participle)
      // “He had his licence revoked”, “we have the door closed”: done by others, or a state.
      return forms && forms[0] !== undefined && LOSES_ITS_OBJECT.has(forms[0]) ? [`${auxiliary} ${participle} ${object.trimEnd()}`] : null
    },
    rule: 'the participle comes right after “has”',
  },
]

/** Verbs that nobody has done for them. */
const LOSES_ITS_OBJECT: ReadonlySet<string> = new Set(
  'miss receive announce lose win reach understand recognize know find visit meet see hear read give say make get achieve decide show begin start confirm criticize reject accept learn attend play bear'.split(' '),
)

export const verbPositions: Check = {
  label: 'German verb positions',
  description: 'Finds the auxiliary before its subject and the participle after its object, as in German (“In the trial has the court spoken”).',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
