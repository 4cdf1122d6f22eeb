import type { SaveResult } from '../../../../lib/articles/article'
import type { ArticleStore } from './article-store'
import type { Draft } from './draft'
import type { Marking, Sender } from './sender'

type Message =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'answer'; readonly results: readonly SaveResult[] }
  | { readonly type: 'marking'; readonly marking: Marking }

/**
 * Makes the tabs that show one article in one browser work as one: what is typed in one shows in the others at
 * once, and only one of them, which holds the browser's lock, sends. When it goes, the next one takes over.
 * Returns what ends it.
 */
export function joinTabs(store: ArticleStore, sender: Sender): () => void {
  const name = `stet-article-${store.head.id}`
  const channel = new BroadcastChannel(name)
  let hearing = false
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
    else sender.heardMark(data.marking)
    hearing = false
  }
  const release = new AbortController()
  // Locks exist on secure origins only; elsewhere every tab sends, and the server merges as for two editors.
  if (navigator.locks) {
    sender.mayDeliver = false
    void navigator.locks
      .request(name, { signal: release.signal }, async () => {
        sender.mayDeliver = true
        void sender.deliver()
        await new Promise((resolve) => release.signal.addEventListener('abort', resolve))
      })
      .catch(() => {})
  }
  return () => {
    release.abort()
    channel.close()
  }
}
