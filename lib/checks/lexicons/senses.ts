import { lexiconOf } from '#source-lexicons'
import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseMatcher } from '../phrases'
import type { WrongSense } from './wrong-sense'

const matcherOf = compiledFor((entries: readonly WrongSense[]) => entries)

/** Finds the words of one language that may be in the wrong sense. */
export const sensesOf = (language: SourceLanguage): PhraseMatcher<WrongSense> => matcherOf(lexiconOf(language).senses)
