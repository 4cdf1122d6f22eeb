import { lexiconOf } from '#source-lexicons'
import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseEntry, type PhraseMatcher } from '../phrases'
import type { Topic } from './topics'

/**
 * A word that the source language has for several things, rendered as one that an article about something else would
 * mean. A phrase of the lexicons that counts only where the paragraph or the article is `about` one of these topics.
 */
export type WrongSense = PhraseEntry & { readonly about: readonly Topic[] }

const matcherOf = compiledFor((entries: readonly WrongSense[]) => entries)

/** Finds the words of one language that may be in the wrong sense. */
export const sensesOf = (language: SourceLanguage): PhraseMatcher<WrongSense> => matcherOf(lexiconOf(language).senses)
