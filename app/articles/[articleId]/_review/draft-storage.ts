import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { type Draft, type PendingMark, hasMore } from './draft'

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Draft }
  marks: { key: [string, string]; value: PendingMark }
}

/**
 * The drafts of one article in IndexedDB, shared by the tabs of this browser. IndexedDB because it outlives a
 * killed browser; localStorage loses what was written in its last second.
 */
export class DraftStorage {
  readonly #articleId: string
  readonly #database: Promise<IDBPDatabase<Schema>>

  constructor(articleId: string) {
    this.#articleId = articleId
    this.#database = openDB<Schema>('stet', 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: ['articleId', 'paragraphId'] })
        database.createObjectStore('marks', { keyPath: ['articleId', 'paragraphId'] })
      },
    })
  }

  /** Everything kept for the article. Rejects where the browser keeps nothing (storage full, private mode). */
  async load(): Promise<{ drafts: Draft[]; marks: PendingMark[] }> {
    const database = await this.#database
    const all = IDBKeyRange.bound([this.#articleId, ''], [this.#articleId, '\uffff'])
    return { drafts: await database.getAll('drafts', all), marks: await database.getAll('marks', all) }
  }

  /** Resolves when the drafts are on disk. */
  async keep(drafts: readonly Draft[]): Promise<void> {
    const transaction = (await this.#database).transaction('drafts', 'readwrite', { durability: 'strict' })
    await Promise.all([...drafts.map((draft) => transaction.store.put(draft)), transaction.done])
  }

  /** Forgets acknowledged saves, unless the paragraph has been edited since (in this tab or another). */
  async forget(saves: readonly { paragraphId: string; saveId: string }[]): Promise<void> {
    const transaction = (await this.#database).transaction('drafts', 'readwrite')
    for (const { paragraphId, saveId } of saves) {
      const key: [string, string] = [this.#articleId, paragraphId]
      const kept = await transaction.store.get(key)
      if (kept?.sent?.saveId === saveId && !hasMore(kept)) await transaction.store.delete(key)
    }
    await transaction.done
  }

  async keepMark(mark: PendingMark): Promise<void> {
    await (await this.#database).put('marks', mark)
  }

  async forgetMark(mark: PendingMark): Promise<void> {
    const transaction = (await this.#database).transaction('marks', 'readwrite')
    const key: [string, string] = [this.#articleId, mark.paragraphId]
    const kept = await transaction.store.get(key)
    if (kept?.id === mark.id) await transaction.store.delete(key)
    await transaction.done
  }
}
