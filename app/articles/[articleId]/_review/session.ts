import type { ArticleHead, ChangesView, ConflictView } from '../../../../lib/articles/article'
import { type PackedParagraphs, unpackParagraphs } from '../../../../lib/articles/pack'
import { callApi } from '../../../_ui/api'
import { newId } from '../../../_ui/new-id'
import { authorNow } from '../../../_ui/use-author'
import { words } from '../../../_ui/words'
import { ArticleStore } from './article-store'
import { Changes } from './changes'
import { Comments } from './comments'
import { Decisions } from './decisions'
import { DraftStorage } from './draft-storage'
import { Findings } from './findings'
import { type LiveEvent, followArticle } from './live-events'
import { Others } from './others'
import { PreviousTexts } from './previous-texts'
import { Sender } from './sender'
import { joinTabs } from './tabs'
import { TextHistory } from './text-history'

/** What the page brings with it: the article's head, its first paragraphs, and how many there are. */
export type FirstWindow = {
  readonly head: ArticleHead
  readonly paragraphs: PackedParagraphs
  readonly total: number
  readonly conflicts: readonly ConflictView[]
}

/** One visit to one article: the parts of the review and what connects them. */
export class ReviewSession {
  readonly store: ArticleStore
  readonly sender: Sender
  readonly changes: Changes
  readonly previous: PreviousTexts
  readonly decisions: Decisions
  readonly comments: Comments
  readonly others: Others
  /** Of this tab, for as long as it is open. */
  readonly visitorId = newId()
  readonly author = () => authorNow() ?? words.author.unnamed
  /** Null until the whole article is here. */
  findings: Findings | null = null
  readonly #storage: DraftStorage
  readonly #findingsListeners = new Set<() => void>()
  readonly #histories = new Map<string, TextHistory>()
  readonly #total: number
  /** The number of the last change of the article that is here. */
  #change: number

  constructor({ head, paragraphs, total, conflicts }: FirstWindow) {
    this.store = new ArticleStore(head)
    this.#storage = new DraftStorage(head.id)
    this.sender = new Sender(this.store, this.#storage, this.author)
    this.sender.catchUp = () => this.#catchUp()
    this.decisions = new Decisions(head.id, this.author)
    this.comments = new Comments(head.id, this.author)
    this.others = new Others(this.visitorId, this.author)
    this.#change = head.change
    this.changes = new Changes(this.store)
    this.previous = new PreviousTexts(head.id)
    this.#total = total
    this.store.load(unpackParagraphs(paragraphs))
    this.store.setConflicts(conflicts)
  }

  historyOf = (paragraphId: string): TextHistory => {
    const history = this.#histories.get(paragraphId) ?? new TextHistory()
    this.#histories.set(paragraphId, history)
    return history
  }

  /**
   * Brings back what this browser kept, loads the rest of the article, and keeps the tabs of this browser together.
   * Answers what ends the visit; `onReady` hears how many drafts were brought back once all paragraphs are there.
   */
  start(onReady: (ready: { restored: number; complete: boolean }) => void): () => void {
    const leave = joinTabs(this.store, this.sender)
    const online = () => void this.sender.deliver()
    const turned = () => void this.sender.deliver()
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', turned)
    let ended = false
    let endChecks = () => {}
    let unfollow = () => {}
    void this.#load().then(async (ready) => {
      onReady(ready)
      if (!ended) unfollow = followArticle(this.store.head.id, () => this.#change, (event) => this.#hear(event))
      if (!ended) endChecks = await this.#startChecks()
      if (ended) endChecks()
    })
    return () => {
      ended = true
      endChecks()
      unfollow()
      leave()
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', turned)
    }
  }

  /** Has the checks follow the article, once all of it and what was decided about it is here. */
  async #startChecks(): Promise<() => void> {
    await this.decisions.load()
    const findings = new Findings(this.store, this.#forChecks())
    this.findings = findings
    for (const listener of this.#findingsListeners) listener()
    const end = findings.start()
    const decided = this.decisions.subscribe(() => findings.decide(this.#forChecks()))
    return () => {
      end()
      decided()
    }
  }

  #forChecks() {
    return { stets: this.decisions.forChecks(), names: this.decisions.names }
  }

  /** Hears when the checks have come. */
  subscribeFindings = (listener: () => void): (() => void) => {
    this.#findingsListeners.add(listener)
    return () => this.#findingsListeners.delete(listener)
  }

  async #load(): Promise<{ restored: number; complete: boolean }> {
    const kept = await this.#storage.load().catch(() => ({ drafts: [], marks: [] }))
    this.store.restore(kept.drafts, kept.marks)
    const complete = await this.#loadRest()
    if (complete) this.store.complete()
    this.store.restore([], kept.marks)
    this.sender.resume(kept.drafts, kept.marks)
    void this.comments.load()
    return { restored: kept.drafts.length, complete }
  }

  /** The paragraphs after the first window, in one request. False where the server could not be reached. */
  async #loadRest(): Promise<boolean> {
    const known = this.store.order.filter((id) => this.store.row(id)!.paragraph.revision > 0)
    if (known.length >= this.#total) return true
    const after = this.store.row(known.at(-1) ?? '')?.paragraph.position ?? ''
    const path = `/api/articles/${this.store.head.id}/paragraphs?packed=1&after=${encodeURIComponent(after)}`
    const answer = await callApi<{ paragraphs: PackedParagraphs }>('GET', path)
    if (answer.ok) this.store.load(unpackParagraphs(answer.data.paragraphs))
    return answer.ok
  }

  #hear(event: LiveEvent): void {
    switch (event.name) {
      case 'changes':
        return this.#takeOver(event.data)
      case 'deleted':
        return this.sender.articleDeleted()
      case 'visitors':
        return this.others.setVisitors(event.data.visitors)
      case 'house':
        return void this.decisions.load()
      case 'connection':
        this.others.setConnected(event.data.open)
        return event.data.open && this.sender.connection.state === 'retrying' ? void this.sender.deliver() : undefined
      case 'beat':
        return undefined
    }
  }

  /** Takes over what others did since. The same may come more than once. */
  #takeOver(changes: ChangesView): void {
    const changed = changes.paragraphs.map((after) => ({
      before: this.store.row(after.id)?.paragraph ?? null,
      after,
      restored: changes.restored.includes(after.id),
    }))
    this.store.load(changes.paragraphs)
    this.store.takeOverConflicts(changes.conflicts.opened, changes.conflicts.closed)
    this.comments.takeOver(changes.threads)
    if (changes.decisions) void this.decisions.load()
    if (this.store.setLanguages(changes.languages)) this.findings?.reopen(this.#forChecks())
    this.#change = Math.max(this.#change, changes.change)
    this.others.note(changed)
  }

  /** Asks what others did while the server was away. False where it still is. */
  async #catchUp(): Promise<boolean> {
    const answer = await callApi<ChangesView>('GET', `/api/articles/${this.store.head.id}/changes?since=${this.#change}`)
    if (answer.ok) this.#takeOver(answer.data)
    return answer.ok || answer.status > 0
  }
}
