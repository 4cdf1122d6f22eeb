/** One command of `npm run -s stet -- NAME …`, in a file of its own. */
export type Command = {
  /** How it is called, for the help. */
  readonly usage: string
  /** What it does, in a sentence. */
  readonly summary: string
  /**
   * Runs with the arguments after the command’s name. Resolves to the exit status: 0, `PROBLEMS`, or what `fail`
   * gives. Paths in the arguments are taken from `calledFrom`.
   */
  readonly run: (args: readonly string[], calledFrom: string) => Promise<number>
}

/** The exit status for a command that was done and found something wrong. */
export const PROBLEMS = 1

/** The exit status for a call that cannot be done as it was made. */
export const BAD_INPUT = 2

/** Says on standard error what is wrong and what to do; returns the exit status. */
export function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return BAD_INPUT
}

/** Says on standard output what was done; returns the exit status. */
export function done(message: string): number {
  process.stdout.write(`${message}\n`)
  return 0
}
