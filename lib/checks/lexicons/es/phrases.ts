import { america } from './phrases-america'
import { business } from './phrases-business'
import { councils } from './phrases-councils'
import { courts } from './phrases-courts'
import { emergencies } from './phrases-emergencies'
import { events } from './phrases-events'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { justice } from './phrases-justice'
import { life } from './phrases-life'
import { matches } from './phrases-matches'
import { news } from './phrases-news'
import { newsroom } from './phrases-newsroom'
import { occasions } from './phrases-occasions'
import { politics } from './phrases-politics'
import { press } from './phrases-press'
import { reports } from './phrases-reports'
import { sayings } from './phrases-sayings'
import { services } from './phrases-services'
import { setPhrases } from './phrases-set'
import { turns } from './phrases-turns'
import { verbIdioms } from './phrases-verbs'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of Spanish news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [
  ...america, ...business, ...councils, ...courts, ...emergencies, ...events, ...idioms, ...images, ...justice, ...life, ...matches,
  ...news, ...newsroom, ...occasions, ...politics, ...press, ...reports, ...sayings, ...services, ...setPhrases, ...turns, ...verbIdioms,
  ...usage,
]
