import { collocations } from './phrases-collocations'
import { deeds } from './phrases-deeds'
import { frames } from './phrases-frames'
import { links } from './phrases-links'
import { newsroom } from './phrases-newsroom'
import { publicLife } from './phrases-public-life'
import { reports } from './phrases-reports'
import { telling } from './phrases-telling'
import { turns } from './phrases-turns'
import { usage } from './phrases-usage'
import type { PhraseEntry } from '../../phrases'

/** What machines leave alike of French, Spanish, Italian and Portuguese: looked for whichever of them is the source. */
export const phrases: readonly PhraseEntry[] = [
  ...collocations, ...deeds, ...frames, ...links, ...newsroom, ...publicLife, ...reports, ...telling, ...turns,
  ...usage,
]
