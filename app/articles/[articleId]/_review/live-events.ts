import type { ChangesView } from '../../../../lib/articles/article'
import { writeCursor, readCursor } from '../../../../lib/live/cursor'
import type { VisitorView } from '../../../../lib/live/visitors'
import { newId } from '../../../_ui/new-id'

/** What the server tells of the articles that are open in this browser (see /api/events). */
export type LiveEvent =
  | { readonly name: 'changes'; readonly data: ChangesView & { readonly articleId: string } }
  | { readonly name: 'deleted'; readonly data: { readonly articleId: string } }
  | { readonly name: 'visitors'; readonly data: { readonly articleId: string; readonly visitors: readonly VisitorView[] } }
  | { readonly name: 'house'; readonly data: { readonly change: number } }
  | { readonly name: 'beat'; readonly data: object }
  /** The connection came, or was lost. */
  | { readonly name: 'connection'; readonly data: { readonly open: boolean } }

const NAMES = ['changes', 'deleted', 'visitors', 'house', 'beat'] as const
/** Milliseconds between tries to connect again. */
const PAUSES = [500, 1_000, 2_000, 5_000]
/** Milliseconds without an event after which a connection counts as lost; the server's beat comes every 15 s. */
const SILENCE = 40_000
/** Milliseconds between two looks at how long it has been silent. */
const LOOK = 5_000

/**
 * The one connection of this browser, for all articles that its tabs show. It goes on from the last event it had:
 * the server then sends what was missed, once.
 */
class Connection {
  readonly #deliver: (event: LiveEvent) => void
  readonly #tabs = new Map<string, string>()
  #articles = new Map<string, number>()
  #house: number | null = null
  #source: EventSource | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  constructor(deliver: (event: LiveEvent) => void) {
    this.#deliver = deliver
  }

  /** A tab shows the article as of this change. */
  watch(tab: string, articleId: string, change: number): void {
    this.#tabs.set(tab, articleId)
    this.#articles.set(articleId, Math.min(this.#articles.get(articleId) ?? change, change))
    this.#openIn(0)
  }

  leave(tab: string): void {
    const articleId = this.#tabs.get(tab)
    this.#tabs.delete(tab)
    if (articleId === undefined || [...this.#tabs.values()].includes(articleId)) return
    this.#articles.delete(articleId)
    this.#openIn(0)
  }

  /** Opens it anew, for example because nothing has come for too long. */
  renew(): void {
    this.#openIn(0)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#source?.close()
  }

  #openIn(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#open(), wait)
  }

  #open(): void {
    this.#source?.close()
    if (this.#articles.size === 0) return
    const from = writeCursor({ articles: this.#articles, house: this.#house })
    const source = new EventSource(`/api/events?from=${encodeURIComponent(from)}`)
    this.#source = source
    source.addEventListener('open', () => {
      this.#failures = 0
      this.#deliver({ name: 'connection', data: { open: true } })
    })
    source.addEventListener('error', () => {
      // Browsers try again by themselves after some failures only.
      source.close()
      this.#deliver({ name: 'connection', data: { open: false } })
      this.#openIn(PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]!)
    })
    for (const name of NAMES) {
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        const cursor = readCursor(lastEventId)
        for (const [id, change] of cursor?.articles ?? []) if (this.#articles.has(id)) this.#articles.set(id, change)
        this.#house = cursor?.house ?? this.#house
        // An answer of the same build is trusted to have the event's shape.
        this.#deliver({ name, data: JSON.parse(data) } as LiveEvent)
      })
    }
  }
}

type Message =
  | { readonly type: 'watch'; readonly tab: string; readonly articleId: string; readonly change: number }
  | { readonly type: 'leave'; readonly tab: string }
  /** Another tab has the connection now, and asks who shows what. */
  | { readonly type: 'rollCall' }
  | { readonly type: 'event'; readonly event: LiveEvent }

/**
 * Tells this tab what happens to its article. One tab of the browser, which holds a lock, has the connection and
 * hands its events on; when it goes, or the system has put it to sleep, the next one takes over. `changeNow` is the
 * last change that this tab has. Answers what ends it.
 */
export function followArticle(articleId: string, changeNow: () => number, onEvent: (event: LiveEvent) => void): () => void {
  const name = 'stet-events'
  const tab = newId()
  const channel = new BroadcastChannel(name)
  let connection: Connection | null = null
  let letGo = () => {}
  let ended = false
  let heardAt = Date.now()

  const hear = (event: LiveEvent) => {
    heardAt = Date.now()
    if (!('articleId' in event.data) || event.data.articleId === articleId) onEvent(event)
  }
  const watch = () => channel.postMessage({ type: 'watch', tab, articleId, change: changeNow() } satisfies Message)
  const connect = () => {
    connection = new Connection((event) => {
      channel.postMessage({ type: 'event', event } satisfies Message)
      hear(event)
    })
    connection.watch(tab, articleId, changeNow())
    channel.postMessage({ type: 'rollCall' } satisfies Message)
  }
  const disconnect = () => {
    connection?.close()
    connection = null
  }
  const lead = (options: LockOptions = {}) => {
    void navigator.locks
      .request(name, options, async () => {
        if (ended) return
        connect()
        await new Promise<void>((resolve) => (letGo = resolve))
      })
      .catch(() => {})
      .then(() => {
        disconnect()
        // Another tab took the connection away: this one waits for its turn again.
        if (!ended) lead()
      })
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'event') hear(data.event)
    else if (data.type === 'rollCall') watch()
    else if (data.type === 'watch') connection?.watch(data.tab, data.articleId, data.change)
    else connection?.leave(data.tab)
  }
  const look = () => {
    if (Date.now() - heardAt < SILENCE) return
    heardAt = Date.now()
    if (connection) connection.renew()
    else if (document.visibilityState === 'visible' && navigator.locks) lead({ steal: true })
  }
  const looking = setInterval(look, LOOK)
  const lookOrConnect = () => {
    if (navigator.locks) return look()
    disconnect()
    return document.visibilityState === 'visible' ? connect() : undefined
  }
  document.addEventListener('visibilitychange', lookOrConnect)
  // Locks exist on secure origins only; elsewhere the tab in front has the connection: a browser opens no more than
  // six to one server.
  if (navigator.locks) {
    lead()
    watch()
  } else lookOrConnect()

  return () => {
    ended = true
    clearInterval(looking)
    document.removeEventListener('visibilitychange', lookOrConnect)
    channel.postMessage({ type: 'leave', tab } satisfies Message)
    letGo()
    disconnect()
    channel.close()
  }
}
