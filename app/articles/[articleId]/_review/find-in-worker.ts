import type { Hit, Query, SearchedText } from './find'
import type { FindAnswer, FindRequest } from './find-worker'

/** Milliseconds a search may take before its pattern is called too slow. */
const LONGEST = 3_000

export type Found =
  | { readonly ok: true; readonly hits: readonly Hit[] }
  | { readonly ok: false; readonly reason: 'badPattern'; readonly message: string }
  | { readonly ok: false; readonly reason: 'slow' }

/** Searches in a worker, which is stopped when the answer is there, takes too long, or is not wanted any more. */
export function findInWorker(texts: readonly SearchedText[], query: Query, signal: AbortSignal): Promise<Found> {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
  const request: FindRequest = { texts, query }
  return new Promise<Found>((resolve) => {
    // Only a pattern can be slow: for words, a busy machine that is long in starting the worker is waited for.
    const timer = query.regex ? setTimeout(() => resolve({ ok: false, reason: 'slow' }), LONGEST) : undefined
    signal.addEventListener('abort', () => resolve({ ok: true, hits: [] }))
    worker.addEventListener('message', ({ data }: MessageEvent<FindAnswer>) => {
      clearTimeout(timer)
      resolve(data.ok ? data : { ok: false, reason: 'badPattern', message: data.message })
    })
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
