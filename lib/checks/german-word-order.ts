import type { Check, Match } from './check'
import { matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { DAYS, MONTHS } from './lexicons/en/calendar'
import { isParticiple } from './lexicons/en/verbs'
import {
  ADJECTIVE, ARTICLE, BE, classedOf, CONJUNCTION, DETERMINER, HAVE, isJoined, isVerbThere, MODAL, NAME, NOUN, NUMBER, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, SUBJECT, THIRD, type Classed,
} from './word-classes'
import { capitalise } from '../text/words'

const SENTENCE = '(?<=^|[.!?…][”"»)’]? |\\n|[“„])'
const NOUN_PHRASE = '(?:the|an?|his|her|its|their|our|this|two|three|four|five) (?:[\\p{L}’-]+ ){0,2}?[\\p{L}’-]+'
const REFLEXIVE = 'himself|herself|itself|themselves|ourselves|myself'

const RULES: readonly GrammarRule[] = [
  // “Also the district manager spoke of”, “Also in Ulm it rained” is right.
  {
    needs: 'also',
    pattern: new RegExp(`${SENTENCE}Also ((?:the|his|her|their|our|other|many|several|mayor|minister|prime minister|chancellor|coach) (?:[\\p{L}’-]+ ){0,3}?[\\p{L}’-]+|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}) (is|are|was|were|has|have|had|will|would|can|could|must|should|spoke|said|sees|criticized|criticizes|wants|demands|demanded|warned|warns|plays|played|came|comes|knows|knew|praised|praises|rejects|rejected|supports|supported|joined|participated|called|calls|showed|shows|remains|remained|became|belongs|took|takes|made|makes|got|gets|expects|expected|reported|reports|profits|suffers|suffered|feels|felt|did|does|lost|won)(?![\\p{L}’-])`, 'gu'),
    fixes: ([, subject = '', verb = '']) => {
      const name = capitalise(subject)
      return [/^(?:is|are|was|were|has|have|had|will|would|can|could|must|should)$/.test(verb) ? `${name} ${verb} also` : `${name} also ${verb}`]
    },
    rule: '“also” stands beside the verb',
  },
  // “Particularly hard it hit the farmers”
  {
    needs: 'particularly especially',
    pattern: new RegExp(`${SENTENCE}(?:Particularly|Especially) (?:hard|badly|bad|strongly|often|well|clearly|heavily|violently) (?:it |(?:is|was|are|were|has|have|hits?|hit|meets|met|affects|affected|concerns)(?= (?:the|it|this|that|in|a|by)(?![\\p{L}-])))`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “After a second suspect is searched”
  {
    needs: 'searched sought looked wanted',
    pattern: new RegExp(`${SENTENCE}(?:After|For|To) (${NOUN_PHRASE}|\\p{Lu}\\p{L}+) (is|are|was|were|is being|are being|has been) (?:now |still |currently |also |further )?(?:searched|looked|wanted|sought)(?=[.,;])`, 'gu'),
    fixes: ([, object = '', verb = '']) => [`${object} ${/^(?:is|is being)$/.test(verb) ? 'is being' : /^(?:are|are being)$/.test(verb) ? 'are being' : verb} sought`],
    rule: 'what is looked for is the subject',
  },
  // “On Monday begins the trial”
  {
    needs: 'begins starts ends opens closes threatens begin start followed follows',
    pattern: new RegExp(`${SENTENCE}((?:On|In|From|Until|Next|This|Already on|Only on) (?:(?:next|coming|the) )?(?:${DAYS}|${MONTHS}|week|month|year|summer|autumn|spring|winter)(?: (?:morning|evening|afternoon))?) (begins|starts|ends|opens|closes|threatens) (${NOUN_PHRASE})(?=[.,;:]| (?:in|at|with|against|of|on|for|to|from)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, time = '', verb = '', subject = '']) => [`${time} ${subject} ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “Born was Walser in 1927”, “Burdened was the business by”; “Gone are the days” is right.
  {
    needs: 'is are was were',
    pattern: new RegExp(`${SENTENCE}(Born|Burdened|Disputed|Controversial|Affected|Planned|Financed|Paid|Organized|Organised|Supported|Accompanied|Founded|Built|Discovered|Reported|Triggered|Caused|Praised|Criticized|Criticised|Demanded|Expected|Served|Moderated|Awarded|Honored|Honoured|Invited|Wanted|Sought|Involved|Decided|Discussed|Celebrated|Elected|Developed|Produced|Directed|Led|Shown|Offered|Injured|Arrested|Threatened) (is|are|was|were) ((?:the|this|a|an|his|her|their) (?:\\p{Ll}[\\p{L}’-]* ){0,2}?\\p{L}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?=[.,]| (?:in|on|by|at|from|with|for|also|already|as|since|(?:19|20)\\d\\d)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, participle = '', verb = '', subject = '']) => [`${capitalise(subject)} ${verb} ${participle.toLowerCase()}`],
    rule: 'the subject comes before the verb',
  },
  // “Whether alcohol was involved, is unclear”
  {
    needs: 'whether how why what when',
    pattern: new RegExp(`(?<=${'(?:^|[.!?…][”"»)’]? |\\n)'}(?:Whether|How|Why|What|Who) [^,.;:?!“”]{5,90}),(?= (?:is|was|remains|remained|cannot|could not|has not|will be|must be|should be|is not) (?:still|not|currently|unclear|now|open|the|a|subject|unknown|also|being|to|questionable|completely|so|yet|be|clear|shown|decided|only|currently|known|under)(?![\\p{L}-])[^?]*?[.])`, 'gu'),
    fixes: () => [''],
    rule: 'no comma stands between a clause and the verb whose subject it is',
    confidence: 'certain',
  },
  // “On Saturday must the Erfurt team to Jena”
  {
    needs: 'must can should will has',
    pattern: new RegExp(`${SENTENCE}((?:On|In|At|Since|After|Next|This) (?:the )?(?:[\\p{L}\\p{N}-]+ ){1,3}?)(must|can|should|will|has|wants) (the \\p{Lu}[\\p{L}-]+(?: \\p{Ll}+)?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?= (?:to|in|at|against|on|also|not|now|for|again|the|a)(?![\\p{L}-]))(?![^.!]*\\?)`, 'gu'),
    fixes: ([, opening = '', verb = '', subject = '']) => [`${opening}${subject} ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “wants further to fight”
  {
    needs: 'further',
    pattern: /(?<=(?<![\p{L}’'-])(?:want|wants|wanted|intend|intends|plan|plans|will|must|should) )further to (\p{Ll}+)(?![\p{L}-])/gu,
    fixes: ([, verb = '']) => [`to continue to ${verb}`],
    rule: 'what goes on is “continue to”',
    confidence: 'certain',
  },
  // “Above all the new pool is disputed”
  {
    needs: 'above especially',
    pattern: new RegExp(`${SENTENCE}(Above all|Especially) (?=(?:the|his|her|their|its|older|younger|young|many|small) (?:[\\p{L}’-]+ ){1,4}?(?:is|are|was|were|has|have|must|should|would|could|can|will|suffer|need|want)(?![\\p{L}-])[^,;:]*[.])`, 'gu'),
    fixes: () => ['Above all,'],
    rule: 'English has a comma after it, or “in particular” after the subject',
    confidence: 'perhaps',
  },
  // “The Thuringians were it, who made the game”
  {
    needs: 'it',
    pattern: /(?<![\p{L}’'-])(?:is|was|are|were) it, (?:who|which|that)(?![\p{L}’'-])(?![^.!]*\?)/gu,
    fixes: () => [],
    rule: 'what is stressed stands between “it was” and “who”',
    confidence: 'certain',
  },
  // “died on Friday 96-year-old in Ulm”
  {
    needs: 'died dies died retired resigned succumbed',
    pattern: /(?<=(?<![\p{L}’'-])(?:died|dies|retired|resigned|passed away) (?:(?:on|in|at|yesterday|today)[^,.;:]{0,30}? )?)(?:as (?:a )?)?(\d{2,3})-years?-olds?(?= (?:in|at|after|from|on|as)(?![\p{L}-])|[.,;])/gu,
    fixes: ([, age = '']) => [`at the age of ${age}`],
    rule: 'the age at which somebody did something is “at the age of”',
    confidence: 'certain',
  },
  // “it is finally laughed again”
  {
    needs: 'it',
    pattern: /(?<![\p{L}’'-])it (?:is|was|will be|may be|has been) (?:(?:also|again|finally|now|only|still|always|much|often|loudly|even|already|there|here|everywhere) ){0,2}(?:laughed|danced|partied|feasted|bathed|skated|hiked|cheered|slept|cried|wept|joked|quarreled|quarrelled|speculated|marched|prayed|barbecued|camped|grumbled|complained|haggled|struggled|whistled|clapped)(?= (?:in|at|on|again|and|with|for|until|there|about)(?![\p{L}-])|[.,;!])/giu,
    fixes: () => [],
    rule: 'English has no passive without a subject',
    confidence: 'certain',
  },
  // “no cell phones more”
  {
    needs: 'more',
    pattern: /(?<![\p{L}’'-])no (\p{Ll}+s|money|time|water|trust|power|space|place|hope|chance|interest|patience|electricity|one) more(?=[.,;!?]| (?:in|at|since|for|on|left|from|there|available)(?![\p{L}-]))/gu,
    fixes: ([, noun = '']) => [`no more ${noun}`, `no longer any ${noun}`],
    rule: '“more” stands before the noun',
  },
  // “We let us not intimidate”
  {
    needs: 'let lets',
    pattern: /(?<![\p{L}’'-])(?:lets|(?<=(?:[Ww]e|[Tt]hey|must|should|will|can|I|residents|people|farmers) )let) (?:us|himself|herself|itself|themselves|myself|me|yourself) (?:not|neither|hardly|by nobody|no longer) (?=\p{Ll})/gu,
    fixes: () => [],
    rule: 'what others do not get done to somebody is “will not be” with a participle',
    confidence: 'certain',
  },
  // “went for more climate protection on the street”
  {
    needs: 'street streets',
    pattern: /(?<![\p{L}’'-])(go|goes|went|gone|going) ((?:for|against|because of) (?!an? (?:walk|run|ride|drive|stroll|jog|spin|trip))[^.,;:]{3,60}?) (?:on|onto|to|in) the streets?(?=[.,;]| (?:in|on|and|again|since)(?![\p{L}-]))/gu,
    fixes: ([, verb = '', cause = '']) => [`${{ go: 'take', goes: 'takes', went: 'took', gone: 'taken', going: 'taking' }[verb] ?? verb} to the streets ${cause}`],
    rule: 'who demonstrates takes to the streets',
    confidence: 'certain',
  },
  // “until in the night”
  {
    needs: 'until',
    pattern: /(?<![\p{L}’'-])until (?:in|into|to) (?=(?:the|late|low|lower|high|higher|\p{Lu}\p{Ll}+|his|her)(?![\p{L}-]))/giu,
    fixes: ([found]) => [found.startsWith('U') ? 'Into ' : 'into '],
    rule: '“bis in” is “into”',
    confidence: 'certain',
  },
  // “is until 30 June to see”
  {
    needs: 'see hear find read visit buy get admire',
    pattern: new RegExp(`(?<![\\p{L}’'-])(is|are) ((?:(?:until|from|since|on|in|at) )[^.,;:!?“”]{3,40}?|still|currently|now|there|here|daily|everywhere) to (see|hear|find|read|visit|buy|admire)(?=[.,;]|$| (?:in|at|on|and)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, verb = '', when = '', act = '']) => [`can be ${isParticiple(act) ? act : ({ see: 'seen', hear: 'heard', find: 'found', read: 'read', visit: 'visited', buy: 'bought', admire: 'admired' }[act] ?? act)} ${when}`].filter(() => verb !== ''),
    rule: 'what can be done is “can be” with the participle',
  },
  // “has itself separated from”
  {
    needs: 'himself herself itself themselves ourselves myself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) (${REFLEXIVE}) (?:(not|already|also|always|clearly|publicly|repeatedly) )?(distanced|committed|established|proven|proved|presented|positioned|prepared|hurt|injured|shown|limited|freed|restricted|specialized|dedicated|secured|registered|made|given|put|set|taken|turned|spoken|expressed|got|gotten|thought|bought|wished|allowed|adjusted|secured|opened|settled|separated|relied|united|looked|brought|let|left)(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, auxiliary = '', self = '', adverb, participle = '']) => [`${auxiliary} ${adverb === undefined ? '' : `${adverb} `}${participle}${/^(?:separated|relied|united|looked|spoken|thought|wished|turned|specialized|opened)$/.test(participle) ? '' : ` ${self}`}`],
    rule: 'the pronoun stands after the verb, where English has it at all',
  },
  // “We have ourselves on the market too long relied”
  {
    needs: 'himself herself itself themselves ourselves myself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:has|have|had|will|can|must|should|would|could|want to|wants to) (?:${REFLEXIVE}) (?=(?:on|in|at|with|for|from|against|too|very|already|again|after|over|by|out|into|about|before) )`, 'gu'),
    fixes: ([found]) => [found.split(' ')[0] ?? found],
    rule: 'the pronoun stands after the verb, where English has it at all',
  },
]

export const germanWordOrder: Check = {
  label: 'German order of words',
  description: 'Finds “searched on Sunday the river”, “because the weather bad was”, “Also the mayor spoke”, “was on Monday in Ulm arrested”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage !== 'de') return []
    const classed = classedOf(paragraph)
    return withoutOverlaps([...matchesOf(paragraph, RULES), ...timesBeforeObjects(classed), ...verbsAtTheEnd(classed), ...participlesAtTheEnd(classed), ...verbsBeforeSubjects(classed)])
  },
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const PART_OF_DAY = /^(?:morning|evening|afternoon|night|noon|midday)$/
/** Verbs of which what follows a time is no object. */
const WITHOUT_OBJECT = /^(?:sa(?:y|id)|add|tell|told|happen|occur|begin|began|start|end|die|fell|fall|rise|rose|come|came|go|went|arriv|return|appear|last|cost|mean|meet|met|open|clos|tak|took|play|win|won|lost|los|follow|work|live|stand|stood|travel|fle[dw]|fl[iy])/

/** The word after a time that begins at `i` (“on Sunday morning”, “in May”, “against him”); -1 where none does. */
function afterTime({ words, joined, classes }: Classed, i: number): number {
  const first = words[i]!.folded
  const second = words[i + 1]?.folded ?? ''
  if (!joined[i + 1]) return -1
  if (/^(?:against|for|to|with|from|about|on)$/.test(first) && /^(?:him|them|it)$/.test(second)) return i + 2
  if (first === 'on' && DAY.test(second)) return PART_OF_DAY.test(words[i + 2]?.folded ?? '') ? i + 3 : i + 2
  if (first === 'in' && (/^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(second) || (second === 'may' && classes[i + 1]! & NAME) || /^(?:19|20)\d\d$/.test(second))) return i + 2
  return -1
}

/** Whether what stands right before `i` may be the end of its subject. */
function mayBeSubject({ classes, joined }: Classed, i: number): boolean {
  if (!joined[i]) return false
  const own = classes[i - 1]!
  return own === 0 || ((own & (NOUN | NAME | SUBJECT)) !== 0 && !(own & CONJUNCTION)) || (joined[i - 1] === true && (classes[i - 2]! & (ARTICLE | POSSESSIVE)) !== 0)
}

/** “searched on Sunday the river bed”, “issued against him an arrest warrant”. */
function timesBeforeObjects(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 4 < words.length; i++) {
    const own = classes[i]!
    if (!(own & (PAST | THIRD)) || own & (BE | HAVE | MODAL | NAME | PREPOSITION) || WITHOUT_OBJECT.test(words[i]!.folded) || !mayBeSubject(classed, i)) continue
    const object = afterTime(classed, i + 1)
    if (object === -1 || object + 1 >= words.length || !isJoined(classed, i, object + 1) || !isVerbThere(classed, i)) continue
    if (!(classes[object]! & (ARTICLE | POSSESSIVE | NUMBER))) continue
    const end = shortPhraseEnd(classed, object)
    // A long object may stand last in English too: “announced on Monday a plan to …”.
    if (end === -1 || (joined[end + 1] && !/^(?:in|on|at|because|due|and|for|after)$/.test(words[end + 1]?.folded ?? ''))) continue
    const [verb, time, thing] = [words[i]!.text, text.slice(words[i + 1]!.start, words[object - 1]!.end), text.slice(words[object]!.start, words[end]!.end)]
    matches.push(toMatch(classed, i, end, `${verb} ${thing} ${time}`, 'the object comes right after the verb'))
  }
  return matches
}

/** The last word of a noun phrase of at most four words that begins at `i`; -1 where it goes on. */
function shortPhraseEnd({ classes, joined }: Classed, i: number): number {
  for (let at = i + 1; at < classes.length && at <= i + 3 && joined[at]; at++) {
    if (classes[at]! & (PREPOSITION | CONJUNCTION | SUBJECT | ARTICLE | BE | HAVE | MODAL)) return -1
    if (!joined[at + 1] || classes[at + 1]! & (PREPOSITION | CONJUNCTION)) return at
  }
  return -1
}

const OPENS_CLAUSE = /^(?:because|that|whether|if|although|though|when|where|who|which|as|after|before|until|since|while)$/

/** “because the weather bad was”, “that the road closed is”. */
function verbsAtTheEnd(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 3; i < words.length; i++) {
    const own = classes[i]!
    if (!(own & (BE | HAVE | MODAL)) || joined[i + 1] || !joined[i] || /^(?:been|being|be|do|did|does|might|may|will|can)$/.test(words[i]!.folded)) continue
    if (!/^[”"“]?[.,;]/.test(text.slice(words[i]!.end, words[i]!.end + 2))) continue
    const before = classes[i - 1]!
    if (!(before & (PARTICIPLE | ADJECTIVE)) || before & (NOUN | NAME | SUBJECT | DETERMINER | ARTICLE | NUMBER)) continue
    let from = i - 2
    while (from >= Math.max(0, i - 9) && joined[from + 1] && !OPENS_CLAUSE.test(words[from]!.folded) && !(classes[from]! & (BE | HAVE | MODAL))) from--
    if (from < 0 || from < i - 9 || !joined[from + 1] || !OPENS_CLAUSE.test(words[from]!.folded)) continue
    // “as bad as it was”, “those who voted were”, “that he promised was”: a clause of its own stands before.
    if (i - from < 4 || words[from]!.folded === 'as' || classes[from + 1]! & (PAST | THIRD) || !(classes[from + 1]! & (ARTICLE | POSSESSIVE | NAME | SUBJECT | NUMBER | DETERMINER))) continue
    if (/^(?:who|which|that)$/.test(words[from]!.folded) && before & PAST && classes[i - 2]! & (NOUN | SUBJECT | NAME)) continue
    matches.push(toMatch(classed, i - 1, i, `${words[i]!.text} ${words[i - 1]!.text}`, 'the verb comes before what it says of its subject'))
  }
  return matches
}

/** Participles that stand after their noun in English too. */
const AFTER_NOUNS = /^(?:affected|involved|concerned|needed|required|used|made|given|left|put|read|set|cut|known|born|based|called|named|killed|injured|arrested|accused|described|mentioned|listed|shown|said|held|led|found|met|paid|sold|told)$/

/** “was on Monday evening in Ulm arrested”: a time and a place between the two parts of a passive. */
function participlesAtTheEnd(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 3 < words.length; i++) {
    if (!/^(?:was|were|is|are|has|have)$/.test(words[i]!.folded) || !mayBeSubject(classed, i)) continue
    const first = words[i + 1]!.folded
    const isTime = /^(?:on|in|at|by|during|after|since|from)$/.test(first) ? afterTime(classed, i + 1) !== -1 : /^(?:yesterday|today)$/.test(first)
    if (!isTime || /^(?:him|them|it)$/.test(words[i + 2]!.folded)) continue
    let at = i + 2
    while (at < words.length && at <= i + 11 && joined[at] && !(classes[at]! & PARTICIPLE && !(classes[at]! & (NOUN | NAME | ADJECTIVE)))) {
      if (classes[at]! & (BE | HAVE | MODAL | SUBJECT | CONJUNCTION)) break
      at++
    }
    if (at >= words.length || at > i + 11 || !joined[at] || !(classes[at]! & PARTICIPLE) || classes[at]! & (BE | HAVE | NOUN | NAME | ADJECTIVE)) continue
    if (!(classes[at - 1]! & (NOUN | NAME | NUMBER)) || (joined[at + 1] && !/^(?:and|by|because|when|after|that)$/.test(words[at + 1]!.folded))) continue
    const isSure = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(first === 'on' ? words[i + 2]!.folded : first)
    if (!isSure && (AFTER_NOUNS.test(words[at]!.folded) || classes[i]! & HAVE)) continue
    const times = text.slice(words[i + 1]!.start, words[at - 1]!.end)
    matches.push(toMatch(classed, i, at, `${words[i]!.text} ${words[at]!.text} ${times}`, 'the parts of the verb stand together'))
  }
  return matches
}

const ADVERBS = /^(?:meanwhile|currently|therefore|thus|nevertheless|furthermore|moreover|additionally|otherwise|accordingly|initially|previously|recently|now|yesterday|besides|instead|apparently)$/
/** Verbs that English too puts before their subject. */
const STANDS = /^(?:com|came|go|went|stand|stood|lie|lay|sa[iy]|follow|begin|began|is|was|mark|saw|see|add|seem|appear)/

/** “Meanwhile investigates the police”. */
function verbsBeforeSubjects(classed: Classed): Match[] {
  const { text, words, classes, joined, opens } = classed
  return words.flatMap((word, i): Match[] => {
    const verb = classes[i + 1] ?? 0
    if (!opens[i] || !ADVERBS.test(word.folded) || i + 3 >= words.length || !isJoined(classed, i, i + 3)) return []
    if (!(verb & THIRD) || verb & (BE | HAVE | MODAL | NOUN | NAME) || STANDS.test(words[i + 1]!.folded)) return []
    const end = classes[i + 2]! & (ARTICLE | POSSESSIVE) ? i + 3 : classes[i + 2]! & NAME ? i + 2 : -1
    if (end === -1 || (joined[end + 1] && classes[end + 1]! & (NOUN | NAME | ADJECTIVE))) return []
    return [toMatch(classed, i + 1, end, `${text.slice(words[i + 2]!.start, words[end]!.end)} ${words[i + 1]!.text}`, 'the subject comes before the verb')]
  })
}

function toMatch({ text, words }: Classed, from: number, last: number, replacement: string, rule: string): Match {
  const [start, end] = [words[from]!.start, words[last]!.end]
  return { start, end, message: `“${text.slice(start, end)}”: ${rule}; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
}
