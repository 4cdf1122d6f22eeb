import type { Check, Match } from './check'
import { matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { isParticiple } from './lexicons/en/verbs'
import { BEFORE_SENTENCE, isPluralPhrase, isRomance, SENTENCE_START, WORD_END } from './romance'
import { ADJECTIVE, ARTICLE, BE, classedOf, HAVE, isJoined, MODAL, NOUN, PAST, PARTICIPLE, POSSESSIVE, THIRD, type Classed } from './word-classes'
import { capitalise } from '../text/words'

/** What a verb does whose subject may follow it in the source: “Died yesterday the writer”, “Grows the number of poor”. */
const HAPPENS =
  /^(?:dies|died|arrives|grows|grew|increases|falls|fell|rises|rose|begins|began|starts|ends|appears|disappears|returns|comes|came|lacks|persists|collapses|worsens|improves|changes|follows|exists|emerges|opens|closes|continues|survives|wins|won|loses|occurs|explodes|remains|decreases|drops|reopens|went|goes|resigns|departs|intervenes|participates|lives|triumphs|soars|stops|passes|enters|entered|escapes|advances|changes)$/
/** No sentence begins with these: “Means the end”, “Says the man” do in headlines and in talk. */
const TALK = /^(?:sa(?:ys|id)|means|makes|thanks|got|guess|sounds|looks|seems|lets|does|has|had|was|is|goes|turns|takes|depends|helps|matters|plus|times|fears|supplies|traces|calls|stores|moves|claims|talks|reads|hits|plays|ends|works|bets|serves|comes|came)$/

/** “Lives in Lisbon since 2015”, “Grows the number of”: a sentence begins with a finite verb. */
function sentencesFromVerb(classed: Classed): Match[] {
  const { words, classes, opens, text } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (!opens[i] || !isJoined(classed, i, i + 1)) continue
    const own = classes[i]!
    const word = words[i]!.folded
    if (own & (BE | HAVE | MODAL) || !/^\p{Lu}/u.test(words[i]!.text)) continue
    const before = text.slice(Math.max(0, words[i]!.start - 3), words[i]!.start)
    if (/:/.test(before)) continue
    let at = i + 1
    if (/^(?:yesterday|today|now|thus|then|again|also|already|here|there|this)$/.test(words[at]!.folded) && isJoined(classed, i, at + 1) && HAPPENS.test(word)) at++
    if (words[i + 1]!.folded === 'this' && at === i + 2) at += 1
    const next = classes[at] ?? 0
    const isPhrase = (next & (ARTICLE | POSSESSIVE)) !== 0
    if (HAPPENS.test(word) && (own & THIRD || own & PAST) && isPhrase && !/^(?:continues|wins|won|loses|follows|enters|entered|closes|opens|changes|stops|passes|begins|began|starts|ends|returns)$/.test(word)) {
      if (own & NOUN && !/^(?:the|a|an)$/.test(words[at]!.folded)) continue
      matches.push(toMatch(words[i]!.start, words[at - 1]!.end))
      continue
    }
    // Third persons that are no nouns, and pasts that are no participles
    const isFinite = ((own & THIRD) !== 0 && (!(own & (NOUN | ADJECTIVE)) || (word === 'lives' && /^(?:in|with|at)$/.test(words[i + 1]!.folded)))) || ((own & PAST) !== 0 && !(own & (PARTICIPLE | NOUN | ADJECTIVE)))
    if (!isFinite || TALK.test(word) || !(isPhrase || (/^(?:in|at|on|to|with|as)$/.test(words[i + 1]!.folded) && at === i + 1))) continue
    matches.push({ start: words[i]!.start, end: words[i]!.end, message: `“${words[i]!.text}” has no subject before it.`, fixes: ['He', 'She', 'It'].map((subject) => ({ action: 'replace', replacement: `${subject} ${word}` })) })
  }
  return matches
  function toMatch(start: number, end: number): Match {
    return { start, end, message: `“${text.slice(start, end)}” stands before its subject; expected it after the subject.`, fixes: [] }
  }
}

