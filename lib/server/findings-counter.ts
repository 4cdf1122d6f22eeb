import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Counter, countNext } from '../articles/queries/open-findings'
import type { Database } from '../database/client'
import { fingerprint } from './fingerprint.mjs'

/** Milliseconds between two looks at what there is to count, and for which an article is left alone after a change. */
const PAUSE = 1_500
/** Milliseconds after which an idle thread gives its memory back. */
const IDLE = 60_000
/** What the number of findings follows from, beside the article and what editors have decided. */
const SOURCES = ['lib/checks', 'lib/text']

/**
 * Keeps the open findings of the desk's articles counted, in a thread of its own: no request waits for it, and it takes
 * what requests leave. Answers what ends it.
 */
export function keepFindingsCounted(db: Database, root: string): () => Promise<void> {
  const checksVersion = fingerprint(root, SOURCES).slice(0, 16)
  const thread = countingThread(root)
  const ended = new AbortController()
  const work = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const counted = await countNext(db, thread.count, { checksVersion, rest: PAUSE }).catch((error: unknown) => {
        if (!ended.signal.aborted) console.error(error)
        return false
      })
      if (!counted) await sleep(PAUSE, undefined, { signal: ended.signal, ref: false }).catch(() => {})
    }
  }
  const done = work()
  return async () => {
    ended.abort()
    await thread.end()
    await done
  }
}

/** The thread, started when there is something to count. It counts one article at a time. */
function countingThread(root: string): { readonly count: Counter; readonly end: () => Promise<void> } {
  let worker: Worker | null = null
  let asked: { readonly resolve: (count: number) => void; readonly reject: (error: Error) => void } | null = null
  let idle: NodeJS.Timeout | undefined

  const start = (): Worker => {
    const thread = new Worker(path.join(root, 'lib/server/findings-worker.ts'), { execArgv: ['--import', 'tsx'] })
    let failure: unknown
    thread.on('message', (count: number) => asked?.resolve(count))
    thread.on('error', (error) => (failure = error))
    thread.on('exit', () => {
      if (worker === thread) worker = null
      asked?.reject(new Error('The thread that counts findings has ended.', { cause: failure }))
    })
    return thread
  }
  const end = async (): Promise<void> => {
    clearTimeout(idle)
    await worker?.terminate()
  }
  const count: Counter = async (article) => {
    clearTimeout(idle)
    worker ??= start()
    worker.postMessage(article)
    try {
      return await new Promise<number>((resolve, reject) => (asked = { resolve, reject }))
    } catch (error) {
      console.error(error)
      return null
    } finally {
      asked = null
      idle = setTimeout(() => void end(), IDLE).unref()
    }
  }
  return { count, end }
}
