import { care } from './phrases-care'
import { courts } from './phrases-courts'
import { economy } from './phrases-economy'
import { emergencies } from './phrases-emergencies'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { journeys } from './phrases-journeys'
import { justice } from './phrases-justice'
import { life } from './phrases-life'
import { newsroom } from './phrases-newsroom'
import { parliaments } from './phrases-parliaments'
import { pastimes } from './phrases-pastimes'
import { politics } from './phrases-politics'
import { press } from './phrases-press'
import { regions } from './phrases-regions'
import { reports } from './phrases-reports'
import { reviews } from './phrases-reviews'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { strikes } from './phrases-strikes'
import { times } from './phrases-times'
import { turns } from './phrases-turns'
import { markets } from './phrases-markets'
import { matches } from './phrases-matches'
import { policeReports } from './phrases-police-reports'
import { townLife } from './phrases-town-life'
import { publicLife } from './phrases-public-life'
import { days } from './phrases-days'
import { falseFriends } from './phrases-false-friends'
import { sentences } from './phrases-sentences'
import { wire } from './phrases-wire'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of German news prose as a machine renders them in English. Of equally long matches the first stays. */
export const phrases: readonly PhraseEntry[] = [
  ...policeReports, ...townLife, ...markets, ...matches, ...publicLife, ...days, ...falseFriends, ...sentences, ...wire,
  ...care, ...courts, ...economy, ...emergencies, ...idioms, ...images, ...journeys, ...justice, ...life, ...newsroom, ...parliaments, ...pastimes, ...politics,
  ...press, ...regions, ...reports, ...reviews, ...society, ...sport, ...strikes, ...times, ...turns,
  ...usage,
]
