import type { Location } from '../../lib/database/location'
import { Stet } from '../running-stet'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'
import { verifyWriters } from './verify'
import { writersOf } from './writer'

const WRITERS = 8
const PARAGRAPHS_EACH = 2
/** Milliseconds after which a writer takes a request for lost and sends the same again. */
const PATIENCE = 2_000

/**
 * Puts the server to sleep at random instants under eight writers, as a machine does that is suspended, for longer
 * than they wait and, on PostgreSQL, than the database lets a forgotten transaction stand. What came meanwhile and
 * what was half done is stored once when it wakes.
 */
export async function sleepingServer(
  ground: Ground,
  { times, milliseconds, seed }: { readonly times: number; readonly milliseconds: number; readonly seed: number },
): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const stet = new Stet({ DATABASE_URL: desk.engine === 'postgresql' ? desk.url : '' })
  const stored: Location = desk.engine === 'postgresql' ? desk : { engine: 'sqlite', file: `${stet.data}/stet.db`, folder: stet.data }
  const random = randomFrom(seed)
  try {
    await stet.start()
    let givenUp = 0
    const { articleId, writers } = await writersOf(stet, { writers: WRITERS, each: PARAGRAPHS_EACH }, (post) =>
      inTime(post()).catch((error: unknown) => {
        givenUp += 1
        throw error
      }),
    )
    let enough = false
    const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    for (let i = 0; i < times; i++) {
      const goal = acknowledged() + WRITERS * PARAGRAPHS_EACH
      while (acknowledged() < goal) await pause(5)
      await pause(random() * 200)
      stet.sleep()
      await pause(milliseconds)
      stet.wake()
    }
    const goal = acknowledged() + WRITERS * PARAGRAPHS_EACH
    while (acknowledged() < goal) await pause(5)
    enough = true
    await writing
    await stet.stop()
    const broken = new Broken()
    const saves = await verifyWriters(stored, articleId, writers, PARAGRAPHS_EACH, broken)
    const figures = { sleeps: times, acknowledged: saves, 'sent again': givenUp, lost: broken.count('lost'), torn: broken.count('torn'), doubled: broken.count('doubled') }
    return { figures, broken: broken.sentences }
  } finally {
    await stet.dispose()
    await ground.removeDesk(desk)
  }
}

/** The whole answer, unless it takes too long; then it is left to come or not. */
function inTime(answer: Promise<Response>): Promise<Response> {
  const whole = answer.then(async (response) => new Response(await response.text(), { status: response.status }))
  return Promise.race([whole, pause(PATIENCE).then(() => Promise.reject(new Error('No answer in time.')))])
}
