import { accidents } from './senses-accidents'
import { courts } from './senses-courts'
import { cycling } from './senses-cycling'
import { league } from './senses-league'
import { pitch } from './senses-pitch'
import { police } from './senses-police'
import type { WrongSense } from '../senses'

/** Words that Italian has for several things, rendered as the wrong one of them. */
export const senses: readonly WrongSense[] = [
  ...accidents,
  ...courts,
  ...cycling,
  ...league,
  ...pitch,
  ...police,
]
