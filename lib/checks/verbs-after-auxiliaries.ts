import type { Check, CheckContext, Match } from './check'
import { formsOf } from './inflection'
import { matchesIn } from '../text/search'

/** Verbs whose past is neither their base form nor another word. */
const IRREGULAR =
  'know go come take give begin write run speak break choose drive eat fly forget grow hold keep lose meet pay ride sing sell send show sleep spend stand steal swim teach think throw understand win bring build buy catch have make say tell'.split(' ')
const MODALS = 'can|could|should|would|cannot|must|may|might|shall|will'
const ADVERBS = 'not |no longer |also |then |never |always |already |still |soon |finally '
/** “will no longer to be”, “could to reach”. “The will to live” is right: “will”, “must” and “might” need an adverb or a pronoun. */
const MODAL_TO = new RegExp(
  `\\b(?=[Tt][Oo] )(?<=(?<![\\p{L}’'-])(?:(?:can|could|should|would|cannot) (?:${ADVERBS})?|(?:${MODALS}) (?:${ADVERBS})|(?:he|she|it|they|we|who|which|you) (?:${MODALS}) ))to (\\p{Ll}{2,16})(?![\\p{L}’'-])`,
  'giu',
)
/** “doing all they can to help” is right. */
const ALL_ONE_CAN = /\b(?:all|everything|anything|what|whatever|best|most|as|than|where|whenever|how)\b[^.,;]{0,25}$/i
/** “did not wanted”, “does not works”; “Should the court refused”. */
const NOT_PAST = /(?<=(?<![\p{L}’'-])(?:(?:did|does|do) not|did[n]['’]t|does[n]['’]t|do[n]['’]t) (?:also |even |really |yet |always |ever )?)(\p{Ll}{2,14}ed)(?![\p{L}’'-])/gu
/** “did not knew” */
const NOT_IRREGULAR_PAST = new RegExp(
  `(?<![\\p{L}’'-])((?:(?:did|does|do) not|(?:did|does|do)n['’]t) (?:also |even |really |yet |always |ever )?)(${IRREGULAR.map((verb) => formsOf(verb)[2]).join('|')})(?![\\p{L}’'-])`,
  'gu',
)
const SHOULD_PAST = /(?<= )(?=\p{Ll}{2,14}ed)(?<=(?:^|[.!?”"»] |\n)Should (?:(?:the|a|an|his|her|its|their|this|that) (?:(?!be |have |get |not |fail |need |wish |choose )\p{L}[\p{L}’'-]{1,20} ){1,3}?|(?:he|she|it|they) |(?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}?))(\p{Ll}{2,14}ed)(?![\p{L}’'-])(?! (?:by|in|of|for|at|with|and|or|last|this|next|on|from|earlier|yesterday|today)\b)/gu
/** Verbs in -ed that are no past: “need”, “exceed”, “embed”. */
const BASES_IN_ED = /(?:eed|^embed|^shed|^wed|^shred|^bed|^sled)$/

export const verbsAfterAuxiliaries: Check = {
  label: 'Verb forms after auxiliaries',
  description: 'Finds “will no longer to be”, “did not wanted” and “Should the court refused”, where English has the bare verb.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }, context) => [
    ...matchesIn(text, MODAL_TO).flatMap((match) =>
      ALL_ONE_CAN.test(text.slice(Math.max(0, match.index - 40), match.index)) ? [] : [toMatch(match.index, match[0], match[1] ?? '')],
    ),
    ...[...matchesIn(text, NOT_PAST), ...matchesIn(text, SHOULD_PAST)].flatMap((match) => {
      const [past] = match
      return BASES_IN_ED.test(past) ? [] : [toMatch(match.index, past, baseOf(past, context))]
    }),
    ...matchesIn(text, NOT_IRREGULAR_PAST).map(({ index, 1: before = '', 2: past = '' }) =>
      toMatch(index + before.length, past, IRREGULAR.find((verb) => formsOf(verb)[2] === past) ?? past),
    ),
  ],
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `After an auxiliary English has the bare verb; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

/** The base form of a regular past: “refused” → “refuse”, “stopped” → “stop”, “wanted” → “want”, by the dictionary where there is one. */
function baseOf(past: string, { words }: CheckContext): string {
  const stem = past.slice(0, -2)
  if (past.endsWith('ied')) return `${past.slice(0, -3)}y`
  const undoubled = /([bdgmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const candidates = /(?:[aeiou][svzgc]|[^aeiou][vlc]|[aeiou]t|u|[dr]g|rs|ns)$/.test(stem) && !/[aeiou]{2}[^v]$/.test(stem) ? [`${stem}e`, stem] : [...undoubled, stem, `${stem}e`]
  return candidates.find((word) => words?.isEnglish(word)) ?? candidates[0] ?? stem
}
