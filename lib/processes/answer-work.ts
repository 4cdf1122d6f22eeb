import { constants, setPriority } from 'node:os'

/** What a process says of a piece of work, and first of all that it is there; `fault` is what was thrown. */
export type FromProcess = { readonly answer: unknown } | { readonly fault: string }

/** In a process that a `WorkProcess` has started: answers each piece of work it is sent, and ends with the one that asks. */
export function answerWork<Work>(answer: (work: Work) => unknown): void {
  const say = (message: FromProcess) => process.send?.(message)
  let before: Promise<unknown> = Promise.resolve()
  process.on('message', (work: Work) => {
    before = before.then(() => answer(work)).then(
      (said) => say({ answer: said }),
      (error: unknown) => say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  // Whoever works on an article goes first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  // Ctrl-C reaches every process of the terminal; this one ends with the one that started it.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  say({ answer: null })
}
