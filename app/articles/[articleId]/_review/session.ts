import type { ArticleHead, ConflictView, ParagraphView } from '../../../../lib/articles/article'
import { type PackedParagraphs, unpackParagraphs } from '../../../../lib/articles/pack'
import { callApi } from '../../../_ui/api'
import { authorNow } from '../../../_ui/use-author'
import { words } from '../../../_ui/words'
import { ArticleStore } from './article-store'
import { Changes } from './changes'
import { Decisions } from './decisions'
import { DraftStorage } from './draft-storage'
import { Findings } from './findings'
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
  /** Null until the whole article is here. */
  findings: Findings | null = null
  readonly #storage: DraftStorage
  readonly #findingsListeners = new Set<() => void>()
  readonly #histories = new Map<string, TextHistory>()
  readonly #total: number

  constructor({ head, paragraphs, total, conflicts }: FirstWindow) {
    this.store = new ArticleStore(head)
    this.#storage = new DraftStorage(head.id)
    const author = () => authorNow() ?? words.author.unnamed
    this.sender = new Sender(this.store, this.#storage, author)
    this.decisions = new Decisions(head.id, author)
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
    const hidden = () => document.visibilityState === 'hidden' && void this.sender.deliver()
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', hidden)
    let ended = false
    let endChecks = () => {}
    void this.#load().then(async (ready) => {
      onReady(ready)
      if (!ended) endChecks = await this.#startChecks()
      if (ended) endChecks()
    })
    return () => {
      ended = true
      endChecks()
      leave()
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', hidden)
    }
  }

  /** Has the checks follow the article, once all of it and what was decided about it is here. */
  async #startChecks(): Promise<() => void> {
    await this.decisions.load()
    const { stets, names } = { stets: this.decisions.forChecks(), names: this.decisions.names }
    const findings = new Findings(this.store, { stets, names })
    this.findings = findings
    for (const listener of this.#findingsListeners) listener()
    const end = findings.start()
    const decided = this.decisions.subscribe(() => findings.decide(this.decisions.forChecks(), this.decisions.names))
    return () => {
      end()
      decided()
    }
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

  /** Takes over what changed on the server since. */
  takeOver(paragraphs: readonly ParagraphView[]): void {
    this.store.load(paragraphs)
  }
}
