import { accidents } from './senses-accidents'
import { athletes } from './senses-athletes'
import { books } from './senses-books'
import { business } from './senses-business'
import { care } from './senses-care'
import { courts } from './senses-courts'
import { homes } from './senses-homes'
import { labour } from './senses-labour'
import { parliament } from './senses-parliament'
import { pitch } from './senses-pitch'
import { roads } from './senses-roads'
import { stage } from './senses-stage'
import { towns } from './senses-towns'
import type { WrongSense } from '../wrong-sense'

/** Words that German has for several things, rendered as the wrong one of them. */
export const senses: readonly WrongSense[] = [
  ...accidents,
  ...athletes,
  ...books,
  ...business,
  ...care,
  ...courts,
  ...homes,
  ...labour,
  ...parliament,
  ...pitch,
  ...roads,
  ...stage,
  ...towns,
]
