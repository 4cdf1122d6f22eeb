import type { Joint, PhraseText } from './phrase-pattern'
import { isKnownAbbreviation } from '../text/abbreviations'
import { isNumber, type Word } from '../text/words'

/** A text as phrases see it, without and with regard to capitals. */
type Readings = { readonly anyCapitals: PhraseText; readonly sameCapitals: PhraseText }

const readings = new WeakMap<readonly Word[], Readings>()

/** The words of a text as phrases see them; kept, because several lexicons are looked for in each text. */
export function readingsOf(text: string, words: readonly Word[]): Readings {
  const known = readings.get(words)
  if (known) return known
  const joints: (Joint | undefined)[] = []
  const joint = (index: number) => (joints[index] ??= jointBefore(index, text, words))
  const reading = (is: PhraseText['is']): PhraseText => ({ length: words.length, is, joint, isNumber: (index) => isNumber(words[index]?.text ?? '') })
  const made = {
    anyCapitals: reading((index, atom) => words[index]?.folded === atom.lower),
    sameCapitals: reading((index, { word }) => withStraightApostrophes(words[index]?.text ?? '') === word),
  }
  readings.set(words, made)
  return made
}

function jointBefore(index: number, text: string, words: readonly Word[]): Joint {
  const before = words[index - 1]
  const word = words[index]
  if (!before || !word) return 'break'
  const between = text.slice(before.end, word.start)
  if (between === ' ') return 'space'
  if (between.trim() === '') return between === '' ? 'break' : 'space'
  if (between.trim() === ',') return 'comma'
  return between.trim() === '.' && between.startsWith('.') && isKnownAbbreviation(before.text) ? 'space' : 'break'
}

function withStraightApostrophes(word: string): string {
  return word.replace(/[’‘]/g, "'")
}
