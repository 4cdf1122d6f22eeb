import type { WrongSense } from '../wrong-sense'
import { serviceSenses } from './senses-services'
import { politicsSenses } from './senses-politics'
import { tradeSenses } from './senses-trade'
import { screenSenses } from './senses-screen'
import { cultureSenses } from './senses-culture'
import { lawSenses } from './senses-law'
import { hazardSenses } from './senses-hazards'
import { supplySenses } from './senses-supply'
import { pitchSenses } from './senses-pitch'
import { raceSenses } from './senses-races'

/** Words that French has for several things, rendered as the wrong one of them. One entry a line, by topic. */
export const senses: readonly WrongSense[] = [
  { phrase: '[the|this|another|other|private|public|news|our|his|her] (chain)', about: ['television'], fixes: ['$1 channel'], sense: 'a television channel', source: 'la chaîne', example: 'The chain cancelled the show after the presenter and the viewers complained.', unless: ['(supply|food|value|production|retail|hotel|command) chain', 'the chain of'] },
  { phrase: '(memory|memoir) of [master|mastery|end of studies|degree]', about: ['schools', 'science'], fixes: ["master's thesis"], sense: 'a thesis', source: 'le mémoire de maîtrise', example: 'The student wrote her memory of master at the university.' },
  { phrase: '(memoirs|memories) of [master|mastery]', about: ['schools', 'science'], fixes: ["master's theses"], sense: 'theses', source: 'les mémoires de maîtrise', example: 'The university keeps the memories of master of its students.' },
  ...serviceSenses,
  ...politicsSenses,
  ...tradeSenses,
  ...screenSenses,
  ...cultureSenses,
  ...lawSenses,
  ...hazardSenses,
  ...supplySenses,
  ...pitchSenses,
  ...raceSenses,
]
