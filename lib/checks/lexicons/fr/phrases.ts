import { connectors } from './phrases-connectors'
import { economy } from './phrases-economy'
import { idioms } from './phrases-idioms'
import { institutions } from './phrases-institutions'
import { life } from './phrases-life'
import { press } from './phrases-press'
import { prose } from './phrases-prose'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of French news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [...connectors, ...economy, ...idioms, ...institutions, ...life, ...press, ...prose]
