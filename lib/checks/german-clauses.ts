import type { Check, Match } from './check'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { BASES } from './lexicons/en/verbs'
import { ARTICLE, BE, classedOf, CONJUNCTION, HAVE, MODAL, NAME, NOUN, NUMBER, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, THIRD, type Classed } from './word-classes'

const SENTENCE = '(?<=^|[.!?…][”"»)’]? |\\n|[“„])'
const SELF = '(?:himself|herself|itself|themselves|ourselves|myself)'
const SAID = 'said says stressed stresses explained explains emphasized emphasizes warned warns criticized criticizes demanded demands promised promises announced announces continued continues added adds told tells asked asks thinks believes found finds meant means wrote writes'
/** Verbs that English puts before their subject after no time and no place. */
const NEVER_FIRST = 'sinks sank awaits climbs threatens applies decides succeeds succeeded fails failed hails reckons thinks believes demands criticizes plans hopes fears wishes wants needs fights promises praises explains regrets enjoys suffers celebrates increases decreases decreased improves reports warns speaks expects starts ends ended'

const RULES: readonly GrammarRule[] = [
  // “… is late”, said he.
  {
    needs: SAID,
    pattern: new RegExp(`(?<=(?:[”"“»],?|[\\p{L}\\p{N}],) )(${anyOf(SAID)}) (he|she)(?=[.;]| (?:on|in|at|to|after|before|with|yesterday|today)(?![\\p{L}-]))(?![^.!]*\\?)`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb === 'found' || verb === 'meant' || verb === 'told' ? 'said' : verb === 'finds' || verb === 'means' || verb === 'tells' ? 'says' : verb}`],
    rule: 'a pronoun stands before the verb of saying',
    confidence: 'certain',
  },
  // “sees himself in his course confirmed”
  {
    needs: 'himself herself itself themselves ourselves myself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(sees?|saw|seen|feels?|felt) (${SELF}) ((?:by|in|from|through|on|with|of|at) [^.,;:!?]{2,50}?) (confirmed|forced|vindicated|strengthened|exposed|threatened|disadvantaged|misunderstood|betrayed|abandoned|bound|obliged|unable|attacked|offended|supported|pressured|deceived|cheated|disturbed|harassed|treated|neglected|provoked|encouraged)(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, verb = '', self = '', by = '', participle = '']) => [`${verb} ${self} ${participle} ${by}`],
    rule: 'the participle stands right after its object',
    confidence: 'certain',
  },
  // “At the weekend awaits the region rain”, “In the church sinks the number”
  {
    needs: NEVER_FIRST,
    pattern: new RegExp(`${SENTENCE}((?:In|At|On|For|With|Since|From|Among|By|Because of|Due to|Despite|According to|Through|Under|Over) (?:the |a |an |his |her |its |their |this )?(?:[\\p{L}\\p{N}’-]+ ){1,5}?)(${anyOf(NEVER_FIRST)}) ((?:the|an?|his|her|its|their) (?:[\\p{L}’-]+ ){0,2}?[\\p{L}’-]+)(?=[.,;:]| (?:of|in|on|at|by|for|to|with|from|that|and|because|rain|snow|changeable)(?![\\p{L}-]))(?![^.!]*\\?)`, 'gu'),
    fixes: ([, opening = '', verb = '', subject = '']) => (/\b(?:who|which|that|what|it|he|she|they|we|one|everyone|nobody|week|quarter|year|month|period)\s$/u.test(opening) || /\b(?:who|which|that|what|and|but|when|where|if|as)\b/u.test(opening) ? null : [`${opening}${subject} ${verb}`]),
    rule: 'the subject comes before the verb',
    confidence: 'perhaps',
  },
  // “In Freiburg are missing 3,000 apartments”
  {
    needs: 'missing',
    pattern: new RegExp(`${SENTENCE}((?:In|At|For|Here|There|Currently|Already|So far)(?: (?:the |a )?(?:[\\p{L}\\p{N}’-]+)){0,4}?) (is|are|was|were) missing (?=\\d|the |many |some |a |more |about |around |over )`, 'gu'),
    fixes: ([, place = '']) => [`${place} there is a shortage of`],
    rule: 'the subject comes before the verb',
  },
  // “people from 60 years”
  {
    needs: 'from over under',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Pp]eople|[Pp]ersons|[Aa]dults|[Cc]hildren|[Ww]omen|[Mm]en|[Ss]eniors|[Pp]ensioners|[Pp]atients|[Yy]outh|[Gg]irls|[Bb]oys|[Pp]articipants|[Ee]veryone) )(from|over|under) (?:the age of )?(\d{1,2}) years(?=[.,;]| (?:the|should|can|must|are|is|may|have|and|in|who|old)(?![\p{L}-]))(?: old)?/gu,
    fixes: ([, preposition = '', age = '']) => [preposition === 'from' ? `aged ${age} and over` : `${preposition} ${age}`],
    rule: 'an age is “aged 60 and over”',
  },
  // “have with success taken part”
  {
    needs: 'with without',
    pattern: /(?<![\p{L}’'-])(has|have|had) ((?:with|without) (?:great |much |big |large |any )?(?:success|pleasure|joy|interest|success|difficulty|difficulties|regret|concern|pride|enthusiasm|surprise|relief|horror|satisfaction|attention)) (\p{Ll}+(?:ed|en|wn|ght|ld|de|ne)|took|won|made|met)(?![\p{L}’'-])/gu,
    fixes: ([, auxiliary = '', manner = '', participle = '']) => [`${auxiliary} ${participle === 'took' ? 'taken' : participle} ${manner}`],
    rule: 'the parts of the verb stand together',
    confidence: 'certain',
  },
  // “it came in a kitchen to a fire”
  {
    needs: 'it',
    pattern: /(?<![\p{L}’'-])(it) (came|comes) ((?:in|on|at|near|between|during|after|before|around|shortly)(?: (?!to(?![\p{L}-]))[\p{L}\p{N}’-]+){1,6}) to (an?) (?!halt|head|close|end|conclusion|decision|stop|standstill|point|price|place|town|city|man|woman)(?=\p{Ll})/giu,
    fixes: ([, , verb = '', place = '', article = '']) => [`there ${verb === 'came' ? 'was' : 'is'} ${place} ${article}`],
    rule: '“es kommt zu” is “there is”',
    confidence: 'certain',
  },
  // “…”, said Huber of the “Tagesspiegel”
  {
    needs: 'said says',
    pattern: /(?<=[”"»],? (?:said|says) (?:\p{Lu}[\p{L}.’'-]+ |the (?:mayor|minister|\d\d-year-old) ){1,4})of(?= (?:the )?["“„]\p{Lu})/gu,
    fixes: () => ['to'],
    rule: 'one says something to a newspaper',
    confidence: 'certain',
  },
  // “must with a fine of 55 euros reckon”
  {
    needs: 'must can will should could would shall',
    pattern: /(?<=(?<![\p{L}’'-])(?:must|can|could|will|would|should|shall) )((?:with|to|into|against|about|over|out of|from|without) (?:(?!and(?![\p{L}])|or(?![\p{L}])|to(?![\p{L}])|who|which|that)[\p{L}\p{N}’$€-]+ ){1,7}?)(reckon|go|live|fight|speak|talk|protest|travel|come|begin|start|work|play|pay|count|expect|leave|return|vote|decide|think|stop|end|help|step|calculate|cope|compete|move|run|drive|react|argue|negotiate)(?=[.,;!”"])/gu,
    fixes: ([, phrase = '', verb = '']) => [`${verb} ${phrase.trimEnd()}`],
    rule: 'the verb comes right after “must” or “will”',
    confidence: 'certain',
  },
  // “It is to fear, that”
  {
    needs: 'fear hope expect assume suppose note hear read',
    pattern: /(?<![\p{L}’'-])([Ii]t (?:is|was|remains)) to (fear|hope|expect|assume|suppose|hear|read),? that(?![\p{L}’'-])/gu,
    fixes: ([, it = '', verb = '']) => [`${it.replace('remains', 'is')} ${{ fear: 'feared', hope: 'hoped', expect: 'expected', assume: 'assumed', suppose: 'supposed', hear: 'said', read: 'reported' }[verb] ?? verb} that`],
    rule: '“es ist zu” with a verb is a passive',
    confidence: 'certain',
  },
  // “The new bridge shall relieve the road”: “soll”
  {
    needs: 'shall',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]he|[Tt]his|[Hh]is|[Ii]ts|[Tt]heir|[Aa]) (?:[\p{L}’-]+ ){0,2}?((?!I(?![\p{L}])|we(?![\p{L}]))[\p{L}’-]+) )shall (?=(?:also |now |then |soon |again |already |therefore )?(?:be |have |\p{Ll}+ ))(?! not)/gu,
    fixes: ([, noun = '']) => [/[^su]s$/.test(noun) || /^(?:people|police|children|men|women)$/.test(noun) ? 'are to' : 'is to'],
    rule: '“soll” is “is to” or “is due to”',
  },
  // “until and with Friday”
  {
    needs: 'until',
    pattern: /(?<![\p{L}’'-])until and (?:with|including) (?=\p{Lu}|the |\d)/giu,
    fixes: ([found]) => [found.startsWith('U') ? 'Through ' : 'through '],
    rule: '“bis einschließlich” is “through”',
    confidence: 'certain',
  },
  // “let nobody in the rain stand”
  {
    needs: 'let lets left',
    pattern: /(?<![\p{L}’'-])(let|lets) (nobody|no one|them|him|her|it|us|me|everything|anyone|(?:the|his|her|their|our) \p{Ll}+) ((?:in|on|at|out of|from|over|through|behind|under|with) (?:the |a |his |her |their )?\p{Ll}+) (stand|fall|go|sit|run|die|stay|lie|come|work|play|live|burn|flow|grow|hang)(?=[.,;!”"]| (?:and|or)(?![\p{L}-]))/gu,
    fixes: ([, verb = '', object = '', place = '', base = '']) => [`${verb} ${object} ${base} ${place}`],
    rule: 'the verb stands right after its object',
    confidence: 'certain',
  },
]

export const germanClauses: Check = {
  label: 'German clauses',
  description: 'Finds “said he”, “is with his car come off the road”, “where he with the president meets”, “sees himself in his course confirmed”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage !== 'de') return []
    const classed = classedOf(paragraph)
    return withoutOverlaps([...matchesOf(paragraph, RULES), ...perfectsWithBe(classed), ...verbsAfterPhrases(classed), ...timesBeforePlurals(classed)])
  },
}

/** Participles of verbs that German makes the perfect of with “to be”. */
const MOVED: Readonly<Record<string, string>> = {
  come: 'came', gone: 'went', fallen: 'fell', died: 'died', risen: 'rose', driven: 'drove', fled: 'fled', flown: 'flew', run: 'ran', grown: 'grew', become: 'became', arrived: 'arrived', happened: 'happened', occurred: 'occurred',
  escaped: 'escaped', appeared: 'appeared', disappeared: 'disappeared', stayed: 'stayed', remained: 'remained', crashed: 'crashed', collided: 'collided', started: 'started', moved: 'moved', entered: 'entered', succeeded: 'succeeded', failed: 'failed',
  traveled: 'traveled', returned: 'returned', jumped: 'jumped', climbed: 'climbed', sunk: 'sank', swum: 'swam', overturned: 'overturned', skidded: 'skidded', stumbled: 'stumbled', slipped: 'slipped', drowned: 'drowned', burst: 'burst', erupted: 'broke out', joined: 'joined',
}

/** “is on Friday with his car come off the road”, “are 14 people died”. */
function perfectsWithBe(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    if (!/^(?:is|are)$/.test(words[i]!.folded) || !joined[i + 1]) continue
    if (!/^(?:on|in|at|with|by|from|after|during|since|yesterday|today|again|already|\d+|two|three|four|five|several)$/.test(words[i + 1]!.folded)) continue
    let at = i + 2
    while (at < words.length && at <= i + 10 && joined[at] && MOVED[words[at]!.folded] === undefined && !(classes[at]! & (BE | HAVE | MODAL | CONJUNCTION))) at++
    const meant = at <= i + 10 && joined[at] ? MOVED[words[at]?.folded ?? ''] : undefined
    // “is in a race run by him”: a participle after its noun, where “by” or nothing follows.
    if (meant === undefined || words[at + 1]?.folded === 'by' || classes[at - 1]! & (ARTICLE | POSSESSIVE | PREPOSITION) || /^to$/.test(words[at - 1]!.folded)) continue
    if (/^(?:run|driven|flown|moved|grown|started|entered|become|joined|fallen)$/.test(words[at]!.folded) && !/^(?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(words[i + 1]!.folded === 'on' ? words[i + 2]!.folded : words[i + 1]!.folded)) continue
    const between = text.slice(words[i + 1]!.start, words[at - 1]!.end)
    if (/[.;:!?“”"]/.test(between)) continue
    const counts = classes[i + 1]! & NUMBER
    const replacement = counts ? `${between} ${meant}` : `${meant} ${between}`
    matches.push({ start: words[i]!.start, end: words[at]!.end, message: `“${text.slice(words[i]!.start, words[at]!.end)}” is the German perfect with “to be”; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
  }
  return matches
}

