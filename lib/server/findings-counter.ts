import { setTimeout as sleep } from 'node:timers/promises'
import { type Counter, countNext } from '../articles/queries/open-findings'
import type { LiveArticle } from '../checks/live'
import type { Database } from '../database/client'
import { WorkProcess } from '../processes/work-process'
import { fingerprint } from './fingerprint.mjs'

/** Milliseconds between two looks at what there is to count, and for which an article is left alone after a change. */
const PAUSE = 1_500
/** What the number of findings follows from, beside the article and what editors have decided. */
const SOURCES = ['lib/checks', 'lib/text']

/**
 * Keeps the open findings of the desk's articles counted, in a process of its own: no request waits for it. Answers
 * what ends it.
 */
export function keepFindingsCounted(db: Database, root: string): () => Promise<void> {
  const checksVersion = fingerprint(root, SOURCES).slice(0, 16)
  const counting = new WorkProcess<LiveArticle, number>({ file: 'lib/server/findings-process.ts', name: 'The process that counts findings' })
  const ended = new AbortController()
  const count: Counter = async (article) => {
    try {
      ended.signal.throwIfAborted()
      return await counting.ask(article)
    } catch (error) {
      // Cut short by the end of the server, it was not in vain: it is counted the next time.
      if (ended.signal.aborted) throw error
      console.error(error)
      return null
    }
  }
  const work = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const counted = await countNext(db, count, { checksVersion, rest: PAUSE }).catch((error: unknown) => {
        if (!ended.signal.aborted) console.error(error)
        return false
      })
      if (!counted) await sleep(PAUSE, undefined, { signal: ended.signal, ref: false }).catch(() => {})
    }
  }
  const done = work()
  return async () => {
    ended.abort()
    counting.kill()
    await done
  }
}
