import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { formsOf } from './inflection'
import { BASES } from './lexicons/en/verbs'
import { isRomance, WORD_END } from './romance'

/** What says or thinks something with an infinitive in the source. Not “claims to have”, “hopes to win”, which are right. */
const TELLING = 'recognized|admitted|denied|confessed|claimed to not|estimates|assures|affirms|adds|explains|recognizes|recognises|specifies|assured|affirmed|explained|specified|denies|confirms|confesses|admits|believes|thinks|considers|declares|declared|ensures|indicates|judges|regrets|remembers|asserts|underlines'

const RULES: readonly GrammarRule[] = [
  // “The government estimates to save 4.6 million”, “assures to have seen”
  {
    needs: TELLING.split('|').join(' '),
    pattern: new RegExp(`(?<![\\p{L}’'-])(${TELLING}) (not )?to (be|have|save|be able|reach|make|want|know|lose|need|receive|do|win|pay|spend|invest|create|find|give|live|feel|work|continue|see)${WORD_END}(?! to the)`, 'gu'),
    fixes: ({ 0: found, 1: verb = '', 2: not = '', 3: base = '', index }, text) => {
      if (/(?:ed|es|nks)$/.test(verb) && /\b(?:is|are|was|were|be|been|being|not|and|or) $/.test(text.slice(Math.max(0, index - 6), index))) return null
      // “is said to have”, “what the law says to do”, “regrets to say”
      if (/\b(?:what|how|who|where|when|he|she|it|which) $/.test(text.slice(Math.max(0, index - 6), index)) && /^(?:explains|indicates|specifies|thinks|explained)$/.test(verb)) return null
      // “a fight he believes to be right”
      if (base === 'be' && /^(?:believes|declare[sd]|thinks|considers|judges|says)$/.test(verb)) return null
      if (verb === 'remembers' && base !== 'have') return null
      const past = verb.endsWith('ed')
      const rest = text.slice(index + found.length)
      const isPerfect = base === 'have' && /^ (?:not |never |already )?(?:been|had|\p{Ll}+(?:ed|en)|seen|done|made|lost|won|heard|paid|left|sent|found)(?![\p{L}])/u.test(rest)
      const will = past ? 'would' : 'will'
      const has = past ? 'had' : 'has'
      if (isPerfect) return [`${verb} that he ${has}${not ? ' not' : ''}`, `${verb} that it ${has}${not ? ' not' : ''}`]
      return base === 'be' || base === 'have' || base === 'know' || base === 'feel' || base === 'want' || base === 'need'
        ? [`${verb} that he ${not ? (base === 'be' ? 'is not' : `does not ${base}`) : (BASES.get(base)?.[past ? 2 : 1] ?? (base === 'be' ? (past ? 'was' : 'is') : past ? 'had' : 'has'))}`]
        : [`${verb} that it ${will} ${not}${base}`, `${verb} that he ${will} ${not}${base}`]
    },
    rule: 'what is said or thought takes a clause with a subject',
  },
  // “The city foresees to build a school”
  {
    needs: 'foresees foresee foresaw foreseen contemplates envisages predicts provides',
    pattern: new RegExp(`(?<![\\p{L}’'-])(foresees?|foresaw|contemplates?|envisages?) (?:to|of) (\\p{Ll}{2,14})${WORD_END}`, 'gu'),
    fixes: ([, verb = '', base = '']) => (BASES.has(base) ? [`${verb === 'foresaw' ? 'planned' : verb.endsWith('s') ? 'plans' : 'plan'} to ${base}`] : null),
    rule: 'English has “plan to”',
    confidence: 'certain',
  },
  // “returned to say that he is innocent”
  {
    needs: 'returned returns',
    pattern: new RegExp(`(?<![\\p{L}’'-])(returned|returns) to (say|insist|deny|repeat|criticize|criticise|be|ask|demand|assure|affirm)${WORD_END}(?! (?:with|at|near))`, 'gu'),
    fixes: ([, verb = '', base = '']) => {
      const forms = formsOf(base)
      return [`${base === 'be' ? (verb === 'returns' ? 'is' : 'was') : forms[verb === 'returns' ? 1 : 2]} again`, `again ${base === 'be' ? (verb === 'returns' ? 'is' : 'was') : forms[verb === 'returns' ? 1 : 2]}`]
    },
    rule: 'what is done once more is done “again”',
    confidence: 'perhaps',
  },
  // “who adds having 92 staff to pay”, “assures having seen him”
  {
    needs: 'adds assures affirms believes thinks estimates declares specifies indicates claims confirms assured affirmed added declared claimed',
    pattern: new RegExp(`(?<![\\p{L}’'-])(adds|assures|affirms|believes|thinks|estimates|declares|specifies|indicates|claims|confirms|assured|affirmed|added|declared|claimed) (not )?(having|being) (?=(?:been|had|seen|done|a|an|the|\\d[\\d,.]*|no|not|never|already|received|\\p{Ll}+ed|lost|found|ready|able|heard|made|two|three|his|her)${WORD_END})(?![^.!?]{1,60} (?:is|was|has|makes|made|helps|helped|would|will|can) )`, 'gu'),
    fixes: ([, verb = '', not = '', gerund = '']) => {
      const past = verb.endsWith('ed')
      const form = gerund === 'having' ? (past ? 'had' : 'has') : past ? 'was' : 'is'
      return [`${verb} that he ${form}${not ? ' not' : ''}`, `${verb} that she ${form}${not ? ' not' : ''}`]
    },
    rule: 'what is said takes a clause with a subject',
  },
]

export const infinitivesAfterSaying: Check = {
  label: 'Infinitives after saying',
  description: 'Finds an infinitive or a gerund where what is said needs a clause: “estimates to save”, “assures to have seen”, “adds having 92 employees”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
