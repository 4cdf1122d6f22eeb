import { randomUUID } from 'node:crypto'
import type { BatchResult, ParagraphView } from '../../lib/articles/article'
import type { SaveInput } from '../../lib/articles/schema'
import type { Stet } from '../running-stet'
import { pause } from './fault'

type Request = { readonly author: string; readonly batch: { readonly id: string; readonly label: string }; readonly saves: readonly SaveInput[] }
export type Acknowledged = { readonly saveId: string; readonly paragraphId: string; readonly text: string }

/**
 * Brings in an article with so many paragraphs for each of so many writers, and gives the writers. What they write goes
 * to the server, through `send` where that is given.
 */
export async function writersOf(
  stet: Stet,
  { writers, each }: { readonly writers: number; readonly each: number },
  send: (post: () => Promise<Response>) => Promise<Response> = (post) => post(),
): Promise<{ readonly articleId: string; readonly writers: readonly Writer[] }> {
  const texts = Array.from({ length: writers * each }, (_, i) => `The machine’s text of paragraph ${i}, as it came.`)
  const articleId = await stet.importArticle(texts.join('\n\n'))
  const { paragraphs } = await stet.article(articleId)
  const post = (request: Request) => send(() => stet.request('POST', `/api/articles/${articleId}/saves`, request))
  return { articleId, writers: Array.from({ length: writers }, (_, i) => new Writer(`Writer ${i}`, paragraphs.slice(i * each, (i + 1) * each), post)) }
}

/**
 * An editor's browser as the server knows it: it sends one request at a time, the same to the letter until it is
 * answered. Each request saves all of its paragraphs in one batch, so that half of one would show.
 */
export class Writer {
  readonly name: string
  readonly acknowledged: Acknowledged[] = []
  /** Requests that were refused: there must be none. */
  readonly refused: string[] = []
  readonly #paragraphs: ParagraphView[]
  readonly #send: (request: Request) => Promise<Response>
  #count = 0

  constructor(name: string, paragraphs: readonly ParagraphView[], send: (request: Request) => Promise<Response>) {
    this.name = name
    this.#paragraphs = [...paragraphs]
    this.#send = send
  }

  /** Writes until `isEnough`, and then until everything is answered. */
  async write(isEnough: () => boolean): Promise<void> {
    while (!isEnough()) {
      await this.#deliver(this.#next())
      // A database in this process answers without a turn of the event loop, and would let nothing else happen.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  #next(): Request {
    this.#count += 1
    const saves = this.#paragraphs.map((paragraph, place) => ({
      saveId: randomUUID(),
      paragraphId: paragraph.id,
      base: paragraph.revision,
      state: { text: `${this.name} wrote text ${this.#count} here, in paragraph ${place}.`, kind: 'body' as const, level: 0, ordered: false, joined: false, leftOut: false },
    }))
    return { author: this.name, batch: { id: randomUUID(), label: `Text ${this.#count}` }, saves }
  }

  async #deliver(request: Request): Promise<void> {
    for (;;) {
      const answer = await this.#ask(request)
      if (answer !== null) return this.#take(request, answer)
      await pause(20)
    }
  }

  /** The answer; null where there was none, or where the server says that the fault is its own. */
  async #ask(request: Request): Promise<Extract<BatchResult, { ok: true }> | 'refused' | null> {
    try {
      const response = await this.#send(request)
      const text = await response.text()
      if (response.ok) return JSON.parse(text)
      if (response.status >= 500) return null
      this.refused.push(`${response.status} ${text}`)
      return 'refused'
    } catch {
      return null
    }
  }

  #take(request: Request, answer: Extract<BatchResult, { ok: true }> | 'refused'): void {
    if (answer === 'refused') return
    for (const [place, result] of answer.results.entries()) {
      const save = request.saves[place]
      if (!save || !result.ok || result.saveId !== save.saveId) this.refused.push(`An answer that does not fit: ${JSON.stringify(result)}`)
      else this.acknowledged.push({ saveId: save.saveId, paragraphId: save.paragraphId, text: save.state.text })
      this.#paragraphs[place] = result.paragraph
    }
  }
}
