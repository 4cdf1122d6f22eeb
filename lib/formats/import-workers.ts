import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { LIMITS } from '../articles/limits'
import type { ImportOutcome, ImportSource } from './import-file'
import type { FromWorker, WorkerAnswer } from './import-worker'
import { type Refusal, refuse } from './refusal'

type Job = { readonly source: ImportSource; readonly resolve: (outcome: ImportOutcome) => void; readonly reject: (error: Error) => void }

/** Milliseconds after which a worker that has nothing to do is let go. */
const IDLE = 120_000

/**
 * Processes that read untrusted files, so that none of them blocks the server, takes its memory or brings it down.
 * They are processes and not threads: V8 ends the whole process when a thread outgrows its limit in one large
 * allocation (a `JSON.parse`, a growing `Map`). More files than workers wait for their turn.
 */
export class ImportWorkers {
  readonly #most: number
  readonly #limits: { readonly milliseconds: number; readonly megabytes: number }
  readonly #waiting: Job[] = []
  readonly #workers = new Set<Worker>()

  constructor({ most = 2, milliseconds = LIMITS.readingMilliseconds, megabytes = LIMITS.readingMegabytes }: { most?: number; milliseconds?: number; megabytes?: number } = {}) {
    this.#most = most
    this.#limits = { milliseconds, megabytes }
  }

  /** Reads a file as `proposeImport` does; one that takes too long or too much memory is refused. */
  read(source: ImportSource): Promise<ImportOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, resolve, reject })
      this.#next()
    })
  }

  /** Gives the file that has waited longest to a worker, or starts one where all are busy and there may be more. */
  #next(): void {
    if (this.#waiting.length === 0) return
    const free = [...this.#workers].find((worker) => worker.isFree)
    const job = free && this.#waiting.shift()
    if (free && job) free.work(job)
    else if (this.#workers.size < this.#most) this.#start()
  }

  #start(): void {
    const worker = new Worker(this.#limits, {
      onFree: () => this.#next(),
      onGone: (failure) => {
        this.#workers.delete(worker)
        // One that cannot even start would be started again for ever.
        if (failure) this.#waiting.shift()?.reject(failure)
        this.#next()
      },
    })
    this.#workers.add(worker)
  }
}

type Events = {
  readonly onFree: () => void
  /** The process has ended; `failure` says why where it had not come so far as to read anything. */
  readonly onGone: (failure: Error | null) => void
}

/** One process with the file it is reading, if any. */
class Worker {
  readonly #child: ChildProcess
  readonly #limits: { readonly milliseconds: number; readonly megabytes: number }
  readonly #events: Events
  #job: Job | null = null
  #ready = false
  #timer: NodeJS.Timeout | undefined
  #refusal: Refusal | null = null
  /** The end of what it wrote about its own end. */
  #said = ''

  constructor(limits: { readonly milliseconds: number; readonly megabytes: number }, events: Events) {
    this.#limits = limits
    this.#events = events
    const { DATABASE_URL: _, ...env } = process.env
    this.#child = fork(path.resolve(/* turbopackIgnore: true */ 'lib/formats/import-worker.ts'), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.megabytes}`],
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child.on('message', (message: FromWorker) => (message === 'ready' ? this.#free() : this.#take(message)))
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#said = (this.#said + text).slice(-4000)))
    this.#child.once('error', (error) => this.#end(error))
    this.#child.once('exit', (code, signal) => this.#end(this.#refusalAfter(code, signal) ?? new Error(`The import worker ended (${signal ?? code}): ${this.#said}`)))
  }

  get isFree(): boolean {
    return this.#ready && this.#job === null && this.#child.connected
  }

  work(job: Job): void {
    clearTimeout(this.#timer)
    this.#job = job
    this.#hold(true)
    this.#timer = setTimeout(() => this.#giveUp(), this.#limits.milliseconds)
    this.#child.send(job.source, (error) => error && this.#end(error))
  }

  #take(answer: WorkerAnswer): void {
    const job = this.#job
    this.#job = null
    if ('outcome' in answer) job?.resolve(answer.outcome)
    else job?.reject(new Error(answer.fault))
    this.#free()
  }

  #free(): void {
    this.#ready = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#child.disconnect(), IDLE).unref()
    this.#hold(false)
    this.#events.onFree()
  }

  #giveUp(): void {
    const seconds = this.#limits.milliseconds / 1000
    this.#refusal = refuse(
      'too_slow',
      `The file takes longer than ${seconds.toLocaleString('en-US')} seconds to read. Divide it, or copy its text and paste that.`,
      { limit: this.#limits.milliseconds },
    )
    this.#child.kill('SIGKILL')
  }

  /** V8 aborts a process that outgrows its heap, and a system that is short of memory kills it. */
  #refusalAfter(code: number | null, signal: NodeJS.Signals | null): Refusal | null {
    if (this.#refusal) return this.#refusal
    if (code !== 134 && signal !== 'SIGABRT' && signal !== 'SIGKILL' && signal !== 'SIGTRAP') return null
    return refuse(
      'too_much_memory',
      `The file takes more memory to read than the ${this.#limits.megabytes} MB that Stet gives to one. Divide it, or copy its text and paste that.`,
      { limit: this.#limits.megabytes },
    )
  }

  #end(outcome: Refusal | Error): void {
    const job = this.#job
    this.#job = null
    clearTimeout(this.#timer)
    if (outcome instanceof Error) job?.reject(outcome)
    else job?.resolve(outcome)
    this.#events.onGone(outcome instanceof Error && !this.#ready ? outcome : null)
  }

  /** Whether the process that reads keeps this one from ending. */
  #hold(held: boolean): void {
    if (held) {
      this.#child.ref()
      this.#child.channel?.ref()
    } else {
      this.#child.unref()
      this.#child.channel?.unref()
    }
  }
}

/** Where the process keeps its workers: Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.import-workers')

/** `proposeImport` in a process of its own, with limits of time and memory. */
export function readInWorker(source: ImportSource): Promise<ImportOutcome> {
  const keeper = globalThis as { [KEPT]?: ImportWorkers }
  return (keeper[KEPT] ??= new ImportWorkers()).read(source)
}
