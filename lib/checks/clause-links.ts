import type { Check } from './check'
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

export const clauseLinks: Check = {
  label: 'Links between clauses',
  description: 'Finds clauses linked as in the source: “whose this house”, “all what he said”, “the day where”, “asked why did he leave”, “because is late”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
