import { brazil } from './phrases-brazil'
import { emergencies } from './phrases-emergencies'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { institutions } from './phrases-institutions'
import { life } from './phrases-life'
import { news } from './phrases-news'
import { newsroom } from './phrases-newsroom'
import { occasions } from './phrases-occasions'
import { politics } from './phrases-politics'
import { portugal } from './phrases-portugal'
import { press } from './phrases-press'
import { reports } from './phrases-reports'
import { sayings } from './phrases-sayings'
import { setPhrases } from './phrases-set'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { turns } from './phrases-turns'
import { work } from './phrases-work'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of Portuguese news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [
  ...brazil, ...emergencies, ...idioms, ...images, ...institutions, ...life, ...news, ...newsroom, ...occasions, ...politics, ...portugal, ...press,
  ...reports, ...sayings, ...setPhrases, ...society, ...sport, ...turns, ...work,
  ...usage,
]
