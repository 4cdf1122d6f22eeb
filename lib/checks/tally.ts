/** Counts of forms, grouped under a key that several forms share. Counts never fall below zero. */
export class Tally {
  readonly #groups = new Map<string, Map<string, number>>()

  /** Adds to (or takes from) the count of a form; a form that falls to zero is forgotten. */
  add(key: string, form: string, by: number): void {
    const forms = this.#groups.get(key)
    if (!forms) {
      if (by > 0) this.#groups.set(key, new Map([[form, by]]))
      return
    }
    const count = (forms.get(form) ?? 0) + by
    if (count > 0) forms.set(form, count)
    else forms.delete(form)
    if (forms.size === 0) this.#groups.delete(key)
  }

  /** How often this very form occurs. */
  count(key: string, form: string): number {
    return this.#groups.get(key)?.get(form) ?? 0
  }

  /** How often all forms under the key occur together. */
  total(key: string): number {
    let sum = 0
    for (const count of this.formsOf(key).values()) sum += count
    return sum
  }

  /** The forms under a key with their counts. */
  formsOf(key: string): ReadonlyMap<string, number> {
    return this.#groups.get(key) ?? EMPTY
  }

  keys(): IterableIterator<string> {
    return this.#groups.keys()
  }
}

const EMPTY: ReadonlyMap<string, number> = new Map()
