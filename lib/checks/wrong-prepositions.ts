import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { AFTER_ADJECTIVES, AFTER_NOUNS, AFTER_VERBS } from './lexicons/en/prepositions'
import { pluralOf } from './lexicons/en/nouns'
import {
  ARTICLE, BASE, BE, classBefore, classedOf, CONJUNCTION, DETERMINER, isVerbThere, MODAL, NAME, OBJECT, OPENS_PHRASE, PARTICIPLE, PLURAL, POSSESSIVE, SUBJECT,
  type Classed,
} from './word-classes'

type Frame = {
  readonly part: 'verb' | 'adjective' | 'noun'
  /** The right preposition by each wrong one; "" where there is to be none. */
  readonly right: ReadonlyMap<string, string>
}

/** By word form. */
const FRAMES = new Map<string, Frame[]>()

function enter(rows: string, part: Frame['part'], formsOfWord: (word: string) => Iterable<string>): void {
  for (const row of rows.split('; ')) {
    const [word = '', frame = ''] = row.split(': ')
    const [wrong = '', right = ''] = frame.split('>').map((side) => side.trim())
    const map = new Map(wrong.split(' ').map((preposition) => [preposition, right]))
    for (const form of new Set(formsOfWord(word))) {
      const others = FRAMES.get(form)
      if (others) others.push({ part, right: map })
      else FRAMES.set(form, [{ part, right: map }])
    }
  }
}
enter(AFTER_VERBS, 'verb', formsOf)
enter(AFTER_ADJECTIVES, 'adjective', (word) => [word])
enter(AFTER_NOUNS, 'noun', (word) => [word, pluralOf(word)])

function isPossible(frame: Frame, right: string, classed: Classed, i: number): boolean {
  const own = classed.classes[i] ?? 0
  const before = classBefore(classed, i)
  if (frame.part === 'verb') {
    if (right === '' && own & PARTICIPLE && before & BE) return false
    return isVerbThere(classed, i)
  }
  if (frame.part === 'adjective') return !(before & (ARTICLE | POSSESSIVE | DETERMINER))
  return (before & (MODAL | SUBJECT)) === 0 || (before & OBJECT) !== 0
}

const OPENER = OPENS_PHRASE | OBJECT | NAME | PLURAL

export const wrongPrepositions: Check = {
  label: 'Prepositions of the source',
  description: 'Finds verbs, adjectives and nouns with the preposition that another language gives them (“participates to the”, “close of the”, “the interest for the”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const classed = classedOf(paragraph)
    const { text, words, classes, joined } = classed
    const matches: Match[] = []
    for (let i = 0; i + 2 < words.length; i++) {
      const word = words[i]!
      const frames = FRAMES.get(word.folded)
      if (!frames || !joined[i + 1] || !joined[i + 2] || classes[i]! & NAME) continue
      const preposition = words[i + 1]!
      const next = classes[i + 2]!
      if (!(next & OPENER) || next & BASE || (next & CONJUNCTION && !(next & DETERMINER))) continue
      for (const frame of frames) {
        const right = frame.right.get(preposition.folded)
        if (right === undefined || !isPossible(frame, right, classed, i)) continue
        const replacement = right === '' ? word.text : `${word.text} ${right}`
        matches.push({
          start: word.start,
          end: preposition.end,
          message: `“${text.slice(word.start, preposition.end)}” has the source’s preposition; expected “${replacement}”.`,
          fixes: [{ action: 'replace', replacement }],
        })
        break
      }
    }
    return matches
  },
}
