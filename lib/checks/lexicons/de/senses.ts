import { accidents } from './senses-accidents'
import { athletes } from './senses-athletes'
import { courts } from './senses-courts'
import { parliament } from './senses-parliament'
import { pitch } from './senses-pitch'
import { towns } from './senses-towns'
import type { WrongSense } from '../senses'

/** Words that German has for several things, rendered as the wrong one of them. */
export const senses: readonly WrongSense[] = [
  ...accidents,
  ...athletes,
  ...courts,
  ...parliament,
  ...pitch,
  ...towns,
]
