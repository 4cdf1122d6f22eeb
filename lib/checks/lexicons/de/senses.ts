import { accidents } from './senses-accidents'
import { athletes } from './senses-athletes'
import { business } from './senses-business'
import { care } from './senses-care'
import { courts } from './senses-courts'
import { labour } from './senses-labour'
import { parliament } from './senses-parliament'
import { pitch } from './senses-pitch'
import { towns } from './senses-towns'
import type { WrongSense } from '../senses'

/** Words that German has for several things, rendered as the wrong one of them. */
export const senses: readonly WrongSense[] = [
  ...accidents,
  ...athletes,
  ...business,
  ...care,
  ...courts,
  ...labour,
  ...parliament,
  ...pitch,
  ...towns,
]
