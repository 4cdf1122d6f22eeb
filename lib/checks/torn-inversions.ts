import type { GrammarRule } from './grammar-rule'

/** French inverts “pourrait-il”, and its hyphen survives: “could - it explain”. */
const AUXILIARIES = 'could|would|should|may|might|must|can|will|does|did|do|is|was|are|were|has|had|have|be'
const PRONOUNS = 'it|he|she|they|we|you|there|one'

/** Verbs that are asked with in the same way: “le soutient-il ?” */
const ASKED =
  'feels|feel|supports|support|goes|go|thinks|think|believes|believe|considers|consider|prefers|prefer|wants|want|makes|make|takes|take|seems|seem|knows|know|comes|come|gives|give|remains|remain|becomes|become|depends|depend|understands|understand|chooses|choose|needs|need|threatens|threaten|leads|lead|follows|follow|accepts|accept|serves|serve'
/** The pronoun stays where it is the subject: “Are - they prepared”, “Why has - he left”. */
const NO_SUBJECT_BEFORE = /(?:^|[.!?:;“"«,(] ?|\b(?:and|but|or|why|how|when|where|what|so|which) )$/iu

/** What French joins by hyphens, but for its compounds (`literalCompounds`). */
export const TORN_INVERSIONS: readonly GrammarRule[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])(${AUXILIARIES}) - (${PRONOUNS})(?![\\p{L}’'-])(?! (?:is|are|was|were|will|would|has|had|have|can) )`, 'giu'),
    fixes: ({ 1: verb = '', 2: pronoun = '', index }, text) => [NO_SUBJECT_BEFORE.test(text.slice(Math.max(0, index - 12), index)) ? `${verb} ${pronoun}` : verb],
    rule: 'French asks with verb, hyphen and pronoun; English has no hyphen there, and one subject',
  },
  // “Whoever believes feels - it less pain?”
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])(${ASKED}) - (?:it|he|she|they|we|you)(?![\\p{L}’'-])(?=[^.!?;:–-]{0,160}\\?)(?! (?:is|are|was|were|will|would|has|had|have|can|do|does|did|\\p{Ll}+ed) )`, 'gu'),
    fixes: ([, verb = '']) => [verb],
    rule: 'French asks with verb, hyphen and pronoun; English has no hyphen there, and one subject',
  },
  // “those - there”, “like this - one”: “ceux-là”, “celui-ci”
  {
    pattern: /(?<![\p{L}’'-])(one|those|this) - (?:one|it|there|those|these)(?![\p{L}’'-])(?! (?:is|are|was|were|will|would|has|had|have|can|must|may)(?![\p{L}]))/gu,
    fixes: ([, first = '']) => (first === 'one' ? [] : [first === 'this' ? 'this one' : 'those']),
    rule: 'French “celui-ci” and “ceux-là” are one word in English',
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
