import type { PhraseEntry } from '../phrases'
import type { Topic } from './topics'

/**
 * A word that the source language has for several things, rendered as one that an article about something else would
 * mean. A phrase of the lexicons that counts only where the paragraph or the article is `about` one of these topics.
 */
export type WrongSense = PhraseEntry & { readonly about: readonly Topic[] }
