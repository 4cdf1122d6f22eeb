import { randomUUID } from 'node:crypto'
import type { ChangesView, ParagraphView } from '../../lib/articles/article'
import type { VisitorView } from '../../lib/live/visitors'
import { followEvents } from '../follow-events'
import { ReverseProxy } from '../reverse-proxy'
import { Stet } from '../running-stet'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'
import { verifyWriters } from './verify'
import { Writer } from './writer'

const EDITORS = 6
/** Saves one after the other that have to reach the other server by themselves, and not with its look every 15 s. */
const CROSSINGS = 10
/** Milliseconds until everybody must have heard of everything. */
const PATIENCE = 60_000

/**
 * Two app servers on one PostgreSQL database behind a reverse proxy, started together. Six editors write through the
 * proxy and follow the article's events through it, while one server and then the other is killed and started again.
 * Those who were cut off come again and must have heard of every change once; the saves go on all the time.
 */
export async function twoServers(
  ground: Ground,
  { kills, leastSaves, seed }: { readonly kills: number; readonly leastSaves: number; readonly seed: number },
): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const proxy = new ReverseProxy()
  await proxy.listen()
  const environment = { DATABASE_URL: desk.engine === 'postgresql' ? desk.url : '', STET_HOSTS: proxy.host }
  const servers = [new Stet(environment), new Stet(environment)] as const
  proxy.backends = servers
  const leaving = new AbortController()
  const broken = new Broken()
  try {
    await Promise.all(servers.map((server) => server.start()))
    const post = (target: string, body: unknown) =>
      fetch(proxy.address + target, { method: 'POST', headers: { 'X-Stet-Client': 'e2e', 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    const articleId = await servers[0].importArticle(Array.from({ length: EDITORS }, (_, i) => `The machine’s text of paragraph ${i}, as it came.`).join('\n\n'))
    const { paragraphs, change } = await servers[1].article(articleId)
    const readers = paragraphs.map((_, i) => new Reader(`Editor ${i}`, change))
    const following = readers.map((reader) =>
      followEvents(proxy.address, `${articleId}.${change}`, leaving.signal, ({ name, data }) => reader.hear(name, data, broken)),
    )
    const writers = paragraphs.map((paragraph, i) => new Writer(`Editor ${i}`, [paragraph], (request) => post(`/api/articles/${articleId}/saves`, request)))
    const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    const progress = async (saves: number) => {
      const goal = acknowledged() + saves
      if (!(await comes(() => acknowledged() >= goal))) broken.add('does not go on', `after ${acknowledged()} saves`)
    }
    let enough = false
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    const random = randomFrom(seed)
    let cutOff = 0
    for (let i = 0; i < kills; i++) {
      const server = servers[i % 2]!
      await pause(random() * 400)
      cutOff += proxy.streamsOf(server)
      await server.kill()
      await progress(leastSaves / kills / 2)
      await server.start()
      await progress(leastSaves / kills / 2)
    }
    enough = true
    await writing

    for (const { visitorId, name } of readers) await post(`/api/articles/${articleId}/visitors`, { visitorId, author: name, paragraphId: null, gone: false })
    const last = (await servers[0].article(articleId)).change
    for (const reader of readers) {
      if (!(await comes(() => reader.change === last))) broken.add('missed', `${reader.name} has change ${reader.change} of ${last}`)
      if (!(await comes(() => reader.sees.length === EDITORS))) broken.add('does not see who is there', `${reader.name} sees ${reader.sees.join()}`)
    }
    const stored = await servers[1].article(articleId)
    for (const reader of readers) for (const { id, text } of stored.paragraphs) {
      if (reader.texts.get(id) !== text) broken.add('missed', `${reader.name} has “${reader.texts.get(id)}” for “${text}”`)
    }
    const merged = await cross(servers, articleId, stored.paragraphs[0]!, broken)
    leaving.abort()
    await Promise.all(following)
    await Promise.all(servers.map((server) => server.stop()))
    const saves = await verifyWriters(desk, articleId, writers, 1, broken, merged)
    return {
      figures: { kills, 'streams cut off': cutOff, acknowledged: saves, lost: broken.count('lost'), missed: broken.count('missed'), 'heard twice': broken.count('heard twice') },
      broken: broken.sentences,
    }
  } finally {
    leaving.abort()
    for (const server of servers) await server.dispose()
    await proxy.close()
    await ground.removeDesk(desk)
  }
}

/** Who follows the article, and holds that what they hear is always newer than what they have. */
class Reader {
  readonly name: string
  readonly visitorId = randomUUID()
  readonly texts = new Map<string, string>()
  change: number
  sees: readonly string[] = []
  readonly #revisions = new Map<string, number>()

  constructor(name: string, change: number) {
    this.name = name
    this.change = change
  }

  hear(name: string, data: string, broken: Broken): void {
    if (name === 'visitors') {
      const { visitors }: { visitors: readonly VisitorView[] } = JSON.parse(data)
      this.sees = visitors.map((visitor) => visitor.name)
    }
    if (name !== 'changes') return
    const { change, paragraphs }: ChangesView = JSON.parse(data)
    if (change <= this.change) broken.add('heard twice', `${this.name}: change ${change} after ${this.change}`)
    this.change = change
    for (const { id, revision, text } of paragraphs) {
      if (revision <= (this.#revisions.get(id) ?? 1)) broken.add('heard twice', `${this.name}: revision ${revision}`)
      this.#revisions.set(id, revision)
      this.texts.set(id, text)
    }
  }
}

/**
 * Saves at one server what the other tells of, one after the other, and a stale save that has to be merged across
 * both. Gives the ids of these saves.
 */
async function cross([here, there]: readonly [Stet, Stet], articleId: string, first: ParagraphView, broken: Broken): Promise<string[]> {
  const leaving = new AbortController()
  const heard = new Set<string>()
  let beats = 0
  const { change } = await here.article(articleId)
  const following = followEvents(there.address, `${articleId}.${change}`, leaving.signal, ({ name, data }) => {
    if (name === 'beat') beats += 1
    if (name !== 'changes') return
    const changes: ChangesView = JSON.parse(data)
    for (const { text } of changes.paragraphs) heard.add(text)
  })
  const ids: string[] = []
  const save = async (server: Stet, base: number, text: string) => {
    const saveId = randomUUID()
    ids.push(saveId)
    const { kind, level, ordered, joined, leftOut } = first
    const answer = await server.api<{ results: [{ ok: boolean; paragraph: ParagraphView }] }>('POST', `/api/articles/${articleId}/saves`, {
      author: 'Editor 0',
      saves: [{ saveId, paragraphId: first.id, base, state: { text, kind, level, ordered, joined, leftOut } }],
    })
    return answer.results[0].paragraph
  }
  let now = first
  for (let i = 0; i < CROSSINGS; i++) {
    now = await save(here, now.revision, `The minister crossed over in Paris, save ${i}.`)
    const { text } = now
    if (!(await comes(() => heard.has(text)))) broken.add('missed', `“${text}” at the other server`)
  }
  if (beats >= CROSSINGS / 2) broken.add('heard with the beat only', `${beats} beats for ${CROSSINGS} saves`)
  const base = now.revision
  await save(here, base, now.text.replace('The minister', 'Yesterday the minister'))
  const merged = await save(there, base, now.text.replace('in Paris', 'in Lyon'))
  if (merged.text !== now.text.replace('The minister', 'Yesterday the minister').replace('in Paris', 'in Lyon')) broken.add('not merged', merged.text)
  leaving.abort()
  await following
  return ids
}

/** Whether it comes to this in time. */
async function comes(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited >= PATIENCE) return false
    await pause(20)
  }
  return true
}
