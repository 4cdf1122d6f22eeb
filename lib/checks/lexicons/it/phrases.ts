import { chronicle } from './phrases-chronicle'
import { frames } from './phrases-frames'
import { idioms } from './phrases-idioms'
import { images } from './phrases-images'
import { life } from './phrases-life'
import { lookalikes } from './phrases-lookalikes'
import { money } from './phrases-money'
import { news } from './phrases-news'
import { newsroom } from './phrases-newsroom'
import { politics } from './phrases-politics'
import { press } from './phrases-press'
import { society } from './phrases-society'
import { sport } from './phrases-sport'
import { turns } from './phrases-turns'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** Stock phrases of Italian news prose as a machine renders them in English. */
export const phrases: readonly PhraseEntry[] = [
  ...chronicle,
  ...frames,
  ...idioms,
  ...images,
  ...life,
  ...lookalikes,
  ...money,
  ...news,
  ...newsroom,
  ...politics,
  ...press,
  ...society,
  ...sport,
  ...turns,
  ...usage,
]
