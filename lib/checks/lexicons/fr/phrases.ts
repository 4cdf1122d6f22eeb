import { blows } from './phrases-blows'
import { connectors } from './phrases-connectors'
import { courts } from './phrases-courts'
import { economy } from './phrases-economy'
import { general } from './phrases-general'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { institutions } from './phrases-institutions'
import { life } from './phrases-life'
import { parliament } from './phrases-parliament'
import { press } from './phrases-press'
import { prose } from './phrases-prose'
import { quebec } from './phrases-quebec'
import { sayings } from './phrases-sayings'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { trials } from './phrases-trials'
import { turns } from './phrases-turns'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of French news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [
  ...blows,
  ...connectors,
  ...courts,
  ...economy,
  ...general,
  ...idioms,
  ...images,
  ...institutions,
  ...life,
  ...parliament,
  ...press,
  ...prose,
  ...quebec,
  ...sayings,
  ...society,
  ...sport,
  ...trials,
  ...turns,
]
