import type { PhraseEntry } from '../phrases'
import type { WrongSense } from './wrong-sense'

/** The large lists of one source language. A browser loads them only for texts that may have been translated from it. */
export type SourceLexicon = {
  /** Stock phrases, as a machine renders them. */
  readonly phrases: readonly PhraseEntry[]
  /** Words that may be in the wrong sense. */
  readonly senses: readonly WrongSense[]
}
