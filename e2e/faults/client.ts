import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { ArticleStore } from '../../app/articles/[articleId]/_review/article-store'
import { Changes } from '../../app/articles/[articleId]/_review/changes'
import { DraftStorage } from '../../app/articles/[articleId]/_review/draft-storage'
import { Sender } from '../../app/articles/[articleId]/_review/sender'
import type { ArticleView, ChangesView, ConflictView } from '../../lib/articles/article'

/** The article as a server gives it, or null where the client does not reach one. */
export type Server = {
  readonly read: () => Promise<ArticleView>
  readonly conflicts: () => Promise<ConflictView[]>
  readonly changesSince: (change: number) => Promise<ChangesView>
}

/** One visit: what a page holds in memory, and loses in a crash. */
type Visit = { readonly store: ArticleStore; readonly sender: Sender; readonly changes: Changes; change: number }

/**
 * An editor's browser without its screen: the review's own store, changes, drafts and sender, on an IndexedDB of its
 * own. It sends under a name that says which visit it is, so that nothing comes from one that has crashed.
 */
export class Client {
  readonly name: string
  readonly #server: Server
  readonly #indexedDb = new IDBFactory()
  #visit: Visit | null = null
  #visits = 0
  isOnline = true

  constructor(name: string, server: Server) {
    this.name = name
    this.#server = server
  }

  get visit(): Visit {
    if (!this.#visit) throw new Error(`${this.name} has no page open.`)
    return this.#visit
  }

  /** Who signs: a client and its visit. */
  get author(): string {
    return `${this.name}, visit ${this.#visits}`
  }

  /** Opens the page, with what an earlier visit left behind. */
  async open(): Promise<void> {
    const { paragraphs, ...head } = await this.#server.read()
    this.#visits += 1
    const { author } = this
    const storage = this.#storage(head.id)
    const store = new ArticleStore(head)
    const sender = new Sender(store, storage, () => author)
    const visit = { store, sender, changes: new Changes(store), change: head.change }
    this.#visit = visit
    // What a page that is gone still has under way reaches nobody.
    sender.catchUp = async () => this.#visit === visit && this.catchUp()
    store.load(paragraphs)
    store.setConflicts(await this.#server.conflicts())
    const kept = await storage.load()
    store.restore(kept.drafts, kept.marks)
    store.complete()
    store.restore([], kept.marks)
    sender.resume(kept.drafts, kept.marks)
  }

  /** The page is gone, because it was left or the browser died: what IndexedDB has stays. */
  leave(): void {
    const { sender } = this.visit
    sender.mayDeliver = false
    this.#visit = null
  }

  /** Takes over what others did. False where the server is not reached. */
  async catchUp(): Promise<boolean> {
    const visit = this.#visit
    if (!visit || !this.isOnline) return false
    const changes = await this.#server.changesSince(visit.change)
    visit.store.load(changes.paragraphs)
    visit.store.takeOverConflicts(changes.conflicts.opened, changes.conflicts.closed)
    visit.change = Math.max(visit.change, changes.change)
    return true
  }

  /** The article as this editor sees it. */
  view(): ArticleView {
    const { store } = this.visit
    const paragraphs = [...store.order].flatMap((id) => {
      const row = store.row(id)
      return row ? [{ ...row.paragraph, ...row.state }] : []
    })
    return { ...store.head, paragraphs }
  }

  #storage(articleId: string): DraftStorage {
    // The storage opens its database when it is made, in the browser of that moment.
    globalThis.indexedDB = this.#indexedDb
    return new DraftStorage(articleId)
  }
}
