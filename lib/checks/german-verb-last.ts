/** German ends a clause with the verb or its second part: “must the start postpone”, “that he the money stole”. */
import type { GrammarRule } from './grammar-rule'
import { BASES, isParticiple, PARTICIPLES } from './lexicons/en/verbs'
import { SENTENCE, STATEMENT } from './statement-patterns'

/** Verbs that nobody has done for them. */
const LOSES_ITS_OBJECT: ReadonlySet<string> = new Set(
  'miss receive announce lose win reach understand recognize know find visit meet see hear read give say make get achieve decide show begin start confirm criticize reject accept learn attend play bear'.split(' '),
)

/** What people have others do, or what stays so: “they have the doors closed”. */
export const STATES = /^(?:left|rejected|spread|restored|closed|shut|covered|locked)$/

const PRONOUNS = 'he she they we'

export const VERB_LAST: readonly GrammarRule[] = [
  // “must the start postpone”
  {
    needs: 'must can will should could would',
    pattern: new RegExp(`(?<=\\p{Ll} )(?<!\\b(?:when|how|what|whom|which|where|why|than|as|nor|neither|so|only|and|but|or|never|then|if|whether|because|although) )(must|can|will|should|could|would) ((?:also |now |not |again |still )?)((?:the|an?|his|her|its|their|our|this) (?!(?:next|following|same|other|very) )(?:\\p{Ll}[\\p{L}’'-]* ){1,3})(\\p{Ll}{3,14})(?=[.;,]|$)${STATEMENT}`, 'gu'),
    fixes: ([, modal = '', before = '', phrase = '', verb = '']) => {
      const [, object = phrase, after = ''] = /^(.+ )((?:also|now|not|again|still) )$/.exec(phrase) ?? []
      return BASES.has(verb) ? [`${modal} ${before}${after}${verb} ${object}`] : null
    },
    rule: 'the verb comes before its object',
  },
  // “the team has a new species discovered”
  {
    needs: 'has have had',
    pattern: /(?<![\p{L}’'-])(?<!\b(?:to|will|would|can|could|must|may|might|should|not|who|what|which|arisen) )(?<!\b(?:no|such|which|what|when) \p{L}+ )(has|have|had) ((?:the|an?|many|several|this|these) (?:(?!not |to |of |lot )\p{Ll}[\p{L}’'-]* ){1,3})(\p{Ll}{4,14})(?=[.;]|$)/gu,
    fixes: ([, auxiliary = '', object = '', participle = '']) => (isParticiple(participle) && !STATES.test(participle) ? [`${auxiliary} ${participle} ${object}`] : null),
    rule: 'the participle comes right after “has”',
  },
  // “the man has his job missed”, “we have the money received”
  {
    needs: 'has have had',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Yy]ou|who|police|(?:the|The) (?:man|woman|police|city|company|party|club|minister|mayor|government|court|union|driver|team|coach|ministry|coalition|council|authorities|bank|group)) )(has|have|had) ((?:the|an?|his|her|its|their|our|this|no|many) (?:\p{Ll}[\p{L}’'-]* ){1,2})(\p{Ll}{3,14})(?=[.,;!”"]|$)/gu,
    fixes: ([, auxiliary = '', object = '', participle = '']) => {
      const forms = PARTICIPLES.get(participle)
      // “He had his licence revoked”, “we have the door closed”: done by others, or a state.
      return forms && forms[0] !== undefined && LOSES_ITS_OBJECT.has(forms[0]) ? [`${auxiliary} ${participle} ${object.trimEnd()}`] : null
    },
    rule: 'the participle comes right after “has”',
  },
  // “we can the shop also close”
  {
    needs: 'can could will would must should may might shall',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?<!(?:than|as|nor|so|neither|whom|which|what|who) )(?:[Hh]e|[Ss]he|[Ww]e|[Tt]hey|I|[Oo]ne|[Yy]ou) (?:can|could|will|would|must|should|shall) (?:also |now |not |again |still )?(?=(?:the|an?|his|her|its|their|our|my|him|them|us)(?! (?:next|following|same|other|day|week|moment|minute|second|year|lot|bit|little|more|while|time|only)(?![\\p{L}-]))(?![\\p{L}’'-]))`, 'gu'),
    fixes: () => [],
    rule: 'the verb comes right after “can” or “will”, its object after it',
  },
  // “that he the money stole”, “because she the game missed”
  {
    needs: PRONOUNS,
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:that|because|whether|although|if|when|after|before|since|while|until|where) (?:he|she|they)(?: not| also| already)? (?=(?:the|an?|his|her|its|their|our|my|no)(?! (?:more|less|longer|same|only)(?![\\p{L}-])) \\p{Ll})`, 'gu'),
    fixes: () => [],
    rule: 'the verb comes right after the subject, its object after it',
  },
]

/** Clauses that German joins in another way. */
export const SUBORDINATE_CLAUSES: readonly GrammarRule[] = [
  // “as would he be a star”, “as were it a game”
  {
    needs: 'as',
    pattern: /(?<![\p{L}’'-])(?<!(?:same|so|such|well|just|long|soon|much) )as (would|were|had) (he|she|it|they) (?=(?:be|a|an|the|not|never|been|all|in|at|on|only)(?![\p{L}-]))/gu,
    fixes: ([, verb = '', subject = '']) => [verb === 'had' ? `as if ${subject} had` : `as if ${subject} were`],
    rule: 'what is imagined follows “as if”',
  },
  // “How the police reported, nobody was hurt”
  {
    needs: 'how like',
    pattern: new RegExp(`(?<=${SENTENCE})(?:How|Like) (?=(?:the|a|his|her|\\p{Lu}\\p{L}+) (?:[\\p{L}’'-]+ ){0,3}?(?:reported|reports|said|says|announced|announces|wrote|writes|confirmed|informed|communicated|explained)(?: [^,.;:!?]{0,40})?, )`, 'gu'),
    fixes: () => ['As'],
    rule: 'what is reported follows “as”',
    confidence: 'certain',
  },
  // “He insists on it, that the plan changes”
  {
    needs: 'it',
    pattern: /(?<![\p{L}’'-])(about|on|for|against|of|with|to) it, (that|whether|how)(?= (?:the|he|she|they|it|we|nobody|a|his|her)(?![\p{L}-]))/gu,
    fixes: () => [],
    rule: 'a clause follows its verb directly',
    confidence: 'certain',
  },
]
