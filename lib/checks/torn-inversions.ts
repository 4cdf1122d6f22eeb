import type { GrammarRule } from './grammar-rule'

/** French inverts “pourrait-il”, and its hyphen survives: “could - it explain”. */
const AUXILIARIES = 'could|would|should|may|might|must|can|will|does|did|do|is|was|are|were|has|had|have|be'
const PRONOUNS = 'it|he|she|they|we|you|there|one'

/** The pronoun stays where it is the subject: “Are - they prepared”, “Why has - he left”. */
const NO_SUBJECT_BEFORE = /(?:^|[.!?:;“"«,(] ?|\b(?:and|but|or|why|how|when|where|what|so|which) )$/iu

/** What French joins by hyphens, but for its compounds (`literalCompounds`). */
export const TORN_INVERSIONS: readonly GrammarRule[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])(${AUXILIARIES}) - (${PRONOUNS})(?![\\p{L}’'-])(?! (?:is|are|was|were|will|would|has|had|have|can) )`, 'giu'),
    fixes: ({ 1: verb = '', 2: pronoun = '', index }, text) => [NO_SUBJECT_BEFORE.test(text.slice(Math.max(0, index - 12), index)) ? `${verb} ${pronoun}` : verb],
    rule: 'French asks with verb, hyphen and pronoun; English has no hyphen there, and one subject',
  },
  { pattern: /(?<![\p{L}’'-])(the )?after - (war|\p{Lu}\p{L}+)(?![\p{L}’'-])/gu, fixes: ([, article, name = '']) => [article ? `the post-${name} period` : `post-${name}`], rule: 'French “l’après-guerre” is the post-war period' },
  { pattern: /(?<![\p{L}’'-])(let|remember|tell|ask) - (?:me|us)(?![\p{L}’'-])/giu, fixes: ([found]) => [found.replace(' - ', ' ')], rule: 'French joins verb and pronoun by a hyphen in commands' },
  // “the - beyond”, “that - above says”: “au-delà”, “ci-dessus”, “là-bas”
  {
    pattern: /(?<![\p{L}’'-])(?:to (?:the )?|at (?:the )?|in |well |far |and |that |this |the |here |there |it |these |those |below |up |by )- (?:above|beyond|below|there|inside|over)(?![\p{L}’'-])/giu,
    fixes: ([found]) => (/beyond/i.test(found) ? [/^far /i.test(found) ? 'far beyond' : 'beyond'] : []),
    rule: 'This is one word of the source torn apart at its hyphen',
  },
]
