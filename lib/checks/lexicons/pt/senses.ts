import { contests } from './senses-contests'
import { culture } from './senses-culture'
import { emergencies } from './senses-emergencies'
import { homes } from './senses-homes'
import { justice } from './senses-justice'
import { land } from './senses-land'
import { matches } from './senses-matches'
import { money } from './senses-money'
import { politics } from './senses-politics'
import { schools } from './senses-schools'
import { stage } from './senses-stage'
import { war } from './senses-war'
import type { WrongSense } from '../wrong-sense'

/** Words that Portuguese has for several things, rendered as the wrong one of them, by topic. */
export const senses: readonly WrongSense[] = [
  ...matches, ...contests, ...justice, ...emergencies, ...politics, ...schools, ...money, ...homes, ...land, ...stage, ...culture, ...war,
]
