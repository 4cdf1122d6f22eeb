import type { SourceLanguage } from '../check'
import { compilePhrases, type PhraseEntry, type PhraseMatcher } from '../phrases'
import { phrases as german } from './de/phrases'
import { phrases as spanish } from './es/phrases'
import { phrases as french } from './fr/phrases'
import { phrases as italian } from './it/phrases'
import { phrases as portuguese } from './pt/phrases'

/** The stock phrases of each language. */
export const PHRASES: Readonly<Record<SourceLanguage, readonly PhraseEntry[]>> = {
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
}

const matchers = new Map<SourceLanguage, PhraseMatcher<PhraseEntry>>()

/** Finds the stock phrases of one language; compiled at the first use. */
export function phrasesOf(language: SourceLanguage): PhraseMatcher<PhraseEntry> {
  const known = matchers.get(language)
  if (known) return known
  const matcher = compilePhrases(PHRASES[language])
  matchers.set(language, matcher)
  return matcher
}
