/** Words with the preposition that another language gives them: “participates to the”, “close of the”, “interest for the”. */
import type { Confidence } from './check'
import { type ComplementRule, type ComplementRules, rowsOf } from './complement-rule'
import { formsOf } from './inflection'
import { pluralOf } from './lexicons/en/nouns'
import { AFTER_ADJECTIVES, AFTER_NOUNS, AFTER_VERBS } from './lexicons/en/prepositions'
import {
  ARTICLE, BASE, BE, classBefore, CONJUNCTION, DETERMINER, isVerbThere, MODAL, NAME, NUMBER, OBJECT, OPENS_PHRASE, PARTICIPLE, PLURAL, POSSESSIVE, SUBJECT, UNCOUNTED,
  type Classed,
} from './word-classes'
import { wordMatch } from './word-match'

type Part = 'verb' | 'adjective' | 'noun'

/** Whether the word at `i` is the part of speech that the row is about; `right` is the preposition it is to have, or "". */
function isPart(part: Part, right: string, classed: Classed, i: number): boolean {
  const before = classBefore(classed, i)
  if (part === 'verb') return !(right === '' && classed.classes[i]! & PARTICIPLE && before & BE) && isVerbThere(classed, i)
  if (part === 'adjective') return !(before & (ARTICLE | POSSESSIVE | DETERMINER))
  return (before & (MODAL | SUBJECT)) === 0 || (before & OBJECT) !== 0
}

const OPENER = OPENS_PHRASE | OBJECT | NAME | PLURAL
const DAY_OR_MONTH = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether a noun phrase that the preposition at `i` belongs to begins after it: not “on Thursday”, “in 2004”. */
function hasPhrase({ words, classes }: Classed, i: number, confidence: Confidence): boolean {
  const next = classes[i + 1]!
  if (/^(?:what|how|whether)$/.test(words[i + 1]!.folded)) return true
  // “Full with water”, “responsible of having”: where the preposition is never right, less is needed to be sure.
  if (confidence === 'certain' && words[i]!.folded !== 'to' && (next === UNCOUNTED || words[i + 1]!.folded === 'having')) return true
  if (!(next & OPENER) || next & BASE || (next & CONJUNCTION && !(next & DETERMINER))) return false
  return !(/^(?:on|in|with)$/.test(words[i]!.folded) && (next & NUMBER || DAY_OR_MONTH.test(words[i + 1]!.folded)))
}

function rulesOf(rows: string, part: Part, formsOfWord: (word: string) => Iterable<string>): ComplementRules {
  return rowsOf(rows).map(({ word, confidence, rest }) => {
    const [wrong = '', right = ''] = rest.split('>').map((side) => side.trim())
    const prepositions = new Set(wrong.split(' '))
    const rule: ComplementRule = (classed, i) => {
      const { words, joined } = classed
      if (!prepositions.has(words[i + 1]?.folded ?? '') || !joined[i + 1] || !joined[i + 2]) return null
      if (!hasPhrase(classed, i + 1, confidence) || !isPart(part, right, classed, i)) return null
      const { text } = words[i]!
      return wordMatch(classed, i, i + 1, [right === '' ? text : `${text} ${right}`], right === '' ? `“${text}” takes no preposition here` : `“${text}” takes “${right}”`, confidence)
    }
    return [new Set(formsOfWord(word)), rule]
  })
}

export const prepositionRules: ComplementRules = [
  ...rulesOf(AFTER_VERBS, 'verb', formsOf),
  ...rulesOf(AFTER_ADJECTIVES, 'adjective', (word) => [word]),
  ...rulesOf(AFTER_NOUNS, 'noun', (word) => [word, pluralOf(word)]),
]
