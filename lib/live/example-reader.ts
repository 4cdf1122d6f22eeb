import type { ChangesView } from '../articles/article'
import { type Cursor, readCursor } from './cursor'
import type { Live } from './live'
import type { VisitorView } from './visitors'

type Received =
  | { readonly name: 'changes'; readonly data: ChangesView & { readonly articleId: string } }
  | { readonly name: 'visitors'; readonly data: { readonly articleId: string; readonly visitors: readonly VisitorView[] } }
  | { readonly name: 'deleted'; readonly data: { readonly articleId: string } }
  | { readonly name: 'house'; readonly data: { readonly change: number } }

/** A reader of events for tests: reads what comes over the wire as a browser does, and keeps it. */
export class ExampleReader {
  readonly events: Received[] = []
  /** The id of the last event. */
  cursor: Cursor
  ended = false
  leave: () => void = () => {}
  #waiting: (() => void)[] = []

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  follow(live: Live): this {
    const send = (event: string) => {
      const [, id = '', name = '', data = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)\n\n$/.exec(event) ?? []
      this.cursor = readCursor(id) ?? { articles: new Map(), house: null }
      if (name !== 'beat') this.events.push({ name, data: JSON.parse(data) } as Received)
      for (const look of this.#waiting) look()
    }
    this.leave = live.follow(this.cursor, { send, end: () => (this.ended = true) })
    return this
  }

  /** Resolves when the events that have come satisfy this. */
  until(isEnough: (reader: this) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => isEnough(this) && resolve()
      this.#waiting.push(look)
      look()
    })
  }

  /** The texts of all changes, in the order in which they came. */
  get texts(): string[] {
    return this.events.flatMap((event) => (event.name === 'changes' ? event.data.paragraphs.map(({ text }) => text) : []))
  }
}