const PLACE = '(?:In|On|At|From|To|Among|For|Within|During|Behind|After|Near)(?: [\\p{L}\\p{N}’\'-]+){1,5},?'
const NOUNS = "(?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*"
const PHRASE = `((?:the|a|an|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|some|about \\d+|more than \\d+|\\d[\\d.,]*) ${NOUNS}|the \\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})`
const CLOSED = `(?=[.,;:!?”"]|$| (?:of|in|on|at|and|who|which|that|for|with|from|by|to|between|after|before|against)${WORD_END})`
/** Whether a phrase is plural; what is counted is. */
const isMany = (phrase: string) => isPluralPhrase(phrase)
const isPlaceOnly = (found: string) => /^(?:In|On|At|From|To|Among|For|Within|During|Behind|After|Near)/.test(found)

const RULES: readonly GrammarRule[] = [
  // “In the crash died two young people”, “To the meeting participated the mayor”
  {
    needs: 'died participated intervened attended worked arrived participate participates intervene took will disappeared happened occurred played competed spoke suffered collaborated voted',
    pattern: new RegExp(`(?<= )(?=[diphtowcvas])(?=(?:died|participat|interven|attend|disappear|happen|occur|took|will|takes|have|has|collaborat|compet|voted|suffered|spoke))(?<=${BEFORE_SENTENCE}${PLACE} )(died|participated|participate|participates|intervened|intervene|intervenes|attended|disappeared|happened|occurred|took place|will take place|takes place|will participate|will speak|will perform|have participated|has participated|have died|will arrive|collaborated|competed|voted|have arrived|has arrived|suffered|spoke) ${PHRASE}${CLOSED}(?![^.!]{0,200}\\?)`, 'gu'),
    fixes: ([found, verb = '', subject = '']) => (isPlaceOnly(found) ? null : [`${subject} ${verb}`]),
    rule: 'the verb comes after its subject',
  },
  // “At the ceremony were present the president”, “In the accident were injured four people”
  {
    needs: 'present injured wounded killed arrested foreseen planned scheduled involved found expected seized invited held approved presented announced used rescued evacuated detained identified affected registered recorded destroyed damaged destroyed closed absent missing',
    pattern: new RegExp(`(?=[AaWwIiHh])(?<![\\p{L}’'-])(?=(?:[Aa]re|[Ww]ere|[Ww]as|[Ii]s|[Ww]ill be|[Hh]ave been|[Hh]as been) )(?<=${BEFORE_SENTENCE}(?:${PLACE} |There )?)([Aa]re|[Ww]ere|[Ww]as|[Ii]s|[Ww]ill be|[Hh]ave been|[Hh]as been) (present|injured|wounded|killed|arrested|foreseen|planned|scheduled|involved|expected|seized|invited|held|approved|presented|announced|rescued|evacuated|detained|identified|affected|registered|recorded|destroyed|damaged|absent|missing) ${PHRASE}${CLOSED}(?![^.!]{0,200}\\?)`, 'gu'),
    fixes: ([, verb = '', participle = '', subject = '']) => [`${subject} ${isMany(subject) ? verb.toLowerCase().replace(/^was$/, 'were').replace(/^is$/, 'are').replace(/^has been/, 'have been') : verb.toLowerCase()} ${participle}`],
    rule: 'the verb comes after its subject',
  },
  // “There live about 300 families”
  {
    needs: 'live lives work works lived worked died participated',
    pattern: new RegExp(`${SENTENCE_START}(?:There|Here|In it|In them) (live|lives|work|works|lived|worked|died|participated|participate|study|sleep|slept) ((?:about |around |some |more than |almost |nearly )?(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|many|several|hundreds of|thousands of) ${NOUNS})(?=[.,;:!?”"]|$| (?:of|in|on|at|and|who|from|with|since)${WORD_END})`, 'gu'),
    fixes: ({ 0: found, 1: verb = '', 2: subject = '' }) => [`${subject} ${verb} ${found.startsWith('Here') ? 'here' : 'there'}`],
    rule: 'the verb comes after its subject',
  },
  // “where was kept the drug”, “from which were taken the samples”
  {
    needs: 'where which when',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:where|in which|on which|from which|to which|with which|for which|when|after which|during which) )(was|were|is|are|has been|have been|will be) (\\p{Ll}{3,14}) ((?:the|a|an|his|her|its|their|two|three|several|many|some) (?:\\p{Ll}[\\p{L}’'-]* ){0,1}?\\p{Ll}[\\p{L}’'-]{2,})(?=[.,;:!”"]|$| (?:of|and|in|on|by|with|from|for|only|which|who|that|to)${WORD_END})(?![^.!]{0,100}\\?)`, 'gu'),
    fixes: ([, verb = '', participle = '', subject = '']) => (isParticiple(participle) && !/^(?:supposed|located|based|used|going|given|told|asked|made|considered|offered|called|left)$/.test(participle) ? [`${subject} ${verb} ${participle}`] : null),
    rule: 'the verb comes after its subject',
  },
  // “Studied law in Salamanca and worked as a lawyer.”
  {
    needs: 'studied worked lived played participated started returned managed moved joined served',
    pattern: new RegExp(`${SENTENCE_START}(Studied|Worked|Lived|Played|Participated|Returned|Moved|Joined|Entered|Attended|Collaborated|Debuted|Retired) (?!by |and |at by|in by)(?=[^,.;:!?“”"]{8,160}[.](?: |$|\\n))`, 'gu'),
    fixes: ([, verb = '']) => [`He ${verb.toLowerCase()}`, `She ${verb.toLowerCase()}`],
    rule: 'the sentence has no subject',
  },
  // “the street where is located the bar”
  {
    needs: 'where',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:where|in which|on which) )(is|are|was|were) (?:(?:located|situated|found|placed|housed) )?((?:the|a|his|her|its|their) (?:\\p{Ll}[\\p{L}’'-]* ){0,1}?\\p{Ll}[\\p{L}’'-]{2,}|located the \\p{Ll}+)(?=[.,;:!”"]|$| (?:is|was|were|are|has|of)${WORD_END})(?<!(?:is|are|was|were) (?:the|a|his|her|its|their) \\p{Ll}+(?= of))(?![^.!]{0,100}\\?)`, 'gu'),
    fixes: ([, be = '', subject = '']) => [`${subject} ${be}`],
    rule: 'the verb comes after its subject',
    confidence: 'perhaps',
  },
  // “could appear some storm”
  {
    needs: 'appear occur happen arise begin arrive',
    pattern: new RegExp(`(?<=(?:, |(?<![\\p{L}’'-])(?:and|but|that|because) ))(could|can|may|might|will) (appear|occur|happen|arise|arrive|begin|take place) ((?:some|the|a|an|new|several|many|more) (?:\\p{Ll}[\\p{L}’'-]* ){0,1}?\\p{Ll}[\\p{L}’'-]{2,})(?=[.,;:!”"]|$| (?:in|on|of|and|at|with|from)${WORD_END})`, 'gu'),
    fixes: ([, modal = '', verb = '', subject = '']) => [`${subject} ${modal} ${verb}`],
    rule: 'the verb comes after its subject',
    confidence: 'perhaps',
  },
  // “Also this year returns the festival”
  {
    needs: 'also',
    pattern: new RegExp(`${SENTENCE_START}Also (this (?:year|week|time|month|summer|season|Sunday|morning|evening)|today|tomorrow|in \\d{4}|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)) (returns|return|arrives|begins|takes place|opens|will return|will be held|will take place|is held) ${PHRASE}${CLOSED}`, 'gu'),
    fixes: ([, time = '', verb = '', subject = '']) => [`${time} too ${subject} ${verb}`],
    rule: 'the verb comes after its subject',
  },
  // “As has known this newspaper”, “according has confirmed the police”
  {
    needs: 'as according',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Aa]s|[Aa]ccording(?: to)?(?: what)?) (has|have|had) ((?:been able to )?(?:learned|learnt|known|know|confirmed|confirm|reported|announced|explained|informed|indicated|pointed out|published|advanced|verified|verify|told|declared|denounced|specified|communicated|stated|found out)) ((?:the|this|his|her|a|its) (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})(?=[.,;”"]|$| (?:in|on|to|from|of|at|yesterday|this)${WORD_END})`, 'gu'),
    fixes: ([, as = '', have = '', verb = '', subject = '']) => [`${as.startsWith('A') ? 'As' : 'as'} ${subject} ${have} ${verb === 'known' ? 'learned' : verb}`],
    rule: 'the verb comes after its subject',
    confidence: 'certain',
  },
  // “It has been opened an investigation”
  {
    needs: 'it',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Ii]t) (has been|was|is|will be) (opened|launched|presented|announced|approved|signed|created|published|registered|recorded|reported|detected|activated|installed|inaugurated|arrested|ordered|requested|planned|scheduled|celebrated|deployed|seized|discovered|convened|issued|organized|initiated) ((?:an?|the) (?:new )?(?:\\p{Ll}+ )?(?:investigation|inquiry|proceeding|procedure|tender|plan|agreement|law|book|exhibition|case|death|accident|increase|rise|drop|presence|protocol|camera|bridge|school|arrest|man|woman|measure|meeting|demonstration|operation|weapon|body|commission|decree|contest|bank account|account|period|phase|competition|project|debate|strike|fund|program))(?=[.,;:!?”"]|$| (?:of|in|on|at|for|to|by|against|with|that|into|between|and)${WORD_END})`, 'gu'),
    fixes: ([, it = '', verb = '', participle = '', subject = '']) => [`${it === 'It' ? capitalise(subject) : subject} ${verb} ${participle}`],
    rule: 'the verb comes after its subject',
    confidence: 'certain',
    exact: true,
  },
  // “Present also the councilor for culture”
  {
    needs: 'present',
    pattern: new RegExp(`${SENTENCE_START}(?:Present also|Also present|Present) (?=(?:the|his|her|numerous|many|several) \\p{Ll}+)(?!Also present (?:are|was|were))`, 'gu'),
    fixes: ([found]) => [found.includes('lso') ? 'also present were' : 'present were'],
    rule: 'the sentence has no verb',
  },
  // “There lacks money”
  {
    needs: 'lacks lack lacked misses miss',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Tt]here) (lacks?|lacked|misses|missed) (?=\\p{Ll})`, 'gu'),
    fixes: ([, there = '', verb = '']) => [`${there} ${verb.endsWith('ed') ? 'was' : 'is'} a lack of`],
    rule: '“lack” needs a subject',
  },
  // “Explains Rossi: “…””
  {
    needs: 'explains says adds concludes recalls remembers comments confesses admits warns insists underlines observes tells',
    pattern: new RegExp(`${SENTENCE_START}(Explains|Says|Adds|Concludes|Recalls|Remembers|Comments|Confesses|Admits|Warns|Insists|Underlines|Observes|Tells|Continues|Reveals|Declares) ((?:the |his |her )?(?:\\p{Ll}+ )?(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}|(?:mayor|minister|president|prosecutor|judge|coach|director|lawyer|doctor|father|mother|councilor|deputy|bishop|owner)))(?=: ?[“"«])`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb.toLowerCase()}`],
    rule: 'the verb comes after its subject',
  },
  // “Remember that the case began in 2015”
  {
    needs: 'remember recall',
    pattern: new RegExp(`${SENTENCE_START}(?:Remember|Recall) that (?=(?:the|in|on|last|this|\\p{Lu}))`, 'gu'),
    fixes: () => [],
    rule: 'a journalist does not tell the reader to remember: say it without',
    confidence: 'perhaps',
  },
]

export const verbsBeforeSubjects: Check = {
  label: 'Sentences from their verb',
  description: 'Finds sentences that begin with the verb, and verbs before their subject: “Grows the number of poor”, “In the crash died two people”, “where was kept the drug”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (!isRomance(sourceLanguage)) return []
    return withoutOverlaps([...matchesOf(paragraph, RULES), ...(paragraph.kind === 'body' ? sentencesFromVerb(classedOf(paragraph)) : [])])
  },
}
