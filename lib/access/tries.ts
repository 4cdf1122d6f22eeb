/** Wrong passwords from one address that cost nothing but their own slowness. */
const FREE = 5
/** Milliseconds of waiting after the next one; it doubles with each further one, up to the longest. */
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 15 * 60_000
/** An address that has been quiet for so long is forgotten. */
const MEMORY = 60 * 60_000

type Failures = { readonly count: number; readonly last: number }

/** Limits how often a password may be tried. It is kept in memory: each app server counts for itself. */
export class Tries {
  readonly #failures = new Map<string, Failures>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Seconds that this address has to wait before its next try; 0 where it may try now. */
  wait(address: string): number {
    const { count, last } = this.#failures.get(address) ?? { count: 0, last: 0 }
    if (count < FREE) return 0
    const wait = Math.min(FIRST_WAIT * 2 ** (count - FREE), LONGEST_WAIT)
    return Math.max(0, Math.ceil((last + wait - this.#now()) / 1000))
  }

  failed(address: string): void {
    const now = this.#now()
    for (const [other, { last }] of this.#failures) if (now - last > MEMORY) this.#failures.delete(other)
    this.#failures.set(address, { count: (this.#failures.get(address)?.count ?? 0) + 1, last: now })
  }

  succeeded(address: string): void {
    this.#failures.delete(address)
  }
}
