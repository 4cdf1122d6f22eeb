import { courts } from './phrases-courts'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { life } from './phrases-life'
import { politics } from './phrases-politics'
import { press } from './phrases-press'
import { reviews } from './phrases-reviews'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { strikes } from './phrases-strikes'
import { turns } from './phrases-turns'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of German news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [...courts, ...idioms, ...images, ...life, ...politics, ...press, ...reviews, ...society, ...sport, ...strikes, ...turns]
