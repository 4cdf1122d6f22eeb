import { callApi } from '../../../_ui/api'
import type { ReviewView } from './view'

/** Milliseconds after a move before it is told, so that going through many rows tells of the last one. */
const REST = 300
/** Milliseconds after which a tab says once more that it is there. */
const RENEW = 30_000

/** Tells the others in which paragraph this tab's editor is. Answers what ends it. */
export function tellPresence(articleId: string, visitorId: string, author: () => string, view: ReviewView): () => void {
  let told: string | null | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (gone = false) => {
    clearTimeout(timer)
    told = view.state.current
    const body = { visitorId, author: author(), paragraphId: told, gone }
    void callApi('POST', `/api/articles/${articleId}/visitors`, body, { keepalive: gone })
    if (!gone) timer = setTimeout(tell, RENEW)
  }
  const moved = view.subscribe(() => {
    if (view.state.current === told) return
    clearTimeout(timer)
    timer = setTimeout(tell, REST)
  })
  const leave = () => tell(true)
  const back = () => tell()
  tell()
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', back)
  return () => {
    moved()
    leave()
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', back)
  }
}
