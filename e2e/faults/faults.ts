import { userInfo } from 'node:os'
import { backUps } from './back-ups'
import { badNetwork } from './bad-network'
import { cutCommits } from './cut-commits'
import { failingStatements } from './failing-statements'
import type { Ground, Outcome } from './fault'
import { fullDisk } from './full-disk'
import { killedBrowser } from './killed-browser'
import { killedServer } from './killed-server'
import { manyEditors } from './many-editors'
import { randomClients } from './random-clients'
import { sleepingServer } from './sleeping-server'
import { smallDisk } from './small-disk'
import { twoServers } from './two-servers'

export type Fault = {
  /** What is done, for the table. */
  readonly name: string
  /** As `npm run test:faults` runs it. */
  readonly full: (ground: Ground, seed: number) => Promise<Outcome>
  /** As a part of `npm test`: the same with small counts; absent where a browser test does it. */
  readonly short?: (ground: Ground, seed: number) => Promise<Outcome>
  /** Why it is not run here; null where it is. */
  readonly unless?: (ground: Ground) => string | null
}

/** Everything that goes wrong in the fault tests. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 of the server under 8 writers',
    full: (ground, seed) => killedServer(ground, { cycles: ground.engine === 'sqlite' ? 200 : 30, leastSaves: 5000, seed }),
    short: (ground, seed) => killedServer(ground, { cycles: ground.engine === 'sqlite' ? 2 : 3, leastSaves: 30, seed }),
  },
  {
    name: 'the connection to PostgreSQL cut at COMMIT',
    full: (ground, seed) => cutCommits(ground, { cuts: 300, seed }),
    short: (ground, seed) => cutCommits(ground, { cuts: 12, seed }),
    unless: ({ engine }) => (engine === 'postgresql' ? null : 'SQLite is in the same process'),
  },
  {
    name: 'two app servers behind a proxy, killed in turn',
    full: (ground, seed) => twoServers(ground, { kills: 20, leastSaves: 4000, seed }),
    short: (ground, seed) => twoServers(ground, { kills: 2, leastSaves: 80, seed }),
    unless: ({ engine }) => (engine === 'postgresql' ? null : 'SQLite has one server'),
  },
  {
    name: 'the server asleep',
    full: (ground, seed) => sleepingServer(ground, { times: 10, milliseconds: 12_000, seed }),
    short: (ground, seed) => sleepingServer(ground, { times: 1, milliseconds: 4_000, seed }),
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
    short: (ground) => failingStatements(ground, { every: ground.engine === 'sqlite' ? 11 : 37 }),
  },
  {
    name: 'a disk that is full, and read-only, as the database reports it',
    full: (ground) => fullDisk(ground, { times: 20 }),
    short: (ground) => fullDisk(ground, { times: 1 }),
  },
  {
    name: 'a disk of 32 MB filled to the last byte, and kill -9',
    full: () => smallDisk({ times: 10 }),
    unless: ({ engine }) =>
      engine !== 'sqlite' ? 'SQLite’s' : process.platform !== 'linux' || userInfo().uid !== 0 ? 'only root can mount a small disk, on Linux' : null,
  },
  {
    name: 'back-ups taken under load, and restored',
    full: (ground, seed) => backUps(ground, { times: 20, seed }),
    short: (ground, seed) => backUps(ground, { times: 2, seed }),
  },
  {
    name: 'many editors at random: typing, structure, offline, crashes',
    full: (ground, seed) => randomClients(ground, { rounds: ground.engine === 'sqlite' ? 100 : 30, steps: 300, seed }),
    short: (ground, seed) => randomClients(ground, { rounds: 3, steps: 100, seed }),
  },
  {
    name: 'Chromium killed while somebody types',
    full: () => killedBrowser({ times: 20 }),
    unless: ({ engine }) => (engine === 'sqlite' ? null : 'the browser does not know the engine'),
  },
]
