import { foldWord, wordsOf, type Word } from '../text/words'

/** A name that is right as `form`; `variants` are spellings that should become `form`. */
export type NameEntry = { readonly form: string; readonly variants: readonly string[] }

/** One place where a text has a declared name: as it is right, or (`isVariant`) in a form that should become it. */
export type NamePlace = { readonly start: number; readonly end: number; readonly form: string; readonly isVariant: boolean }

/** The names that editors have declared right. */
export type NameList = {
  /** Whether this word, as written, is part of a declared name (a possessive ending is looked through). */
  readonly has: (word: string) => boolean
  /** Where the text has declared names, in order; none overlap, of several the longest counts. `words` are the text's. */
  readonly placesIn: (text: string, words: readonly Word[]) => NamePlace[]
}

/** A declared spelling, to be compared word by word and then as a whole, folded. */
type Spelling = { readonly words: readonly string[]; readonly text: string; readonly form: string; readonly isVariant: boolean }

/** Builds the list once per article. A later entry for the same spelling wins (article names come after the house's). */
export function nameList(entries: readonly NameEntry[]): NameList {
  const known = new Set<string>()
  const spellings = new Map<string, Spelling>()
  for (const { form, variants } of entries) {
    for (const { text } of wordsOf(form)) known.add(text)
    for (const text of variants) spellings.set(foldWord(text), spellingOf(text, form, true))
    spellings.set(foldWord(form), spellingOf(form, form, false))
  }
  const byFirst = new Map<string, Spelling[]>()
  for (const spelling of spellings.values()) {
    const [first] = spelling.words
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), spelling])
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.words.length - a.words.length)
  const has = (word: string) => known.size > 0 && (known.has(word) || known.has(word.replace(POSSESSIVE, '')))
  return { has, placesIn: (text, words) => (byFirst.size === 0 ? [] : placesIn(text, words, byFirst)) }
}

export const NO_NAMES: NameList = nameList([])

const POSSESSIVE = /['’]s$/

function spellingOf(text: string, form: string, isVariant: boolean): Spelling {
  return { words: wordsOf(text).map(({ folded }) => folded), text: spaced(text), form, isVariant }
}

/** What stands between the words counts too, however wide the space is. */
function spaced(text: string): string {
  return foldWord(text.replace(/\s+/g, ' '))
}

function placesIn(text: string, words: readonly Word[], byFirst: ReadonlyMap<string, readonly Spelling[]>): NamePlace[] {
  const places: NamePlace[] = []
  for (let i = 0; i < words.length; i++) {
    const first = words[i]
    if (!first) continue
    const candidates = [...(byFirst.get(first.folded) ?? []), ...(POSSESSIVE.test(first.folded) ? (byFirst.get(first.folded.replace(POSSESSIVE, '')) ?? []) : [])]
    for (const spelling of candidates) {
      const end = endOf(spelling, i, words)
      if (end === null) continue
      const written = text.slice(first.start, end)
      if (spaced(written) !== spelling.text) continue
      // Capitals do not count for variants; a form in other capitals is no form of it and nobody's concern.
      const isForm = written === spelling.form
      if (!isForm && !spelling.isVariant) continue
      places.push({ start: first.start, end, form: spelling.form, isVariant: !isForm })
      i += spelling.words.length - 1
      break
    }
  }
  return places
}

/** Where the spelling ends that begins with the word at `i`, without a possessive ending; null where it is not there. */
function endOf(spelling: Spelling, i: number, words: readonly Word[]): number | null {
  const last = spelling.words.length - 1
  for (const [offset, wanted] of spelling.words.entries()) {
    const word = words[i + offset]
    if (!word) return null
    if (word.folded === wanted) continue
    if (offset < last || word.folded.replace(POSSESSIVE, '') !== wanted) return null
    return word.end - 2
  }
  return words[i + last]?.end ?? null
}
