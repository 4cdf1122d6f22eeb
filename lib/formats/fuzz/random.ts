/** Chances that come out the same for the same seed. */
export type Random = {
  /** A whole number from 0 up to but without `end`. */
  readonly below: (end: number) => number
  /** Whether one of so many. */
  readonly oneIn: (many: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough to mutate files with. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { below, oneIn: (many) => below(many) === 0, pick: (items) => items[below(items.length)] ?? items[0] }
}
