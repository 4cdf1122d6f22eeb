import type { GrammarRule } from './grammar-rule'

/** French inverts “pourrait-il”, and its hyphen survives: “could - it explain”. */
const AUXILIARIES = 'could|would|should|may|might|must|can|will|does|did|do|is|was|are|were|has|had|have|be'
const PRONOUNS = 'it|he|she|they|we|you|there|one'

const SELVES: Readonly<Record<string, string>> = { him: 'himself', her: 'herself', it: 'itself', them: 'themselves', they: 'themselves', me: 'myself', us: 'ourselves', you: 'yourself' }
/** The pronoun stays where it is the subject: “Are - they prepared”, “Why has - he left”. */
const NO_SUBJECT_BEFORE = /(?:^|[.!?:;“"«,(] ?|\b(?:and|but|or|why|how|when|where|what|so|which) )$/iu

/** What French joins by hyphens, and a machine translated part by part. */
export const TORN_INVERSIONS: readonly GrammarRule[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])(${AUXILIARIES}) - (${PRONOUNS})(?![\\p{L}’'-])(?! (?:is|are|was|were|will|would|has|had|have|can) )`, 'giu'),
    fixes: ({ 1: verb = '', 2: pronoun = '', index }, text) => [NO_SUBJECT_BEFORE.test(text.slice(Math.max(0, index - 12), index)) ? `${verb} ${pronoun}` : verb],
    rule: 'French asks with verb, hyphen and pronoun; English has no hyphen there, and one subject',
  },
  // “him - even”, “them - same”: “lui-même”
  {
    pattern: /(?<![\p{L}’'-])(him|her|it|them|they|me|us|you|(?:him|her|it|my|your)self|(?:them|our|your)selves) - (?:even|same|self|selves)(?![\p{L}’'-])(?! (?:if|though|when|after|as|in|at)\b)/giu,
    fixes: ([, pronoun = '']) => [SELVES[pronoun.toLowerCase()] ?? pronoun],
    rule: 'French “lui-même” is one pronoun in English',
  },
  // “these cases - there”: “ces cas-là”
  {
    pattern: /(?<![\p{L}’'-])(?<=(?:this|that|these|those) )(\p{Ll}{3,14}) - (?:there|here|ci|la)(?![\p{L}’'-])(?! (?:is|are|was|were|will|has|have)\b)/giu,
    fixes: ([, noun = '']) => [noun],
    rule: 'French marks “this” and “that” again after the noun; English does not',
  },
  // “says - it.”: “dit-il”
  {
    pattern: /(?<![\p{L}’'-])(say|says|said|writes|wrote|adds|added|asks|asked|wonders|continues|recalls|explains|notes|insists|concludes|feels|thinks|believes|judges|estimates) - (he|she|it|they)(?=[.,;:”"]|$)/giu,
    fixes: ([, verb = '', pronoun = '']) => [`${pronoun} ${verb}`],
    rule: 'French turns verb and pronoun round with a hyphen after words that were said; English does not',
  },
  // “can - be” for “peut-être”
  {
    pattern: /(?<![\p{L}’'-])(?:can|might) - (?:be|being|even|perhaps)(?![\p{L}’'-])/giu,
    fixes: () => ['perhaps'],
    rule: 'French “peut-être” is “perhaps”',
  },
  {
    pattern: /(?<![\p{L}’'-])(?:that |it )?(?:is|this) - (?:to - |to )say(?![\p{L}’'-])/giu,
    fixes: () => ['that is'],
    rule: 'French “c’est-à-dire” is “that is”',
  },
  { pattern: /(?<![\p{L}’'-])door - (?:word|speech|parole)(?![\p{L}’'-])/giu, fixes: () => ['spokesman'], rule: 'French “porte-parole” is “spokesman” or “spokeswoman”' },
  { pattern: /(?<![\p{L}’'-])between - times?(?![\p{L}’'-])/giu, fixes: () => ['meanwhile'], rule: 'French “entre-temps” is “meanwhile”' },
  { pattern: /(?<![\p{L}’'-])(the )?after - (war|\p{Lu}\p{L}+)(?![\p{L}’'-])/gu, fixes: ([, article, name = '']) => [article ? `the post-${name} period` : `post-${name}`], rule: 'French “l’après-guerre” is the post-war period' },
  { pattern: /(?<![\p{L}’'-])(let|remember|tell|ask) - (?:me|us)(?![\p{L}’'-])/giu, fixes: ([found]) => [found.replace(' - ', ' ')], rule: 'French joins verb and pronoun by a hyphen in commands' },
  { pattern: /(?<=United |of |[Tt]he |against |between )States - the (?=United States)/gu, fixes: () => [''], rule: '“United States” stands here twice' },
  { pattern: /(?<![\p{L}’'-])[Tt]he - (?=United (?:States|Kingdom|Nations))/gu, fixes: ([found]) => [`${found.slice(0, 3)} `], rule: 'The article and its name are not joined by a hyphen' },
  // “the - beyond”, “that - above says”: “au-delà”, “ci-dessus”, “là-bas”
  {
    pattern: /(?<![\p{L}’'-])(?:to (?:the )?|at (?:the )?|in |well |far |and |that |this |the |here |there |it |these |those |below |up |by )- (?:above|beyond|below|there|inside|over)(?![\p{L}’'-])/giu,
    fixes: ([found]) => (/beyond/i.test(found) ? [/^far /i.test(found) ? 'far beyond' : 'beyond'] : []),
    rule: 'This is one word of the source torn apart at its hyphen',
  },
]
