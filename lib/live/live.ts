import type { ChangesView } from '../articles/article'
import { changesSince } from '../articles/queries/changes-since'
import type { Database } from '../database/client'
import { writeCursor, type Cursor } from './cursor'
import type { Message, VisitorMessage } from './message'
import type { Bus, Listener } from './postgresql-bus'
import { Rounds } from './rounds'
import { Visitors } from './visitors'

/** Milliseconds between two beats: a reader who hears none for some time knows that the connection is gone. */
const BEAT = 15_000

/** Where events go: one connection of one browser. */
export type Reader = {
  /** Takes an event as it goes over the wire. */
  readonly send: (event: string) => void
  /** The server takes leave; the reader may come again. */
  readonly end: () => void
}

type Following = Reader & {
  readonly articles: Map<string, number>
  /** The articles that were in the bin when this reader last heard of them. */
  readonly binned: Set<string>
  house: number | null
}

/**
 * Tells whoever has an article open what happens to it. What a reader gets follows from the numbers of the changes
 * they have and of the last one in the database, so nothing is missed and nothing comes twice, however the hints to
 * look arrive: from this server's own routes, from the other servers over the bus, and with every beat.
 */
export class Live {
  readonly #db: Database
  readonly #bus: Bus | null
  readonly #readers = new Set<Following>()
  readonly #visitors = new Visitors()
  readonly #rounds = new Rounds<string | null>((topic) => (topic === null ? this.#tellOfHouse() : this.#tellOfArticle(topic)))
  readonly #beat: ReturnType<typeof setInterval>

  constructor(db: Database, connect?: (listener: Listener) => Bus) {
    this.#db = db
    this.#bus = connect?.({ onMessage: (message) => this.#hear(message), onGap: () => this.#meetAgain() }) ?? null
    this.#beat = setInterval(() => this.#keepUp(), BEAT).unref()
  }

  /** Sends a reader what happens after their cursor, beginning with what has happened already. Answers what ends it. */
  follow({ articles, house }: Cursor, reader: Reader): () => void {
    const following: Following = { ...reader, articles: new Map(articles), binned: new Set(), house }
    this.#readers.add(following)
    for (const articleId of articles.keys()) {
      this.#rounds.run(articleId)
      this.#send(following, eventOf('visitors', { articleId, visitors: this.#visitors.of(articleId) }))
      this.#bus?.publish({ type: 'whoIsThere', articleId })
    }
    this.#rounds.run(null)
    return () => this.#readers.delete(following)
  }

  /** Something about the article, or with null about the house, was stored. */
  announce(articleId: string | null): void {
    const message: Message = articleId === null ? { type: 'house' } : { type: 'article', articleId }
    this.#hear(message)
    this.#bus?.publish(message)
  }

  /** Somebody came to a paragraph, is still there, or has gone. */
  visit(visit: Omit<VisitorMessage, 'type'>): void {
    const message = { ...visit, type: 'visitor' } as const
    this.#hearVisitor(message, true)
    this.#bus?.publish(message)
  }

  async close(): Promise<void> {
    clearInterval(this.#beat)
    for (const reader of this.#readers) reader.end()
    this.#readers.clear()
    await this.#bus?.close()
  }

  #hear(message: Message): void {
    switch (message.type) {
      case 'article':
        return this.#rounds.run(message.articleId)
      case 'house':
        return this.#rounds.run(null)
      case 'visitor':
        return this.#hearVisitor(message, false)
      case 'whoIsThere':
        return this.#introduce(message.articleId)
    }
  }

  /** Tells the other servers who came to this one. */
  #introduce(articleId: string): void {
    for (const visitor of this.#visitors.own(articleId)) this.#bus?.publish({ ...visitor, articleId, type: 'visitor', gone: false })
  }

  /** The bus is there, for the first time or again: what was said before, in either direction, was not heard. */
  #meetAgain(): void {
    this.#lookEverywhere()
    for (const articleId of this.#visitors.articles) this.#introduce(articleId)
    for (const articleId of this.#followed) this.#bus?.publish({ type: 'whoIsThere', articleId })
  }

  #hearVisitor(message: VisitorMessage, own: boolean): void {
    if (this.#visitors.hear(message, own)) this.#tellOfVisitors(message.articleId)
  }

  #tellOfVisitors(articleId: string): void {
    const event = eventOf('visitors', { articleId, visitors: this.#visitors.of(articleId) })
    for (const reader of this.#readersOf(articleId)) this.#send(reader, event)
  }

  async #tellOfArticle(articleId: string): Promise<void> {
    for (const since of new Set(this.#readersOf(articleId).map((reader) => reader.articles.get(articleId)))) {
      if (since === undefined) continue
      const changes = await changesSince(this.#db, articleId, since)
      const event = changes ? eventOf('changes', { articleId, ...changes }) : eventOf('deleted', { articleId })
      for (const reader of this.#readersOf(articleId)) {
        if (reader.articles.get(articleId) === since) this.#bringUp(reader, articleId, changes, event)
      }
    }
  }

  #bringUp(reader: Following, articleId: string, changes: ChangesView | null, event: string): void {
    const isNews = changes?.change !== reader.articles.get(articleId) || changes?.binned !== reader.binned.has(articleId)
    if (changes) reader.articles.set(articleId, changes.change)
    else reader.articles.delete(articleId)
    if (changes?.binned) reader.binned.add(articleId)
    else reader.binned.delete(articleId)
    if (isNews) this.#send(reader, event)
  }

  async #tellOfHouse(): Promise<void> {
    if (this.#readers.size === 0) return
    const row = await this.#db.house.findUnique({ where: { id: 1 } })
    const change = row?.change ?? 0
    for (const reader of this.#readers) {
      if (reader.house !== null && reader.house >= change) continue
      reader.house = change
      this.#send(reader, eventOf('house', { change }))
    }
  }

  #send(reader: Following, event: string): void {
    if (this.#readers.has(reader)) reader.send(`id: ${writeCursor(reader)}\n${event}`)
  }

  #readersOf(articleId: string): Following[] {
    return [...this.#readers].filter((reader) => reader.articles.has(articleId))
  }

  #keepUp(): void {
    for (const reader of this.#readers) this.#send(reader, eventOf('beat', {}))
    for (const articleId of this.#visitors.expire()) this.#tellOfVisitors(articleId)
    this.#lookEverywhere()
  }

  #lookEverywhere(): void {
    for (const articleId of this.#followed) this.#rounds.run(articleId)
    this.#rounds.run(null)
  }

  get #followed(): ReadonlySet<string> {
    return new Set([...this.#readers].flatMap((reader) => [...reader.articles.keys()]))
  }
}

/** An event as it goes over the wire, but for its id. */
function eventOf(name: 'changes' | 'deleted' | 'house' | 'visitors' | 'beat', data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
