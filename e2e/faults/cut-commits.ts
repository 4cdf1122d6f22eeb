import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Stet } from '../running-stet'
import { Broken, type Ground, type Outcome, randomFrom } from './fault'
import { verifyWriters } from './verify'
import { writersOf } from './writer'

const WRITERS = 8
const PARAGRAPHS_EACH = 2
/** The share of transactions whose connection is cut at the end. */
const CUTS = 0.15

/**
 * When the connection to PostgreSQL is cut: before COMMIT is sent; after it was carried out, with its answer lost; or
 * as it is sent, so that nobody knows.
 */
const MOMENTS = ['before', 'after', 'meanwhile'] as const
type Moment = (typeof MOMENTS)[number]

/**
 * Cuts the app server's connections to PostgreSQL around COMMIT while eight writers save over HTTP. Each save is
 * stored once and acknowledged: those whose answer was lost are found stored when they come again under their id.
 */
export async function cutCommits(ground: Ground, { cuts, seed }: { readonly cuts: number; readonly seed: number }): Promise<Outcome> {
  const desk = await ground.makeDesk()
  if (desk.engine !== 'postgresql') throw new Error('Only PostgreSQL is at the other end of a connection.')
  const random = randomFrom(seed)
  const counts: Record<Moment, number> = { before: 0, after: 0, meanwhile: 0 }
  let isCutting = false
  const line = await cuttableLine(desk.url, () => {
    if (!isCutting || random() >= CUTS) return null
    const moment = MOMENTS[Math.floor(random() * MOMENTS.length)]!
    counts[moment] += 1
    return moment
  })
  const stet = new Stet({ DATABASE_URL: line.url })
  try {
    await stet.start()
    const { articleId, writers } = await writersOf(stet, { writers: WRITERS, each: PARAGRAPHS_EACH })
    isCutting = true
    const enough = () => MOMENTS.every((moment) => counts[moment] >= cuts / MOMENTS.length)
    await Promise.all(writers.map((writer) => writer.write(enough)))
    isCutting = false
    await stet.stop()
    const broken = new Broken()
    const acknowledged = await verifyWriters(desk, articleId, writers, PARAGRAPHS_EACH, broken)
    return {
      figures: {
        'cut before COMMIT': counts.before,
        'cut after it': counts.after,
        'cut meanwhile': counts.meanwhile,
        acknowledged,
        lost: broken.count('lost'),
        torn: broken.count('torn'),
        doubled: broken.count('doubled'),
      },
      broken: broken.sentences,
    }
  } finally {
    await stet.dispose()
    await line.close()
    await ground.removeDesk(desk)
  }
}

/** Stands between a program and PostgreSQL, and asks at each COMMIT whether to cut the connection, and when. */
async function cuttableLine(url: string, judge: () => Moment | null): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const target = new URL(url)
  const server: Server = createServer((near) => join(near, connect(Number(target.port), target.hostname), judge))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String((server.address() as AddressInfo).port)
  return { url: through.href, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function join(near: Socket, far: Socket, judge: () => Moment | null): void {
  const cut = () => {
    near.destroy()
    far.destroy()
  }
  for (const end of [near, far]) end.on('error', cut).on('close', cut)
  let isAnswerLost = false
  near.on('data', (sent) => {
    const moment = sent.includes('COMMIT') ? judge() : null
    if (moment === 'before') return cut()
    if (moment === 'after') isAnswerLost = true
    far.write(sent, moment === 'meanwhile' ? cut : undefined)
  })
  far.on('data', (answer) => (isAnswerLost ? cut() : near.write(answer)))
}
