import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Location } from '../../lib/database/location'
import { Stet } from '../running-stet'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'
import { verifyWriters } from './verify'
import { Writer } from './writer'

const WRITERS = 10

type Mischief = { dropped: number; unanswered: number; doubled: number; delayed: number; late: number }

/**
 * Sends saves through a proxy that loses requests, loses answers, sends requests twice, delays them, and sends old ones
 * once more after newer ones. Each save must be applied exactly once, in its writer's order.
 */
export async function badNetwork(ground: Ground, { saves, seed }: { readonly saves: number; readonly seed: number }): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const stet = new Stet({ DATABASE_URL: desk.engine === 'postgresql' ? desk.url : '' })
  const mischief: Mischief = { dropped: 0, unanswered: 0, doubled: 0, delayed: 0, late: 0 }
  const late: Promise<unknown>[] = []
  const random = randomFrom(seed)
  const forward = (target: string, body: string) => stet.request('POST', target, JSON.parse(body))

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const target = request.url ?? ''
    let body = ''
    for await (const chunk of request) body += chunk
    const happens = (share: number, what: keyof Mischief) => {
      const yes = random() < share
      if (yes) mischief[what] += 1
      return yes
    }
    if (happens(0.2, 'delayed')) await pause(random() * 100)
    if (happens(0.05, 'dropped')) return request.socket.destroy()
    if (happens(0.05, 'late')) late.push(pause(200 + random() * 1000).then(() => forward(target, body)).catch(() => {}))
    if (happens(0.1, 'doubled')) late.push(forward(target, body).catch(() => {}))
    const answered = await forward(target, body)
    const text = await answered.text()
    if (happens(0.05, 'unanswered')) return request.socket.destroy()
    return response.writeHead(answered.status, { 'Content-Type': 'application/json' }).end(text)
  }
  const proxy = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy())
  })
  try {
    await stet.start()
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as AddressInfo
    const articleId = await stet.importArticle(Array.from({ length: WRITERS }, (_, i) => `The machine’s text of paragraph ${i}, as it came.`).join('\n\n'))
    const { paragraphs } = await stet.article(articleId)
    const writers = paragraphs.map(
      (paragraph, i) =>
        new Writer(`Writer ${i}`, [paragraph], (request) =>
          fetch(`http://127.0.0.1:${port}/api/articles/${articleId}/saves`, { method: 'POST', body: JSON.stringify(request) }),
        ),
    )
    await Promise.all(writers.map((writer) => writer.write(() => writer.acknowledged.length >= saves / WRITERS)))
    await Promise.all(late)
    await stet.stop()
    const broken = new Broken()
    const stored: Location = desk.engine === 'postgresql' ? desk : { engine: 'sqlite', file: `${stet.data}/stet.db`, folder: stet.data }
    const acknowledged = await verifyWriters(stored, articleId, writers, 1, broken)
    return {
      figures: { acknowledged, lost: broken.count('lost'), doubled: broken.count('doubled'), ...prefixed(mischief) },
      broken: broken.sentences,
    }
  } finally {
    proxy.closeAllConnections()
    proxy.close()
    await stet.dispose()
    await ground.removeDesk(desk)
  }
}

const prefixed = ({ dropped, unanswered, doubled, delayed, late }: Mischief) => ({
  'requests dropped': dropped,
  'answers dropped': unanswered,
  'sent twice': doubled,
  delayed,
  'sent again late': late,
})
