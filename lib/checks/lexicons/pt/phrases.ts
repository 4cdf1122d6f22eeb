import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { news } from './phrases-news'
import { press } from './phrases-press'
import { society } from './phrases-society'
import { turns } from './phrases-turns'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of Portuguese news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [...idioms, ...images, ...news, ...press, ...society, ...turns]
