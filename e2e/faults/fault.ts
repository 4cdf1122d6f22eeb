import type { Location } from '../../lib/database/location'

/** Where faults are made to happen: desks of one engine, each empty and of its own. */
export type Ground = {
  readonly engine: Location['engine']
  makeDesk: () => Promise<Location>
  removeDesk: (desk: Location) => Promise<void>
}

export type Outcome = {
  /** What was done and what was found, in words and numbers, for the table. */
  readonly figures: Readonly<Record<string, number>>
  /** A sentence for each promise that was broken; empty where all is well. */
  readonly broken: readonly string[]
}

/** Collects what is broken, naming a few of each kind. */
export class Broken {
  readonly #found = new Map<string, string[]>()

  add(kind: string, example: string): void {
    this.#found.set(kind, [...(this.#found.get(kind) ?? []), example])
  }

  count(kind: string): number {
    return this.#found.get(kind)?.length ?? 0
  }

  get sentences(): string[] {
    return [...this.#found].map(([kind, examples]) => `${kind} (${examples.length}): ${examples.slice(0, 3).join('; ')}`)
  }
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32), so that what failed can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
