import type { Location } from '../../lib/database/location'
import { startPostgresql } from '../../prisma/embedded-postgresql.mjs'
import { Stet } from '../running-stet'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'
import { verifyWriters } from './verify'
import { writersOf } from './writer'

const WRITERS = 8
const PARAGRAPHS_EACH = 2

/**
 * Kills the server with SIGKILL at random instants while eight writers save over HTTP, and starts it again. On
 * PostgreSQL the app server, the database and both are killed in turn. Goes on for at least `cycles` kills and
 * `leastSaves` acknowledged saves.
 */
export async function killedServer(
  { engine }: Ground,
  { cycles, leastSaves, seed }: { readonly cycles: number; readonly leastSaves: number; readonly seed: number },
): Promise<Outcome> {
  const postgresql = engine === 'postgresql' ? await startPostgresql() : null
  const url = (await postgresql?.create('killed')) ?? ''
  const stet = new Stet({ DATABASE_URL: url })
  const desk: Location =
    engine === 'postgresql' ? { engine, url, folder: stet.data } : { engine, file: `${stet.data}/stet.db`, folder: stet.data }
  try {
    await stet.start()
    const { articleId, writers } = await writersOf(stet, { writers: WRITERS, each: PARAGRAPHS_EACH })
    let enough = false
    const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    const random = randomFrom(seed)
    let killed = 0
    for (; killed < cycles || acknowledged() < leastSaves; killed++) {
      // A start takes seconds: so many saves between two that they come together with the kills, and then any instant.
      const goal = acknowledged() + 1 + Math.floor((random() * 2 * leastSaves) / cycles)
      while (acknowledged() < goal) await pause(2)
      await pause(random() * 100)
      const victim = postgresql ? killed % 3 : 0
      if (victim !== 1) await stet.kill()
      if (victim !== 0) {
        await postgresql?.kill()
        await postgresql?.restart()
      }
      if (victim !== 1) await stet.start()
    }
    enough = true
    await writing
    await stet.stop()
    const broken = new Broken()
    const saves = await verifyWriters(desk, articleId, writers, PARAGRAPHS_EACH, broken)
    const figures = { kills: killed, acknowledged: saves, lost: broken.count('lost'), torn: broken.count('torn'), doubled: broken.count('doubled') }
    return { figures, broken: broken.sentences }
  } finally {
    await stet.dispose()
    await postgresql?.stop()
  }
}
