import type { NameEntry } from '../../../../lib/checks/names'
import { type Stet, type StetKey, stetForChecks } from '../../../../lib/checks/stet'
import { callApi } from '../../../_ui/api'
import { newId } from '../../../_ui/new-id'

/** A stet as the server has it. */
export type StoredStet = StetKey & {
  readonly id: string
  readonly scope: 'place' | 'article' | 'house'
  readonly articleId: string | null
  readonly paragraphId: string | null
}
/** A name as the server has it; of the house where `articleId` is null. */
export type StoredName = NameEntry & { readonly id: string; readonly articleId: string | null }

/**
 * What editors have decided about findings of this article and for the house: stets and names. A decision holds at
 * once; where the server could not be told, it is taken back and the caller hears `false`.
 */
export class Decisions {
  readonly #articleId: string
  readonly #author: () => string
  #stets: readonly StoredStet[] = []
  #names: readonly StoredName[] = []
  #listeners = new Set<() => void>()
  /** Decisions on their way to the server. */
  readonly #pending = new Set<string>()

  constructor(articleId: string, author: () => string) {
    this.#articleId = articleId
    this.#author = author
  }

  get stets(): readonly StoredStet[] {
    return this.#stets
  }

  get names(): readonly StoredName[] {
    return this.#names
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async load(): Promise<boolean> {
    const [stets, names] = await Promise.all([
      callApi<{ stets: StoredStet[] }>('GET', this.#path('stets')),
      callApi<{ names: StoredName[] }>('GET', this.#path('names')),
    ])
    if (stets.ok) this.#stets = this.#withPending(stets.data.stets, this.#stets)
    if (names.ok) this.#names = this.#withPending(names.data.names, this.#names)
    this.#tell()
    return stets.ok && names.ok
  }

  /** What the server has, with what it has not been told yet: neither given nor taken back is forgotten meanwhile. */
  #withPending<Stored extends { readonly id: string }>(stored: readonly Stored[], here: readonly Stored[]): readonly Stored[] {
    const given = here.filter(({ id }) => this.#pending.has(id) && stored.every((other) => other.id !== id))
    const ids = new Set(here.map(({ id }) => id))
    return [...stored.filter(({ id }) => !this.#pending.has(id) || ids.has(id)), ...given]
  }

  /** The stets as the checks take them. */
  forChecks(): Stet[] {
    return this.#stets.flatMap(stetForChecks)
  }

  newStet(scope: StoredStet['scope'], paragraphId: string, key: StetKey): StoredStet {
    return {
      ...(scope === 'place' ? key : { ...key, before: '', after: '' }),
      id: newId(),
      scope,
      articleId: scope === 'house' ? null : this.#articleId,
      paragraphId: scope === 'place' ? paragraphId : null,
    }
  }

  newName(form: string, variants: readonly string[], scope: 'article' | 'house'): StoredName {
    return { id: newId(), articleId: scope === 'article' ? this.#articleId : null, form, variants }
  }

  /** The same decision under a new id: one that was taken back is not given again under its own. */
  again<Decision extends { readonly id: string }>(decision: Decision): Decision {
    return { ...decision, id: newId() }
  }

  async letStand(stet: StoredStet): Promise<boolean> {
    const { articleId: _, ...body } = stet
    return this.#store('stets', body, () => (this.#stets = [...this.#stets, stet]), () => this.#withoutStet(stet))
  }

  async addName(name: StoredName): Promise<boolean> {
    const { id, articleId, form, variants } = name
    const body = { id, form, variants, scope: articleId === null ? 'house' : 'article' }
    return this.#store('names', body, () => (this.#names = [...this.#names, name]), () => this.#withoutName(name))
  }

  async takeBack(stet: StoredStet): Promise<boolean> {
    this.#withoutStet(stet)
    return this.#end('stets', stet.id, () => (this.#stets = [...this.#stets, stet]))
  }

  async removeName(name: StoredName): Promise<boolean> {
    this.#withoutName(name)
    return this.#end('names', name.id, () => (this.#names = [...this.#names, name]))
  }

  #withoutStet(stet: StoredStet): void {
    this.#stets = this.#stets.filter(({ id }) => id !== stet.id)
    this.#tell()
  }

  #withoutName(name: StoredName): void {
    this.#names = this.#names.filter(({ id }) => id !== name.id)
    this.#tell()
  }

  async #store(resource: 'stets' | 'names', body: { readonly id: string }, take: () => void, undo: () => void): Promise<boolean> {
    take()
    this.#tell()
    this.#pending.add(body.id)
    const answer = await callApi('POST', this.#path(resource), { ...body, author: this.#author() })
    this.#pending.delete(body.id)
    if (!answer.ok) undo()
    return answer.ok
  }

  async #end(resource: 'stets' | 'names', id: string, undo: () => void): Promise<boolean> {
    this.#pending.add(id)
    const answer = await callApi('DELETE', `${this.#path(resource)}/${id}`)
    this.#pending.delete(id)
    if (!answer.ok) {
      undo()
      this.#tell()
    }
    return answer.ok
  }

  #path(resource: 'stets' | 'names'): string {
    return `/api/articles/${this.#articleId}/${resource}`
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
