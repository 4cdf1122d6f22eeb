import type { VisitorMessage } from './message'

/** Who is in an article, in one tab of a browser. */
export type VisitorView = {
  readonly visitorId: string
  readonly name: string
  /** Null where they are at none. */
  readonly paragraphId: string | null
}

/**
 * Milliseconds after which a visitor who has not been heard of is gone. Tabs say that they are there every half
 * minute, and browsers let those in the background do so once a minute.
 */
const PATIENCE = 100_000

type Visitor = VisitorView & { readonly heardAt: number; readonly own: boolean }

/** Who is in which article, over all app servers, as far as this one has heard. Kept in memory only. */
export class Visitors {
  readonly #articles = new Map<string, Map<string, Visitor>>()

  /** Takes a message over; says whether anything is different now. `own` visitors came to this server. */
  hear({ articleId, visitorId, name, paragraphId, gone }: VisitorMessage, own: boolean, now = Date.now()): boolean {
    const visitors = this.#articles.get(articleId) ?? new Map<string, Visitor>()
    const known = visitors.get(visitorId)
    if (gone) visitors.delete(visitorId)
    else visitors.set(visitorId, { visitorId, name, paragraphId, heardAt: now, own: own || (known?.own ?? false) })
    if (visitors.size > 0) this.#articles.set(articleId, visitors)
    else this.#articles.delete(articleId)
    return gone ? known !== undefined : known?.name !== name || known.paragraphId !== paragraphId
  }

  /** The articles that somebody is in. */
  get articles(): string[] {
    return [...this.#articles.keys()]
  }

  /** In an order that stays while nobody comes or goes. */
  of(articleId: string): VisitorView[] {
    return this.#in(articleId).map(viewOf)
  }

  /** Those who came to this server, for the others. */
  own(articleId: string): VisitorView[] {
    return this.#in(articleId)
      .filter((visitor) => visitor.own)
      .map(viewOf)
  }

  /** Forgets who has not been heard of; answers the articles they were in. */
  expire(now = Date.now()): string[] {
    const left = new Set<string>()
    for (const [articleId, visitors] of this.#articles) {
      for (const { visitorId, heardAt } of visitors.values()) {
        if (now - heardAt <= PATIENCE) continue
        visitors.delete(visitorId)
        left.add(articleId)
      }
      if (visitors.size === 0) this.#articles.delete(articleId)
    }
    return [...left]
  }

  #in(articleId: string): Visitor[] {
    return [...(this.#articles.get(articleId)?.values() ?? [])]
  }
}

function viewOf({ visitorId, name, paragraphId }: Visitor): VisitorView {
  return { visitorId, name, paragraphId }
}
