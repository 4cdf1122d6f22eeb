import { accidents } from './senses-accidents'
import { arts } from './senses-arts'
import { care } from './senses-care'
import { civic } from './senses-civic'
import { courts } from './senses-courts'
import { cycling } from './senses-cycling'
import { homes } from './senses-homes'
import { league } from './senses-league'
import { life } from './senses-life'
import { pitch } from './senses-pitch'
import { police } from './senses-police'
import { work } from './senses-work'
import type { WrongSense } from '../wrong-sense'

/** Words that Italian has for several things, rendered as the wrong one of them. */
export const senses: readonly WrongSense[] = [
  ...accidents,
  ...arts,
  ...care,
  ...civic,
  ...courts,
  ...cycling,
  ...homes,
  ...league,
  ...life,
  ...pitch,
  ...police,
  ...work,
]
