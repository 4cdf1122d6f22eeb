import type { SourceLanguage } from '../check'
import { KIN } from './kin'
import type { SourceLexicon } from './source-lexicon'

/**
 * What stands for `source-lexicons.ts` in a browser: the lexicons of the five languages are four fifths of what the
 * checks would load, and an article needs those of one. Whoever checks waits for `loadLexicons` first.
 */
const LOADERS: Readonly<Record<SourceLanguage, () => Promise<{ readonly lexicon: SourceLexicon }>>> = {
  fr: () => import('./fr/lexicon'),
  es: () => import('./es/lexicon'),
  de: () => import('./de/lexicon'),
  it: () => import('./it/lexicon'),
  pt: () => import('./pt/lexicon'),
}

const loaded: Partial<Record<SourceLanguage, SourceLexicon>> = {}
const EMPTY: SourceLexicon = { phrases: [], senses: [] }

/** The lexicon of a source language; an empty one before it is loaded. */
export const lexiconOf = (language: SourceLanguage): SourceLexicon => loaded[language] ?? EMPTY

/** Loads the lexicons of these languages and of their next of kin. Fails where the server cannot be reached. */
export async function loadLexicons(languages: readonly SourceLanguage[]): Promise<void> {
  const withKin = languages.flatMap((language) => [language, KIN[language] ?? language])
  await Promise.all(
    withKin.map(async (language) => {
      loaded[language] ??= (await LOADERS[language]()).lexicon
    }),
  )
}
