/**
 * Runs an action for a topic, one run of a topic at a time: whoever asks while one is under way gets one more after
 * it, however many ask. A run that fails is over; the next one looks at the same things again.
 */
export class Rounds<Topic> {
  readonly #action: (topic: Topic) => Promise<void>
  /** The topics that are running, and whether each is asked for again. */
  readonly #running = new Map<Topic, boolean>()

  constructor(action: (topic: Topic) => Promise<void>) {
    this.#action = action
  }

  run(topic: Topic): void {
    if (this.#running.has(topic)) this.#running.set(topic, true)
    else void this.#go(topic)
  }

  async #go(topic: Topic): Promise<void> {
    do {
      this.#running.set(topic, false)
      await this.#action(topic).catch(() => {})
    } while (this.#running.get(topic))
    this.#running.delete(topic)
  }
}
