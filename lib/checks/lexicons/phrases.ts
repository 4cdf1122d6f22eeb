import { lexiconOf } from '#source-lexicons'
import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseEntry, type PhraseMatcher } from '../phrases'

const matcherOf = compiledFor((entries: readonly PhraseEntry[]) => entries)

/** Finds the stock phrases of one language. */
export const phrasesOf = (language: SourceLanguage): PhraseMatcher<PhraseEntry> => matcherOf(lexiconOf(language).phrases)

const certainMatcherOf = compiledFor((entries: readonly PhraseEntry[]) => entries.filter(({ confidence }) => confidence === 'certain'))

/** Finds those stock phrases of one language that are certain. */
export const certainPhrasesOf = (language: SourceLanguage): PhraseMatcher<PhraseEntry> => certainMatcherOf(lexiconOf(language).phrases)
