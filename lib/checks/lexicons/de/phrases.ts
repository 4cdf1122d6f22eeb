import { idioms } from './phrases-idioms'
import { press } from './phrases-press'
import type { PhraseEntry } from '../../phrases'

/** German. */
export const phrases: readonly PhraseEntry[] = [...idioms, ...press]
