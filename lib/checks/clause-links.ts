import type { Check } from './check'
import { isRomance, SENTENCE_START } from './romance'
import { formsOf } from './inflection'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { BASES } from './lexicons/en/verbs'

const ASKING = '(?:ask|asks|asked|know|knows|knew|known|wonder|wonders|wondered|understand|understands|understood|explain|explains|explained|see|saw|tell|tells|told|remember|remembers|find out|found out|discover|decide|decided|learn|learned|say|said|clarify|clarified|specify|specified|determine|reveal|revealed|forget|ignores?|investigate|investigating|analyze)'
const PRONOUN = '(?:he|she|it|they|we|you|I|this|that|these|there)'

const RULES: readonly GrammarRule[] = [
  // “whose this theatre created …”, “whose her son died”
  {
    needs: 'whose',
    pattern: /\b(?<![\p{L}’'-])whose (?=(?:the|this|that|these|those|a|an|his|her|its|their|he|she|they|it|we) \p{Ll})/gu,
    fixes: () => [],
    rule: '“whose” stands directly before the noun it belongs to',
    confidence: 'certain',
  },
  {
    needs: 'what',
    pattern: /\b(?<![\p{L}’'-])(all|everything|anything|nothing|something|the only thing|the first thing|the little) what(?= (?:he|she|it|they|we|you|I|is|was|has|the|happened|happens|you)(?![\p{L}’'-]))/giu,
    fixes: ([, pronoun = '']) => [pronoun === 'all' || pronoun === 'All' ? `${pronoun} that` : pronoun, `${pronoun} that`],
    rule: 'English has no “what” after this word',
    confidence: 'certain',
  },
  {
    needs: 'who',
    pattern: /\b(?<![\p{L}’'-])(for|to|by|from|against|with) who (?=(?:is|are|was|were|has|have|wants?|lives?|works?|needs?|comes?|does|do|did|lost|earns?|pays?|arrives?|cannot|can) )/gu,
    fixes: ([, preposition = '']) => [`${preposition} those who`],
    rule: 'the preposition needs a noun or a pronoun before “who”',
  },
  {
    needs: 'where',
    pattern: /\b(?<![\p{L}’'-])(a|the|one|this|that|first|last|same|very|next) (day|moment|year|month|week|night|evening|morning|hour|time|period|era|instant|season|summer|winter) where(?= (?:the|a|he|she|it|they|we|everything|you|nobody|people|his|her|their|there|I|[A-Z]\p{L}+)(?![\p{L}-]))/giu,
    fixes: ([, determiner = '', noun = '']) => [`${determiner} ${noun} when`],
    rule: 'a time takes “when”',
  },
  {
    needs: 'how',
    pattern: /\b(?<![\p{L}’'-])the (?:way|manner) how(?= \p{L})/giu,
    fixes: () => ['the way'],
    rule: '“the way” and “how” say the same',
    confidence: 'certain',
  },
  {
    needs: 'reason reasons',
    pattern: /\b(?<![\p{L}’'-])the reasons? (?:for what|because|by which|why that)(?= (?:the|he|she|they|it|we)(?![\p{L}-]))/giu,
    fixes: ([found]) => [found.replace(/ (?:for what|because|by which|why that)$/i, ' why')],
    rule: 'a reason takes “why”',
  },
  // “insisted to that”, “committed to that the service …”
  {
    needs: 'that',
    pattern: /\b(?<![\p{L}’'-])(?:to|of|for) that(?= (?:he|she|they|we|there|it|the \p{Ll}+|this|these) (?:is|are|was|were|will|would|has|have|had|can|could|should|must|do|does|did|be)(?![\p{L}-]))/gu,
    fixes: () => ['that'],
    rule: 'no preposition stands before “that”',
  },
  // “because is late”, “if is possible”
  {
    needs: 'because although if whether unless',
    pattern: /\b(?<![\p{L}’'-])(because|although|if|whether|unless|despite that) (?=(?:is|was|has been|will be|are|were) (?:not |already |still |always |very |so |too )?(?:\p{Ll}))(?!if (?:was|were))/giu,
    fixes: ([, conjunction = '']) => [`${conjunction} it`],
    rule: 'the clause has no subject',
  },
  // “asked why did he leave”, “do not know how does it work”
  {
    needs: 'did does do',
    pattern: new RegExp(`(?<=${ASKING} (?:(?:him|her|them|us|me|exactly|yet) )?)(why|how|when|where|what|who|whom|how much|how many \\p{Ll}+) (did|does|do) (${PRONOUN}) (\\p{Ll}{2,14})(?![\\p{L}’'-])(?=[^?]*[.,;!”"]|[^?]*$)`, 'giu'),
    fixes: ([, word = '', auxiliary = '', subject = '', verb = '']) => {
      const forms = BASES.get(verb)
      const form = auxiliary === 'did' ? 2 : auxiliary === 'does' ? 1 : 0
      return forms ? [`${word} ${subject} ${forms[form]}`] : null
    },
    rule: 'an indirect question has the order of a statement',
  },
  {
    needs: 'why how when where what who whom',
    pattern: new RegExp(`(?<=${ASKING} (?:(?:him|her|them|us|me|exactly|yet) )?)(why|how|when|where|what|who|how much) (is|are|was|were|has|have|can|could|will|would|should) (he|she|it|they|this|these|we|you|there|that)(?![\\p{L}’'-])( \\p{Ll}+(?:ed|ing|en))?(?=[.,;!”"]|$| \\p{Ll}+)(?![^.!]{0,80}\\?)`, 'giu'),
    fixes: ([, word = '', verb = '', subject = '', participle = '']) => [`${word} ${subject} ${verb}${participle}`],
    rule: 'an indirect question has the order of a statement',
  },
  {
    needs: 'why how where what',
    pattern: new RegExp(`(?<=(?:ask|asks|asked|know|knows|knew|wonder|wonders|wondered|ignores?|explain|explained) (?:(?:him|her|them|us|me|exactly|yet) )?)(why|how|where|what|how much) (is|are|was|were) ((?:the|his|her|their|its|this|our) (?:\\p{Ll}+ ){0,2}\\p{Ll}+)(?=[.,;!”"]|$)`, 'giu'),
    fixes: ([, word = '', verb = '', subject = '']) => [`${word} ${subject} ${verb}`],
    rule: 'an indirect question has the order of a statement',
  },
  {
    needs: 'only',
    pattern: /\b(?<![\p{L}’'-])([Nn]ot only) (he|she|it|they|we) (is|are|was|were|has|have|had|will|can|could)(?![\p{L}’'-])/gu,
    fixes: ([, only = '', subject = '', verb = '']) => [`${only} ${verb} ${subject}`],
    rule: 'after “not only” the verb comes first',
  },
]

/** Relative clauses and connections of Romance languages. */
const ROMANCE: readonly GrammarRule[] = [
  // “The road was cut, by what traffic was diverted”, “He lost his licence, reason for which he walks”
  {
    needs: 'what reason',
    pattern: /(?<=[\p{L}\p{N}”"]), (?:by what|reason (?:for which|by which|why)|motive (?:for which|by which)) (?=\p{Ll})/gu,
    fixes: () => [', so', ', which is why'],
    rule: 'what follows from a clause is joined by “so”',
  },
  // “He sold the firm, being the first time he did so”
  {
    needs: 'being',
    pattern: /(?<=[\p{L}\p{N}”"], )being (?=(?:(?:this|it) )?the (?:first|second|third|fourth|last|only|most|least|largest|highest|biggest|lowest|best|worst|youngest|oldest|longest) (?:\p{Ll}+ )?(?:time|one|of|in|player|country|city|team|company|\p{Ll}+ (?:that|to|in|of|who))(?![\p{L}-]))/gu,
    fixes: () => [''],
    rule: 'what explains a clause needs no “being”',
  },
  // “According to what the newspaper published, he lied”
  {
    needs: 'according',
    pattern: /(?<![\p{L}’'-])([Aa]ccording to) (?:what|that which) ((?:the|this|an?|his|her|their|its|some) (?:\p{Ll}[\p{L}’'-]* ){0,3}?\p{Ll}[\p{L}’'-]*|police|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:has |have |had )?(?:been able to )?(?:published|said|reported|announced|explained|explains|stated|states|indicated|indicates|informed|told|confirmed|confirm|learned|learn|verified|verify|revealed|declared|pointed out|advanced)(?: (?:to )?(?:Efe|EFE|this newspaper|the press|reporters|journalists|the media))?(?=[.,;])/gu,
    fixes: ([, according = '', speaker = '']) => [`${according} ${speaker}`],
    rule: '“according to” takes the speaker alone',
  },
  {
    needs: 'according',
    pattern: /(?<![\p{L}’'-])([Aa])ccording to (?:what )?(he|she|they) (?:has |have |had )?(said|says|reported|announced|explained|explains|stated|indicated|told|confirmed|revealed|declared|pointed out|added|wrote|claimed)(?! (?:was|is|were|are)(?![\p{L}-]))(?=[.,;]| (?:in|to|on|at|after|during|yesterday)(?![\p{L}-]))/gu,
    fixes: ([, first = '', speaker = '', verb = '']) => [`${first === 'A' ? 'As' : 'as'} ${speaker} ${verb}`, `${speaker} ${verb}`],
    rule: '“according to” takes the speaker alone',
  },
  // “The deal failed, thing that surprised everyone”
  {
    needs: 'thing fact what which question',
    pattern: /(?<=[\p{L}\p{N}”"]), (?:(?:a )?(?:thing|fact|circumstance|question) (?:that|which)|the (?:what|which|that)|that what) (?=(?:\p{Ll}{3,14}s|\p{Ll}{3,14}ed|has|had|will|would|is|was|can|could|made|led|gave|brought|left|meant|he|she|they|we|no|nobody|nobody|not|the)(?![\p{L}-]))/gu,
    fixes: () => [', which'],
    rule: 'what takes up a whole clause is “which”',
    confidence: 'certain',
  },
  // “The vote was postponed, what angered the opposition”
  {
    needs: 'what',
    pattern: /(?<=[\p{L}\p{N}”"]), what (?=(?:angered|surprised|worries|worried|caused|causes|made|makes|led|leads|allowed|allows|forced|forces|means|meant|explains|explained|represents|represented|implies|implied|shows|showed|confirms|confirmed|could|would|will|has|had|increases|increased|complicates|complicated|provoked|provokes|generates|generated|brought|brings|gives|gave|raises|raised|prevented|prevents|helped|helps|constitutes|supposes|supposed) )(?![^.!]{0,160}\?)/gu,
    fixes: () => [', which'],
    rule: 'what takes up a whole clause is “which”',
  },
  {
    needs: 'which what',
    pattern: new RegExp(`${SENTENCE_START}The (?:which|what|that) (?=(?:means|meant|explains|shows|leads|led|makes|made|is|was|has|would|will|could|caused|implies|confirms|proves|allows|worries|brings)(?![\\p{L}-]))`, 'gu'),
    fixes: () => ['this', 'which'],
    rule: 'a relative pronoun takes no article',
    confidence: 'certain',
  },
  // “Twelve people, of them two children, were hurt”, “between them the leader”
  {
    needs: 'of between among',
    pattern: /(?<=[\p{L}\p{N}”"], )(?:of them|between them|between which|among which|of which|of whom|among whom) (?=(?:(?:two|three|four|five|six|seven|eight|nine|ten|one|a|an|the|several|some|many|\d+) )(?!(?:are|were|was|is|had|have|has|remain|died|will) )(?:(?:former|young|small|minor) )?(?:\p{Ll}+ )?\p{Ll}+[,.])/gu,
    fixes: () => ['including'],
    rule: 'what is part of a number follows “including”',
  },
  // “the man, of the whom nobody knows the name”
  {
    needs: 'whom which',
    pattern: /(?<![\p{L}’'-])(of|to|with|for|from|by|in|on|at|about|against) the (whom|which)(?![\p{L}’'-])/gu,
    fixes: ([, preposition = '', pronoun = '']) => [`${preposition} ${pronoun}`],
    rule: 'a relative pronoun takes no article',
    confidence: 'certain',
  },
  // “the only that knows”
  {
    needs: 'only first last',
    pattern: /(?<![\p{L}’'-])the (only|first|last|others?) (that|who|which) (?=(?:knows?|knew|has|have|had|is|was|were|can|could|will|did|saw|voted|came|lost|won|paid|spoke|went|wants?|works?|lives?|survived|died|arrived|left|\p{Ll}+ed) )/gu,
    fixes: ([, which = '', pronoun = '']) => (which.startsWith('other') ? null : [`the ${which} one ${pronoun === 'which' ? 'which' : 'who'}`, `the ${which} one that`]),
    rule: '“the only” needs a noun or “one”',
  },
  // “difficult that he returns”, “probable that”
  {
    needs: 'difficult probable easy convenient',
    pattern: /(?<![\p{L}’'-])(is|was|seems|be|will be|looks) (difficult|probable|easy|complicated) that (?=(?:he|she|it|they|we|the|there|this|his|her|a|an|\p{Lu}))/gu,
    fixes: ([, be = '', adjective = '']) => [`${be} ${{ difficult: 'unlikely', complicated: 'unlikely', probable: 'likely', easy: 'likely' }[adjective] ?? adjective} that`],
    rule: 'English has “likely” or “unlikely”',
    confidence: 'certain',
  },
  // “Until when the court decides”, “In spite that”
  {
    needs: 'until when',
    pattern: /(?<![\p{L}’'-])([Uu]ntil|[Tt]ill) (?:when|that|to that) (?=(?:the|he|she|they|it|we|a|his|her|there|nobody)(?![\p{L}’'-])[^?]{1,200}[.,;])/gu,
    fixes: ([, until = '']) => [until],
    rule: '“until” alone begins the clause',
    confidence: 'certain',
  },
  // “To the end to avoid accidents”
  {
    needs: 'end goal aim objective purpose scope',
    pattern: /(?<![\p{L}’'-])(?:[Tt]o|[Ww]ith|[Ii]n|[Aa]t) the (?:end|ends|scope|effect|purpose|objective|aim|goal) (?:to|of to) (?=(?:avoid|reduce|guarantee|improve|make|give|allow|find|help|obtain|prevent|protect|save|increase|ensure|create|reach|facilitate|stop|promote|clarify|verify|support|identify|limit|defend|be|have|get|know|bring|keep)(?![\p{L}-]))/gu,
    fixes: () => ['in order to'],
    rule: 'a purpose takes “in order to”',
    confidence: 'certain',
  },
  // “capable of decide”, “ready for leave”, “the last in leave”, “are for begin”
  {
    needs: 'capable ready last first about able tired afraid for',
    pattern: /(?<![\p{L}’'-])((?:in)?capable of|ready for|ready of|last in|first in|able of|about of|about for|(?:is|are|was|were) for|tired of|afraid of|accused of|instead of|risk of|danger of|possibility of|intention of|idea of|means of) (decide|leave|arrive|begin|start|enter|become|lose|act|see|go|sell|buy|win|pay|speak|understand|say|believe|know|die|come|happen|open|disappear|wait|live|survive|answer|reach|collapse|continue|solve|give|take|make|return|save|create|explain)(?=[.,;!?”"]|$| (?:the|a|an|his|her|their|its|in|at|to|on|for|from|by|this|that|it|them|him|everything|with|without|and)(?![\p{L}-]))(?! (?:and|of) (?:entry|trading))/gu,
    fixes: ([, frame = '', verb = '']) => {
      const gerund = formsOf(verb)[4]
      if (/^(?:is|are|was|were) for$/.test(frame)) return [`${frame.split(' ')[0] ?? ''} about to ${verb}`]
      if (/^(?:ready (?:for|of)|last in|first in|able of|about of|about for)$/.test(frame)) return [`${frame.split(' ')[0] ?? ''} to ${verb}`]
      return [`${frame} ${gerund}`]
    },
    rule: 'the verb after a preposition is a gerund, after these words an infinitive',
  },
  // “The expectation is that the second round happen this week”
  {
    needs: 'expectation forecast probability tendency trend hope intention prediction idea',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:expectation|forecast|probability|tendency|trend|hope|intention|prediction|idea|expected|foreseen) (?:is|was) that (?:the|this|his|her|its|their|a|an) (?:\\p{Ll}+ )?\\p{Ll}*[^s\\P{Ll}] )(\\p{Ll}{3,12})(?= (?:in|on|this|next|at|by|still|before|during|the|a|until|to|from|again|only)(?![\\p{L}-])|[.,;])`, 'gu'),
    fixes: ({ 1: verb = '' }) => (BASES.has(verb) && !/^(?:cost|run|show|plan|study|report|work|vote|test|trial|visit|strike|match|round|reform|increase|deal|fund|tax|film|market|cut|debate|rule|force|hand|state|party|change|group|team)$/.test(verb) ? [`will ${verb}`] : null),
    rule: 'what is expected “will” happen',
  },
  // “have not ceased of claiming”
  {
    needs: 'ceased ceases cease stopped stops stop finished finishes left',
    pattern: /(?<![\p{L}’'-])(cease[sd]?|stop(?:s|ped)?|finish(?:es|ed)?|stopping) of (\p{Ll}{3,14})(?![\p{L}’'-])/gu,
    fixes: ([, verb = '', next = '']) => {
      const gerund = BASES.get(next)?.[4] ?? (next.endsWith('ing') ? next : null)
      return gerund === null ? null : [`${verb} ${gerund}`]
    },
    rule: 'a gerund follows directly',
    confidence: 'certain',
  },
  // “accused of do not fulfill the promise”, “of not have paid”
  {
    needs: 'of for without after before',
    pattern: /(?<![\p{L}’'-])(of|for|after|before|without) (?:(?:do|does|did) not (\p{Ll}{2,14})|not (have|be|know|want|pay|do|give|take|act|respect|fulfill|comply))(?![\p{L}’'-])/gu,
    fixes: ([, preposition = '', first = '', second = '']) => {
      const base = first || second
      return BASES.has(base) || /^(?:have|be|do|fulfill|comply)$/.test(base) ? [`${preposition} not ${formsOf(base)[4]}`] : null
    },
    rule: 'a preposition takes the gerund',
    confidence: 'certain',
  },
  // “asked about if he would resign”, “said that no”
  {
    needs: 'if',
    pattern: /(?<![\p{L}’'-])(about|on|of|over|regarding) if (?=(?:he|she|they|it|we|the|there|his|her|a|this|these|that)(?![\p{L}’'-]))/gu,
    fixes: ([, preposition = '']) => (preposition === 'of' ? ['of whether'] : [`${preposition} whether`, 'whether']),
    rule: 'after a preposition stands “whether”',
    confidence: 'certain',
  },
  {
    needs: 'no yes',
    pattern: /(?<![\p{L}’'-])(said|says|answered|answers|replied|responded|believes|thinks|hopes|assures|insisted) that (no|yes|not)(?=[.;,”"]|$)/gu,
    fixes: ([, verb = '', word = '']) => [/^(?:believes|thinks|hopes)$/.test(verb) ? `${verb} ${word === 'yes' ? 'so' : 'not'}` : `${verb} ${word === 'not' ? 'no' : word}`],
    rule: 'no “that” stands before “no” or “yes”',
    confidence: 'certain',
  },
  // “have been years asking”
  {
    needs: 'years months weeks days hours',
    pattern: /(?<![\p{L}’'-])(has|have|had) been ((?:(?:many|several|two|three|four|five|six|seven|eight|nine|ten|\d+|more than \p{Ll}+|almost \p{Ll}+|over \p{Ll}+) )?(?:years|months|weeks|days|hours)) (without )?(\p{Ll}{2,12}ing)(?![\p{L}’'-])/gu,
    fixes: ([, have = '', length = '', without, gerund = '']) => {
      const forms = [...BASES.values()].find((other) => other[4] === gerund)
      if (!forms) return null
      return [without ? `${have} not ${forms[3]} for ${length}` : `${have} been ${gerund} for ${length}`]
    },
    rule: 'the length of time follows “for”, after the verb',
    confidence: 'certain',
  },
  // “continues without falling”, “took us of two years”
  {
    needs: 'continues continue carries without',
    pattern: /(?<![\p{L}’'-])(?:continues?|carries) without (\p{Ll}{3,12}ing)(?![\p{L}’'-])/gu,
    fixes: ([found, gerund = '']) => {
      const base = [...BASES.values()].find((forms) => forms[4] === gerund)
      return base ? [`still ${found.startsWith('continue ') ? 'have' : 'has'} not ${base[3]}`] : null
    },
    rule: 'what has not happened yet “still has not”',
  },
]

const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...ROMANCE]

export const clauseLinks: Check = {
  label: 'Links between clauses',
  description: 'Finds clauses linked as in the source: “whose this house”, “all what he said”, “the day where”, “asked why did he leave”, “because is late”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, isRomance(sourceLanguage) ? IN_ROMANCE : RULES),
}
