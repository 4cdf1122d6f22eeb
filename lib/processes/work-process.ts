import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { FromProcess } from './answer-work'

/** Milliseconds after which a process that has nothing to do is let go and gives its memory back. */
const IDLE = 120_000

export type WorkProcessOptions = {
  /** The file it runs, from the root of the project; it calls `answerWork`. */
  readonly file: string
  /** What it is called where it fails: “The process that checks texts”. */
  readonly name: string
  /** Its heap; V8 ends a process that outgrows it. */
  readonly megabytes?: number
  /** What it writes is part of the error when it ends, and is not printed. */
  readonly isQuiet?: boolean
}

/** A process ended before it had answered: by itself with a code, or by a signal. */
export class ProcessEnded extends Error {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null

  constructor(message: string, code: number | null, signal: NodeJS.Signals | null) {
    super(message)
    this.code = code
    this.signal = signal
  }
}

/** Who waits for what the process says next. */
type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

/**
 * A process of this program's own that answers one piece of work after the other, so that nobody else waits for it. It
 * is started when there is work, and again where it has ended; it keeps this process from ending while it works, and
 * is let go when it has had nothing to do for a while.
 */
export class WorkProcess<Work extends object, Answer> {
  readonly #options: WorkProcessOptions
  #child: ChildProcess | null = null
  #ready: Promise<unknown> = Promise.resolve()
  /** In the order in which the work was sent, which is the one in which it is answered. */
  #waiting: Waiting[] = []
  #idle: NodeJS.Timeout | undefined

  constructor(options: WorkProcessOptions) {
    this.#options = options
  }

  /** Resolves once the process can work, which it is started for; rejects where it ends before. */
  async ready(): Promise<void> {
    this.#running()
    await this.#ready
  }

  /** The answer to a piece of work. Rejects with what was thrown there, or where the process ends before it answers. */
  ask(work: Work): Promise<Answer> {
    const child = this.#running()
    return new Promise<Answer>((resolve, reject) => {
      clearTimeout(this.#idle)
      hold(child, true)
      this.#waiting.push({ resolve: (answer) => resolve(answer as Answer), reject })
      child.send(work, (error) => error && this.#end(child, error))
    })
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.#child?.kill(signal)
  }

  #running(): ChildProcess {
    return this.#child?.connected ? this.#child : this.#start()
  }

  #start(): ChildProcess {
    const { file, name, megabytes, isQuiet = false } = this.#options
    // It works on what it is sent, and has no business with the database.
    const { DATABASE_URL: _, ...env } = process.env
    const child = fork(path.resolve(/* turbopackIgnore: true */ file), {
      execArgv: ['--import', 'tsx', ...(megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`])],
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', isQuiet ? 'pipe' : 'inherit', 'ipc'],
    })
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    child.on('message', (message: FromProcess) => this.#take(child, message))
    child.once('error', (error) => this.#end(child, error))
    child.once('exit', (code, signal) => this.#end(child, new ProcessEnded(`${name} has ended (${signal ?? code})${said.trim() === '' ? '.' : `: ${said.trim()}`}`, code, signal)))
    this.#child = child
    // Before anything else it says that it is there.
    this.#ready = new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
    this.#ready.catch(() => {})
    return child
  }

  #take(child: ChildProcess, message: FromProcess): void {
    if (this.#child !== child) return
    const asked = this.#waiting.shift()
    if ('fault' in message) asked?.reject(new Error(message.fault))
    else asked?.resolve(message.answer)
    if (this.#waiting.length > 0) return
    hold(child, false)
    this.#idle = setTimeout(() => child.disconnect(), IDLE).unref()
  }

  #end(child: ChildProcess, error: Error): void {
    if (this.#child !== child) return
    this.#child = null
    clearTimeout(this.#idle)
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}

/** Whether a process keeps this one from ending. */
function hold(child: ChildProcess, held: boolean): void {
  const change = held ? 'ref' : 'unref'
  child[change]()
  child.channel?.[change]()
}
