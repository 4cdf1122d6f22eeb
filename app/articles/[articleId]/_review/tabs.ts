import type { SaveResult } from '../../../../lib/articles/article'
import type { ArticleStore } from './article-store'
import type { Draft } from './draft'
import type { Marking, Sender } from './sender'

type Message =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'answer'; readonly results: readonly SaveResult[] }
  | { readonly type: 'marking'; readonly marking: Marking }
  /** A tab with unsent text asks whether the one that sends is awake, and that one answers. */
  | { readonly type: 'areYouAwake' | 'awake' }

/** Milliseconds between two such questions. */
const LOOK = 5_000
/** Questions without an answer after which a tab takes the sending over. */
const PATIENCE = 3

/**
 * Makes the tabs that show one article in one browser work as one: what is typed in one shows in the others at
 * once, and only one of them, which holds the browser's lock, sends. When it goes, or the system has put it to sleep,
 * the next one takes over. Returns what ends it.
 */
export function joinTabs(store: ArticleStore, sender: Sender): () => void {
  const name = `stet-article-${store.head.id}`
  const channel = new BroadcastChannel(name)
  let hearing = false
  let unanswered = 0
  const post = (message: Message) => {
    if (!hearing) channel.postMessage(message)
  }
  sender.onKept = (draft) => post({ type: 'draft', draft })
  sender.onAnswer = (results) => post({ type: 'answer', results })
  sender.onMarked = (marking) => post({ type: 'marking', marking })
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    hearing = true
    if (data.type === 'draft') sender.heardDraft(data.draft)
    else if (data.type === 'answer') sender.heardAnswer(data.results)
    else if (data.type === 'marking') sender.heardMark(data.marking)
    hearing = false
    if (data.type === 'areYouAwake' && sender.mayDeliver) post({ type: 'awake' })
    if (data.type === 'awake') unanswered = 0
  }
  const release = new AbortController()
  const takeTurn = (options: LockOptions) => {
    void navigator.locks
      .request(name, options, async () => {
        sender.mayDeliver = true
        void sender.deliver()
        await new Promise((resolve) => release.signal.addEventListener('abort', resolve))
      })
      .catch(() => {})
      .then(() => {
        // Another tab took the sending over: this one waits for its turn again.
        sender.mayDeliver = false
        if (!release.signal.aborted) takeTurn({ signal: release.signal })
      })
  }
  const look = () => {
    if (sender.mayDeliver || !sender.pending || document.visibilityState !== 'visible') unanswered = 0
    else if (unanswered++ < PATIENCE) post({ type: 'areYouAwake' })
    else takeTurn({ steal: true })
  }
  const looking = setInterval(look, LOOK)
  // Locks exist on secure origins only; elsewhere every tab sends, and the server merges as for two editors.
  if (navigator.locks) {
    sender.mayDeliver = false
    takeTurn({ signal: release.signal })
  }
  return () => {
    clearInterval(looking)
    release.abort()
    channel.close()
  }
}
