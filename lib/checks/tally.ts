/** Counts of forms, grouped under a key that several forms share. Counts never fall below zero. */
export class Tally {
  /** Most groups have one form: only a second one makes them a map. */
  readonly #groups = new Map<string, Only | Map<string, number>>()

  /** Adds to (or takes from) the count of a form; a form that falls to zero is forgotten. */
  add(key: string, form: string, by: number): void {
    const group = this.#groups.get(key)
    if (!group) {
      if (by > 0) this.#groups.set(key, { form, count: by })
    } else if (group instanceof Map) {
      const count = (group.get(form) ?? 0) + by
      if (count > 0) group.set(form, count)
      else group.delete(form)
      if (group.size === 0) this.#groups.delete(key)
    } else if (group.form === form) {
      group.count += by
      if (group.count <= 0) this.#groups.delete(key)
    } else if (by > 0) this.#groups.set(key, mapOf(group).set(form, by))
  }

  /** How often this very form occurs. */
  count(key: string, form: string): number {
    const group = this.#groups.get(key)
    if (!group) return 0
    if (group instanceof Map) return group.get(form) ?? 0
    return group.form === form ? group.count : 0
  }

  /** How often all forms under the key occur together. */
  total(key: string): number {
    const group = this.#groups.get(key)
    if (!group) return 0
    if (!(group instanceof Map)) return group.count
    let sum = 0
    for (const count of group.values()) sum += count
    return sum
  }

  /** The forms under a key with their counts. */
  formsOf(key: string): ReadonlyMap<string, number> {
    const group = this.#groups.get(key)
    if (!group) return EMPTY
    return group instanceof Map ? group : mapOf(group)
  }

  keys(): IterableIterator<string> {
    return this.#groups.keys()
  }
}

type Only = { readonly form: string; count: number }

const mapOf = ({ form, count }: Only): Map<string, number> => new Map([[form, count]])

const EMPTY: ReadonlyMap<string, number> = new Map()
