/** One after another, in the order of asking. */
export class Queue {
  #last: Promise<void> = Promise.resolve()

  /** Resolves with the function that lets the next one in, once everybody before has called theirs. */
  async acquire(): Promise<() => void> {
    const before = this.#last
    let release = () => {}
    this.#last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }

  async run<T>(action: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await action()
    } finally {
      release()
    }
  }
}
