import { foldWord, wordsOf } from '../text/words'

/** A name that is right as `form`; `variants` are spellings that should become `form`. */
export type NameEntry = { readonly form: string; readonly variants: readonly string[] }

/** The names that editors have declared right. */
export type NameList = {
  /** Whether this word, as written, is part of a declared name (a possessive ending is looked through). */
  readonly has: (word: string) => boolean
  /** The right form of a declared variant, compared without regard to capitals; `null` where it is none. */
  readonly formOf: (variant: string) => string | null
  readonly entries: readonly NameEntry[]
}

/** Builds the list once per article. A later entry for the same variant wins (article names come after the house's). */
export function nameList(entries: readonly NameEntry[]): NameList {
  const words = new Set<string>()
  const forms = new Map<string, string>()
  for (const entry of entries) {
    for (const word of wordsOf(entry.form)) words.add(word.text)
    for (const variant of entry.variants) forms.set(foldWord(variant), entry.form)
  }
  return {
    has: (word) => words.has(word) || words.has(word.replace(/['’]s$/, '')),
    formOf: (variant) => forms.get(foldWord(variant)) ?? null,
    entries,
  }
}

export const NO_NAMES: NameList = nameList([])