const OPENS_CLAUSE = /^(?:because|that|whether|although|when|where|who|which|if)$/

/** “where he with President Macron meets”, “because the club in May moves”: the verb after what belongs to it. */
function verbsAfterPhrases(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 4; i < words.length; i++) {
    const own = classes[i]!
    if (joined[i + 1] || !joined[i] || !/^[”"“]?[.,;]/.test(text.slice(words[i]!.end, words[i]!.end + 2))) continue
    if (!(own & THIRD) || own & (BE | HAVE | MODAL | NAME)) continue
    if (!(classes[i - 1]! & (NOUN | NAME)) || classes[i - 1]! & (PAST | PARTICIPLE | ARTICLE)) continue
    let from = i - 2
    while (from >= Math.max(0, i - 9) && joined[from + 1] && !OPENS_CLAUSE.test(words[from]!.folded) && !(classes[from]! & (BE | HAVE | MODAL))) from--
    if (from < 0 || from < i - 9 || !joined[from + 1] || !OPENS_CLAUSE.test(words[from]!.folded)) continue
    const pronoun = /^(?:he|she|it)$/.test(words[from + 1]!.folded)
    if (!pronoun || !(classes[from + 2]! & PREPOSITION)) continue
    const [subject, phrase, verb] = [words[from + 1]!.text, text.slice(words[from + 2]!.start, words[i - 1]!.end), words[i]!.text]
    const replacement = `${subject} ${verb} ${phrase}`
    matches.push({ start: words[from + 1]!.start, end: words[i]!.end, message: `The verb “${verb}” stands at the end of its clause; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
  }
  return matches
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** “shows until 2 March works of Klee”: a time before an object without an article. */
function timesBeforePlurals(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  return words.flatMap((word, i): Match[] => {
    if (!/^(?:shows?|exhibits?|presents?|offers?|sells|sold|showed|presented|offered|plays|played|reads|brings|brought|sings|collects|collected)$/.test(word.folded) || BASES.has(word.folded)) return []
    let at = i + 1
    if (!/^(?:until|from|since|on|in)$/.test(words[at]?.folded ?? '') || !joined[at]) return []
    at++
    if (classes[at]! & NUMBER && joined[at]) at++
    if (!words[at] || !joined[at] || !(MONTH.test(words[at]!.folded) || words[at]!.folded.endsWith('day'))) return []
    const next = classes[at + 1] ?? 0
    if (!joined[at + 1] || !(next & (NOUN | THIRD)) || next & (PREPOSITION | CONJUNCTION | BE | HAVE | MODAL | NUMBER)) return []
    const time = text.slice(words[i + 1]!.start, words[at]!.end)
    return [{ start: words[i + 1]!.start, end: words[at]!.end, message: `“${time}” stands between the verb and its object, as in German; it comes after the object.`, fixes: [] }]
  })
}
