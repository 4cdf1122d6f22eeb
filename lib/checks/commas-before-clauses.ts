import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { BASES } from './lexicons/en/verbs'

/** “It is unclear, whether he comes”: German divides every indirect question. */
const QUESTIONS: GrammarRule = {
  needs: 'whether why how',
  pattern:
    /\b(?<![\p{L}’'-])((?:unclear|clear|open|unknown|examin(?:es?|ed|ing)|check(?:s|ed|ing)?|asks?|asked|decides?|decided|knows?|knew|question|discuss(?:es|ed)?|wonders?|wondered|investigat(?:es?|ed|ing)|says?|said|determine[sd]?|clarif(?:y|ies|ied)|tests?|tested|doubts?|doubted|explains?|explained|shows?|showed|asking|sees?|understands?|uncertain|questionable|reports?|reported|describes?|described|tells?|told)(?: (?:currently|now|still|yet|also|first|again|only|meanwhile|therefore))?), (whether|why|how)(?= (?:the|he|she|it|they|we|there|this|these|a|an|one|many|much|far|long|his|her|its|their|people|such|and) )(?![^.;]*(?<![\p{L}])or(?![\p{L}]))/gu,
  fixes: ([, before = '', question = '']) => [`${before} ${question}`],
  rule: 'English has no comma before an indirect question',
}

const RULES: readonly GrammarRule[] = [
  {
    needs: 'that',
    pattern:
      /\b(?<![\p{L}’'-])(conclusion|opinion|fact|idea|hope|fear|danger|risk|impression|feeling|view|assumption|announcement|news|knows?|knew|think|thinks|thought|believes?|believed|says?|said|means?|shows?|showed|explained|announced|assumes?|assumed|hopes?|hoped|fears?|feared|sure|convinced|certain|clear|afraid|possible|important|reports?|reported|confirmed|emphasized|stressed|suspects?|suspected|agree|agreed|found|proves?|ensure|ensures|prevents?), that(?= (?:the|he|she|it|they|we|there|this|these|a|an|every|all|no|in|not|his|her|their|its|people|some|many|only|one|two|three|\p{Lu}[\p{L}]+) )/gu,
    fixes: ([, word = '']) => [`${word} that`],
    rule: 'English has no comma before this clause',
  },
  {
    needs: 'to',
    pattern:
      /\b(?<![\p{L}’'-])(refused|refuses|promised|promises|agreed|threatened|threatens|offered|offers|attempted|attempts|intends|intended|failed|hope|manages|continues|continued|began|begins|forgot|dared|demanded|demands|prepared|obliged|forced|required|called on (?:the|all) \p{Ll}+|asks (?:the|all) \p{Ll}+|asked (?:the|all) \p{Ll}+|advises (?:the|all) \p{Ll}+|goal|aim|duty|courage|time|permission|attempt|wish|desire|possibilities), to(?= (?!that|which|a |an |the |his |her |its |their |this |these |be (?:sure|fair|honest|precise|exact))(\p{Ll}{2,12})(?![\p{L}-]))/gu,
    fixes: ([, word = '', verb = '']) => (BASES.has(verb) || /^(?:be|have|do)$/.test(verb) ? [`${word} to`] : null),
    rule: 'English has no comma before this infinitive',
  },
  {
    needs: 'to',
    pattern:
      /\b(?<![\p{L}’'-])(tries|tried|try|trying|wants?|wanted|decided|plans?|planned|hopes?|hoped|began|threatens?|threatened|attempt|chance|possibility|opportunity|intention|task|ability|right|possible|necessary|difficult|easy|ready|able|in order|has asked|asked him|asked her|asked them|called on him|called on them|succeeded|managed|order), to(?= (?:be|have|do|make|take|get|give|go|find|keep|put|let|see|say|pay|help|bring|buy|sell|leave|stay|reduce|increase|create|build|improve|avoid|prevent|continue|change|use|show|open|close|stop|save|protect|win|reach|become)(?![\p{L}-]))/gu,
    fixes: ([, word = '']) => [`${word} to`],
    rule: 'English has no comma before this infinitive',
  },
]

/** German and Portuguese divide every clause with a comma. Good English has one there too, now and then. */
const IN_GERMAN: readonly GrammarRule[] = [...RULES, QUESTIONS]

export const commasBeforeClauses: Check = {
  label: 'Commas before clauses',
  description: 'Finds the source’s comma before “that” and “to”: “the conclusion, that every third house …”, “tried, to win”.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null ? [] : matchesOf(paragraph, sourceLanguage === 'de' ? IN_GERMAN : RULES)),
}
