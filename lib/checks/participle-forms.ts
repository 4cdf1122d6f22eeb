import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { BASES, PARTICIPLES, PASTS } from './lexicons/en/verbs'

/** Pasts that are no participles: “has took”. */
const PAST_ONLY = 'went took began became wrote gave did saw chose broke spoke drove fell ate sang grew flew threw drew wore rose swam drank rang hid shook stole forgot froze woke knew arose undertook withdrew underwent overcame'
/** “was took”; not those that a clause may have after “was” by chance. */
const PASSIVE_PAST = 'took wrote gave chose broke stole threw drew shook forgot froze undertook withdrew'
/** Verbs of coming and becoming, which French, German and Italian conjugate with “to be”. */
const WITH_BE = 'died happened occurred become arrived appeared existed remained disappeared emerged begun come'
/** Regular endings on irregular verbs. */
const REGULARISED = new Map(
  'grow give take go run buy catch teach think bring make speak write sell tell say lose build keep feel find fight choose break fall drive eat know hit cut hurt split spread begin come become steal sleep swim sing spend lend send hold stand understand rise throw draw wear hear mean meet pay win'
    .split(' ')
    .flatMap((base) => {
      const past = BASES.get(base)?.[2]
      return past === undefined ? [] : [[base.endsWith('e') ? `${base}d` : `${base}ed`, past] as const]
    }),
)
const PLURALS: Readonly<Record<string, string>> = { childrens: 'children', mens: 'men', womens: 'women', feets: 'feet', teeths: 'teeth', mouses: 'mice', policemans: 'policemen', sheeps: 'sheep', fishs: 'fish', wifes: 'wives', lifes: 'lives', thiefs: 'thieves', shelfs: 'shelves', wolfs: 'wolves', leafs: 'leaves', halfs: 'halves', medias: 'media', datas: 'data', criterias: 'criteria', phenomenons: 'phenomena', aircrafts: 'aircraft', offsprings: 'offspring', staffs: 'staff' }

const RULES: readonly GrammarRule[] = [
  {
    needs: 'has have had having',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(has|have|had|having) ((?:also |already |not |never |just |then |since |ever |always )?)(${anyOf(PAST_ONLY)})(?![\\p{L}’'-])`, 'giu'),
    fixes: ([, auxiliary = '', adverb = '', past = '']) => [`${auxiliary} ${adverb}${PASTS.get(past.toLowerCase())?.[3] ?? past}`],
    rule: 'after “have” stands the participle',
  },
  {
    needs: 'was were been being',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:was|were|been|being) (?:also |already |not |never |then )?)(${anyOf(PASSIVE_PAST)})(?= (?:by|in|on|to|at|from|for|with|up|out|down|away)(?![\\p{L}])|[.,;])`, 'gu'),
    fixes: ([past]) => [PASTS.get(past)?.[3] ?? past],
    rule: 'after “be” stands the participle',
  },
  {
    needs: 'died happened occurred become arrived appeared existed remained disappeared emerged begun come',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(is|are|was|were|am) ((?:also |already |not |just |now |then |never )?)(${anyOf(WITH_BE)})(?= (?:back|to|in|on|at|from|into|since|after|before|by|of|yesterday|last|that|when|with|out|a|the|again|during|for|and|only|as|very|too|because|here|there|home|late|together|more|\\d)(?![\\p{L}’'-])|[.,;:!?”"])`, 'gu'),
    fixes: ([, be = '', adverb = '', participle = '']) => {
      const forms = PARTICIPLES.get(participle)
      if (adverb === 'not ' || adverb === 'never ') return [`did ${adverb}${forms?.[0] ?? participle}`]
      return [adverb + (forms?.[2] ?? participle), `${be === 'is' ? 'has' : be === 'was' || be === 'were' ? 'had' : 'have'} ${adverb}${participle}`]
    },
    rule: 'this verb forms its past without “to be”',
  },
  // “The price is increased of 10%”, “unemployment is fallen”, “he is been mayor”
  {
    needs: 'increased decreased grown fallen risen been diminished dropped',
    pattern: /(?<![\p{L}’'-])(is|are) ((?:also |already |not |just )?)(been(?= (?:mayor|president|a|an|the|in|arrested|found|closed|killed|opened|\p{Ll}+ed)(?![\p{L}-]))|(?:risen|fallen|grown|dropped)(?= (?:again|to \d|by \d|of \d|since|further)(?![\p{L}-]))|(?:risen|fallen)(?= (?:to|by|from|in)(?![\p{L}-])|[.,;])|(?:increased|decreased|diminished)(?= of(?: the)? \d))/gu,
    fixes: ([, be = '', adverb = '', participle = '']) => [`${be === 'is' ? 'has' : 'have'} ${adverb}${participle}`],
    rule: 'this verb forms its past without “to be”',
  },
  // “is gone out”, “is returned home”
  {
    needs: 'gone returned entered fallen left risen escaped died born',
    pattern: /(?<![\p{L}’'-])(?<!(?:who|what|that|all|which) )(is|are|was|were) ((?:gone) (?:out|back|up|down|home to|to \p{Lu}\p{L}+)|(?:entered|returned) (?:in|into|home|to \p{Lu}\p{L}+)|gone away|(?:died|escaped|passed away|fallen ill))(?=[.,;]| (?:at|in|on|to|from|with|yesterday|and|after|without|last|of|by night|the|for)(?![\p{L}-]))(?! (?:by|for good|forever))/gu,
    fixes: ([, , participle = '']) => {
      const [first = '', ...rest] = participle.split(' ')
      return [[PARTICIPLES.get(first)?.[2] ?? first, ...rest].join(' ')]
    },
    rule: 'this verb forms its past without “to be”',
    confidence: 'perhaps',
  },
  {
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:${[...REGULARISED.keys()].join('|')})(?![\\p{L}’'-])`, 'gu'),
    fixes: ([found]) => [REGULARISED.get(found) ?? found],
    rule: 'this verb is irregular',
  },
  {
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:${Object.keys(PLURALS).join('|')})(?![\\p{L}’'-])`, 'giu'),
    fixes: ([found]) => [PLURALS[found.toLowerCase()] ?? found],
    rule: 'this noun has an irregular plural',
  },
  {
    needs: 'agree',
    pattern: /\b(?<![\p{L}’'-])(is|am|are|was|were) (not )?agree(?= with| that| to| on|[.,;!?”"])/gu,
    fixes: ([, be = '', not]) => [not === undefined ? (be === 'is' ? 'agrees' : be.startsWith('w') ? 'agreed' : 'agree') : `${be === 'is' ? 'does' : be.startsWith('w') ? 'did' : 'do'} not agree`],
    rule: '“agree” is a verb of its own',
  },
]

export const participleForms: Check = {
  label: 'Verb and noun forms',
  description: 'Finds forms that English does not have: “has took”, “is died”, “growed”, “childrens”, “am agree”.',
  kind: 'wording',
  confidence: 'certain',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
