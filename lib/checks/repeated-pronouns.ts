import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { BASES, isParticiple, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { isPluralPhrase, isRomance, SENTENCE_START, WORD_END } from './romance'

const isVerb = (word: string) => BASES.has(word) || THIRD_PERSONS.has(word) || PASTS.has(word) || isParticiple(word)
const SUBJECT = "(?:(?:the|his|her|its|their|our|my|this|these|every|no) (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?\\p{Ll}[\\p{L}’'-]*|he|she|it|they|we|I|you|nobody|everyone|everybody|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)"
const VERB = "((?:(?:has|have|had|will|would|must|can|could|should|did|does|do|is|are|was|were) (?:not |already |also |never |just )?)?(?:(?:to|been|be|able to) )?\\p{Ll}{2,14}(?: (?:about|for|to|with|of|on|how to \\p{Ll}+|to \\p{Ll}+))?)"
const AFTER = `(?=[.,;:!?”"]|$| (?:in|on|at|for|with|will|is|was|are|were|has|have|had|would|since|quickly|yesterday|today|comes|from|during|by|last|when|before|after|and|again|as|to)${WORD_END})`
/** What a clause with “that” explains rather than a relative clause: “the day that they found it”, “the fact that he said it”. */
const CLAUSE_NOUN =
  /^(?:day|days|time|times|moment|year|week|month|night|way|manner|reason|fact|idea|news|claim|claims|belief|view|opinion|hope|fear|fears|sign|signs|evidence|proof|feeling|impression|chance|possibility|condition|extent|degree|point|notion|argument|suggestion|allegation|allegations|theory|doubt|doubts|report|reports|warning|warnings|concern|concerns|promise|rumor|rumors|rumour|rumours|conclusion|statement|decision|announcement|message|admission|accusation|accusations|assurance|assurances|confirmation|principle|assumption|thought|realization|realisation|understanding|certainty|risk|danger|rule|suspicion|suspicions|conviction|truth|result|so|such|now|given|provided|said|sure|complaint|complaints|speculation|requirement|order|demand|proposal|recommendation|grounds|problem|case|guarantee|guarantees|moments|minute|second|instant|morning|evening|season|summer|manner|speed|likelihood|odds|perception|one|ones|everything|all|anything|something|nothing|much|those|stage|pledge|vow|remarks|comment|comments|commitment|expectation|expectations|threat|request|insistence|denial|judgment|verdict|finding|findings|estimate|estimates|premise|reminder|indication|indications)$/

const RULES: readonly GrammarRule[] = [
  // “the law which the senators have approved it”
  {
    needs: 'it them him',
    // The pronoun first: what stands before it costs more to look at.
    pattern: new RegExp(`(?= (?:it|them|him)(?!\\p{L}))(?<=(?<![\\p{L}’'-])(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hese|[Tt]hose|[Ss]ome|are|is|were|was|only|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]ll) (?:\\p{Ll}[\\p{L}’'-]* ){0,1}?(\\p{Ll}[\\p{L}’'-]{2,19}),? (which|that|who|whom) ${SUBJECT} ${VERB}) (it|them|him)${AFTER}`, 'gu'),
    fixes: ([, noun = '', relative = '', verb = '', pronoun = '']) => {
      if ((relative === 'that' && CLAUSE_NOUN.test(noun)) || isPluralPhrase(noun) !== (pronoun === 'them')) return null
      const words = verb.split(' ')
      const main = words.find((word) => !/^(?:has|have|had|will|would|must|can|could|should|did|does|do|is|are|was|were|not|already|also|never|just|to|been|be|able)$/.test(word)) ?? ''
      return isVerb(main) && !/^(?:sa(?:id|ys?)|think|thinks|thought|believes?|believed|knows?|knew|hopes?|hoped|claims?|claimed|wants?|wanted|made|makes?|made|let|helps?|helped|saw|sees?|felt|feels?|gives?|gave|offered|left|leaves?|expected|found|finds|called|calls|calling|told|asked|considers?|considered|cost|costs|likes?)$/.test(main) ? [''] : null
    },
    rule: 'the relative pronoun is the object already',
  },
  // “To Maria they gave her the prize”
  {
    needs: 'to',
    pattern: new RegExp(`${SENTENCE_START}To (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?|him|her|them|us|me|the (?:\\p{Ll}+ )?\\p{Ll}+) ((?:they|he|she|it|we|I|nobody)(?: (?:has|have|had|will|would|did|does|do)(?: not)?)? \\p{Ll}{2,14}(?: to)?) (him|her|them|us|me)${WORD_END}`, 'gu'),
    fixes: ({ 1: person = '', 2: clause = '', 3: pronoun = '' }) => (/^\p{Lu}|^the/u.test(person) ? [`${clause} ${person}`] : person === pronoun ? [`${clause} ${pronoun}`] : null),
    rule: 'who is meant is named once',
  },
  {
    needs: 'to',
    pattern: new RegExp(`${SENTENCE_START}To (him|her|them|us|me) ((?:they|he|she|it|we|I|nobody)(?: [\\p{Ll}’']+){1,4}? to (?:him|her|them|us|me))${WORD_END}`, 'gu'),
    fixes: ([, pronoun = '', clause = '']) => (clause.endsWith(` ${pronoun}`) ? [clause] : null),
    rule: 'who is meant is named once',
  },
  // “Of this we spoke about it”
  {
    needs: 'it them',
    pattern: new RegExp(`${SENTENCE_START}(?:Of|About|On|For|With|To) (?:this|that|these|those|the \\p{Ll}+) ((?:we|they|he|she|I|nobody|everyone)(?: [\\p{Ll}’']+){1,3} (?:about|of|for|to|with|on)) (?:it|them)${WORD_END}`, 'gu'),
    fixes: ({ 0: found, 1: clause = '' }) => [`${clause} ${/^\p{L}+ (this|that|these|those|the \p{Ll}+)/u.exec(found)?.[1] ?? 'it'}`],
    rule: 'what is meant is named once',
  },
  // “The money they hid it in a garage”
  {
    needs: 'it them',
    pattern: new RegExp(`${SENTENCE_START}(?:The|This|These|Those|His|Her|Their) ((?:\\p{Ll}[\\p{L}’'-]* )?)(\\p{Ll}[\\p{L}’'-]{2,19}) (they|he|she|we|I) ((?:(?:has|have|had|will|did) (?:not )?)?\\p{Ll}{2,14}) (it|them)(?=[.;!?”"]|, (?:and|but)|$| (?:for|in (?:a|the|his|her|their)|to (?:a|the|his|her|their)|at|from|with (?:a|the|his|her)|yesterday|last|on (?:a|the|Monday|Tuesday|Sunday))${WORD_END})`, 'gu'),
    fixes: ({ 0: found, 1: adjective = '', 2: noun = '', 3: subject = '', 4: verb = '', 5: pronoun = '' }) => {
      const main = verb.split(' ').at(-1) ?? ''
      if (CLAUSE_NOUN.test(noun) || isPluralPhrase(noun) !== (pronoun === 'them') || !isVerb(main) || /^(?:last|next|first|only|same|more|less)$/.test(adjective.trim())) return null
      const determiner = found.split(' ')[0]!.toLowerCase()
      return [`${subject === 'I' ? 'I' : subject} ${verb} ${determiner} ${adjective}${noun}`]
    },
    rule: 'English does not put an object first and take it up again',
  },
]

export const repeatedPronouns: Check = {
  label: 'Pronouns that repeat',
  description: 'Finds pronouns that take up what was named already: “the law which the senators have approved it”, “To Maria they gave her”, “The money they hid it”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
