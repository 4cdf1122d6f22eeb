import { type Hit, type Query, type SearchedText, findHits } from './find'

/** Finds in a thread of its own, so that a slow pattern can be stopped and never holds the page up. */
export type FindRequest = { readonly texts: readonly SearchedText[]; readonly query: Query }
export type FindAnswer = { readonly ok: true; readonly hits: readonly Hit[] } | { readonly ok: false; readonly message: string }

addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  let answer: FindAnswer
  try {
    answer = { ok: true, hits: findHits(data.texts, data.query) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    answer = { ok: false, message: error.message }
  }
  postMessage(answer)
})
