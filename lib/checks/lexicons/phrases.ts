import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseEntry } from '../phrases'
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

/** Finds the stock phrases of one language. */
export const phrasesOf = compiledFor((language: SourceLanguage) => PHRASES[language])
