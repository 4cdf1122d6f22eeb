import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseEntry } from '../phrases'
import { senses as german } from './de/senses'
import { senses as spanish } from './es/senses'
import { senses as french } from './fr/senses'
import { senses as italian } from './it/senses'
import { senses as portuguese } from './pt/senses'
import type { Topic } from './topics'

/**
 * A word that the source language has for several things, rendered as one that an article about something else would
 * mean. A phrase of the lexicons that counts only where the paragraph or the article is `about` one of these topics.
 */
export type WrongSense = PhraseEntry & { readonly about: readonly Topic[] }

export const SENSES: Readonly<Record<SourceLanguage, readonly WrongSense[]>> = { fr: french, es: spanish, de: german, it: italian, pt: portuguese }

/** Finds the words of one language that may be in the wrong sense. */
export const sensesOf = compiledFor((language: SourceLanguage) => SENSES[language])
