import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Counter, countNext } from '../articles/queries/open-findings'
import type { Database } from '../database/client'
import { fingerprint } from './fingerprint.mjs'

/** Milliseconds between two looks at what there is to count, and for which an article is left alone after a change. */
const PAUSE = 1_500
/** Milliseconds after which an idle process is ended and gives its memory back. */
const IDLE = 60_000
/** What the number of findings follows from, beside the article and what editors have decided. */
const SOURCES = ['lib/checks', 'lib/text']

/**
 * Keeps the open findings of the desk's articles counted, in a process of its own: no request waits for it. Answers
 * what ends it.
 */
export function keepFindingsCounted(db: Database, root: string): () => Promise<void> {
  const checksVersion = fingerprint(root, SOURCES).slice(0, 16)
  const counting = countingProcess(root)
  const ended = new AbortController()
  const work = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const counted = await countNext(db, counting.count, { checksVersion, rest: PAUSE }).catch((error: unknown) => {
        if (!ended.signal.aborted) console.error(error)
        return false
      })
      if (!counted) await sleep(PAUSE, undefined, { signal: ended.signal, ref: false }).catch(() => {})
    }
  }
  const done = work()
  return async () => {
    ended.abort()
    counting.end()
    await done
  }
}

/** The process, started when there is something to count. It counts one article at a time, and gives way to others. */
function countingProcess(root: string): { readonly count: Counter; readonly end: () => void } {
  let child: ChildProcess | null = null
  let asked: { readonly resolve: (count: number) => void; readonly reject: (error: Error) => void } | null = null
  let idle: NodeJS.Timeout | undefined
  let isOver = false

  const start = (): ChildProcess => {
    const { DATABASE_URL: _, ...env } = process.env
    const started = fork(path.join(root, 'lib/server/findings-process.ts'), {
      cwd: root,
      env,
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    if (started.pid !== undefined) setPriority(started.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    started.on('message', (count: number) => asked?.resolve(count))
    started.on('error', (error) => asked?.reject(error))
    started.on('exit', (code, signal) => {
      if (child === started) child = null
      asked?.reject(new Error(`The process that counts findings has ended (${signal ?? code}).`))
    })
    return started
  }
  const rest = (): void => {
    child?.kill()
    child = null
  }
  const end = (): void => {
    isOver = true
    clearTimeout(idle)
    rest()
  }
  const count: Counter = async (article) => {
    clearTimeout(idle)
    child ??= start()
    try {
      return await new Promise<number>((resolve, reject) => {
        asked = { resolve, reject }
        child?.send(article)
      })
    } catch (error) {
      // Cut short by the end of the server, it was not in vain: it is counted the next time.
      if (isOver) throw error
      console.error(error)
      return null
    } finally {
      asked = null
      if (!isOver) idle = setTimeout(rest, IDLE).unref()
    }
  }
  return { count, end }
}
