// @ts-check

/**
 * Something that keeps Stet from starting and that the person at the keyboard can mend: its message is the one
 * sentence they read. Every other error is a fault of ours and keeps its stack.
 */
export class PlainFailure extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence)
    this.name = 'PlainFailure'
  }
}
