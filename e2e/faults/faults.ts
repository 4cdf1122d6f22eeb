import { badNetwork } from './bad-network'
import { failingStatements } from './failing-statements'
import type { Ground, Outcome } from './fault'
import { killedServer } from './killed-server'
import { manyEditors } from './many-editors'
import { randomClients } from './random-clients'

export type Fault = {
  /** What is done, for the table. */
  readonly name: string
  /** As `npm run test:faults` runs it. */
  readonly full: (ground: Ground, seed: number) => Promise<Outcome>
  /** As a part of `npm test`: the same with small counts. */
  readonly short: (ground: Ground, seed: number) => Promise<Outcome>
}

/** Everything that goes wrong in the fault tests. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 of the server under 8 writers',
    full: (ground, seed) => killedServer(ground, { cycles: ground.engine === 'sqlite' ? 200 : 30, leastSaves: 5000, seed }),
    short: (ground, seed) => killedServer(ground, { cycles: ground.engine === 'sqlite' ? 2 : 3, leastSaves: 50, seed }),
  },
  {
    name: '50 editors on 20 paragraphs, 5 % of their saves failing',
    full: (ground, seed) => manyEditors(ground, { editors: 50, savesEach: 200, seed }),
    short: (ground, seed) => manyEditors(ground, { editors: 20, savesEach: 10, seed }),
  },
  {
    name: 'a network that drops, doubles, delays and reorders',
    full: (ground, seed) => badNetwork(ground, { saves: 10_000, seed }),
    short: (ground, seed) => badNetwork(ground, { saves: 200, seed }),
  },
  {
    name: 'the n-th statement failing, for every n',
    full: (ground) => failingStatements(ground, { every: 1 }),
    short: (ground) => failingStatements(ground, { every: ground.engine === 'sqlite' ? 11 : 23 }),
  },
  {
    name: 'many editors at random: typing, structure, offline, crashes',
    full: (ground, seed) => randomClients(ground, { rounds: ground.engine === 'sqlite' ? 100 : 30, steps: 300, seed }),
    short: (ground, seed) => randomClients(ground, { rounds: 3, steps: 100, seed }),
  },
]
