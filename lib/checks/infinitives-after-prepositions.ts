import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { matchesIn } from '../text/search'

const PREPOSITIONS = 'without|before|after|instead of|despite|in spite of|because of|of|in favou?r of|in place of'
/** “without to pay”, “instead of to wait”, “in case of not to reach”. */
const TO_VERB = new RegExp(`(?<![\\p{L}’'-])(${PREPOSITIONS}) ((?:not )?)to (\\p{Ll}{2,16})(?![\\p{L}’'-])`, 'giu')
/** No verbs: “spoke of to the press”. */
const NO_VERBS = new Set('the a an his her its their this that these those my your our him them us it me you whom which some any all one two reporters journalists date'.split(' '))
/** “in addition to scare off”: a bare verb, known by what follows it. */
const BARE_VERB = /(?<=(?<![\p{L}-])(?:in addition to|besides|apart from|as well as) )(\p{Ll}{3,14})(?= (?:off|up|out|down|away|him|them|us|me)(?![\p{L}-]))/giu

export const infinitivesAfterPrepositions: Check = {
  label: 'Infinitives after prepositions',
  description: 'Finds infinitives where English has a gerund: “without to pay”, “before to leave”, “in addition to scare off”.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }) => [
    ...matchesIn(text, TO_VERB).flatMap((match) => {
      const [found, preposition = '', not = '', verb = ''] = match
      // “advantage of to fund films”, “not unheard of to have”: the preposition belongs to what stands before it.
      if (preposition === 'of' && /\b(?:advantage|use|unheard|care|hold|fond|aware|thought|dreamed|spoken) $/i.test(text.slice(0, match.index))) return []
      // “not seen before to become”: an adverb, unless it begins a clause.
      if (NO_VERBS.has(verb) || (/^before$/.test(preposition) && !/(?:^|[.,;:] ?)$/.test(text.slice(0, match.index)))) return []
      return [toMatch(match.index, found, `${preposition} ${not}${formsOf(verb)[4]}`, preposition)]
    }),
    ...matchesIn(text, BARE_VERB).flatMap((match) => {
      const [found] = match
      return found.endsWith('ing') || NO_VERBS.has(found) ? [] : [toMatch(match.index, found, formsOf(found)[4], 'a preposition')]
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string, preposition: string): Match {
  return {
    start,
    end: start + found.length,
    message: `After ${preposition === 'a preposition' ? preposition : `“${preposition}”`} English has a gerund; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
