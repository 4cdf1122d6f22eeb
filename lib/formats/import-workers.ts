import { LIMITS } from '../articles/limits'
import { ProcessEnded, WorkProcess } from '../processes/work-process'
import type { ImportOutcome, ImportSource } from './import-file'
import { type Refusal, refuse } from './refusal'

type Job = { readonly source: ImportSource; readonly resolve: (outcome: ImportOutcome) => void; readonly reject: (error: Error) => void }
type Limits = { readonly milliseconds: number; readonly megabytes: number }

/**
 * Processes that read untrusted files, so that none of them blocks the server, takes its memory or brings it down.
 * They are processes and not threads: V8 ends the whole process when a thread outgrows its limit in one large
 * allocation (a `JSON.parse`, a growing `Map`). More files than workers wait for their turn.
 */
export class ImportWorkers {
  readonly #most: number
  readonly #limits: Limits
  readonly #waiting: Job[] = []
  readonly #workers: Worker[] = []

  constructor({ most = 2, milliseconds = LIMITS.readingMilliseconds, megabytes = LIMITS.readingMegabytes }: { most?: number } & Partial<Limits> = {}) {
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

  /** Gives the file that has waited longest to a worker that is free, or to a new one where there may be more. */
  #next(): void {
    if (this.#waiting.length === 0) return
    let worker = this.#workers.find((each) => each.isFree)
    if (!worker && this.#workers.length < this.#most) this.#workers.push((worker = new Worker(this.#limits)))
    const job = worker && this.#waiting.shift()
    if (job) void worker?.read(job.source).then(job.resolve, job.reject).finally(() => this.#next())
  }
}

/** One process, with limits for each file it reads. */
class Worker {
  readonly #limits: Limits
  readonly #process: WorkProcess<ImportSource, ImportOutcome>
  #isFree = true

  constructor(limits: Limits) {
    this.#limits = limits
    this.#process = new WorkProcess({ file: 'lib/formats/import-worker.ts', name: 'The import worker', megabytes: limits.megabytes, isQuiet: true })
  }

  get isFree(): boolean {
    return this.#isFree
  }

  /** Rejects where the process cannot even start, or ends for no fault of the file's. */
  async read(source: ImportSource): Promise<ImportOutcome> {
    this.#isFree = false
    let timer: NodeJS.Timeout | undefined
    let isTooSlow = false
    try {
      await this.#process.ready()
      timer = setTimeout(() => {
        isTooSlow = true
        this.#process.kill('SIGKILL')
      }, this.#limits.milliseconds)
      return await this.#process.ask(source)
    } catch (error) {
      if (isTooSlow) return this.#tooSlow()
      if (timer !== undefined && hasOutgrownItsHeap(error)) return this.#tooMuchMemory()
      throw error
    } finally {
      clearTimeout(timer)
      this.#isFree = true
    }
  }

  #tooSlow(): Refusal {
    const { milliseconds } = this.#limits
    return refuse(
      'too_slow',
      `The file takes longer than ${(milliseconds / 1000).toLocaleString('en-US')} seconds to read. Divide it, or copy its text and paste that.`,
      { limit: milliseconds },
    )
  }

  #tooMuchMemory(): Refusal {
    const { megabytes } = this.#limits
    return refuse(
      'too_much_memory',
      `The file takes more memory to read than the ${megabytes} MB that Stet gives to one. Divide it, or copy its text and paste that.`,
      { limit: megabytes },
    )
  }
}

/** V8 aborts a process that outgrows its heap, and a system that is short of memory kills it. */
function hasOutgrownItsHeap(error: unknown): boolean {
  return error instanceof ProcessEnded && (error.code === 134 || ['SIGABRT', 'SIGKILL', 'SIGTRAP'].includes(error.signal ?? ''))
}

/** Where the process keeps its workers: Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.import-workers')

/** `proposeImport` in a process of its own, with limits of time and memory. */
export function readInWorker(source: ImportSource): Promise<ImportOutcome> {
  const keeper = globalThis as { [KEPT]?: ImportWorkers }
  return (keeper[KEPT] ??= new ImportWorkers()).read(source)
}
