import { blows } from './phrases-blows'
import { bodyImages } from './phrases-body'
import { connectors } from './phrases-connectors'
import { courts } from './phrases-courts'
import { economy } from './phrases-economy'
import { falseFriends } from './phrases-false-friends'
import { figures } from './phrases-figures'
import { frames } from './phrases-frames'
import { gameImages } from './phrases-games'
import { general } from './phrases-general'
import { grammar } from './phrases-grammar'
import { hearth } from './phrases-hearth'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { incidents } from './phrases-incidents'
import { institutions } from './phrases-institutions'
import { kitchenImages } from './phrases-kitchen'
import { land } from './phrases-land'
import { life } from './phrases-life'
import { newsroom } from './phrases-newsroom'
import { parliament } from './phrases-parliament'
import { pitch } from './phrases-pitch'
import { press } from './phrases-press'
import { prose } from './phrases-prose'
import { purse } from './phrases-purse'
import { quebec } from './phrases-quebec'
import { reporting } from './phrases-reporting'
import { sayings } from './phrases-sayings'
import { screen } from './phrases-screen'
import { services } from './phrases-services'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { stage } from './phrases-stage'
import { talk } from './phrases-talk'
import { townHall } from './phrases-townhall'
import { trials } from './phrases-trials'
import { turns } from './phrases-turns'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of French news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [
  ...blows,
  ...bodyImages,
  ...connectors,
  ...courts,
  ...economy,
  ...falseFriends,
  ...figures,
  ...frames,
  ...gameImages,
  ...general,
  ...grammar,
  ...hearth,
  ...idioms,
  ...images,
  ...incidents,
  ...institutions,
  ...kitchenImages,
  ...land,
  ...life,
  ...newsroom,
  ...parliament,
  ...pitch,
  ...press,
  ...prose,
  ...purse,
  ...quebec,
  ...reporting,
  ...sayings,
  ...screen,
  ...services,
  ...society,
  ...sport,
  ...stage,
  ...talk,
  ...townHall,
  ...trials,
  ...turns,
  ...usage,
]
