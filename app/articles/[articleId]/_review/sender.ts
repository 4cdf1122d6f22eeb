import type { BatchInput, MarksInput } from '../../../../lib/articles/schema'
import type { BatchResult, ReviewMark, SaveResult } from '../../../../lib/articles/article'
import { callApi } from '../../../_ui/api'
import type { ArticleStore } from './article-store'
import { type Draft, type PendingMark, sameState } from './draft'
import type { DraftStorage } from './draft-storage'

/** Milliseconds without a key before typed text is saved; leaving the paragraph saves at once. */
const PAUSE = 700
/** Milliseconds after which text that is typed without a pause is saved all the same. */
const LONGEST_WAIT = 5_000
/** Milliseconds between tries while the server cannot be reached. */
const RETRIES = [1_000, 2_000, 4_000, 5_000]
/** Milliseconds after which a request counts as unanswered. It may have arrived; its saves go out again as they are. */
const PATIENCE = 30_000
/** How many saves travel in one request, so that answers come back while the rest is on its way. */
const MOST_AT_ONCE = 2_000

/** What the page says of the whole article. */
export type Connection =
  | { readonly state: 'saved'; readonly at: Date | null }
  | { readonly state: 'saving' }
  | { readonly state: 'retrying' }
  /** The session is over: it goes on by itself once the editor has signed in again, in whichever tab. */
  | { readonly state: 'signedOut' }
  /** The browser itself keeps nothing: only the server does. */
  | { readonly state: 'unkept' }
  | { readonly state: 'refused' }
  | { readonly state: 'deleted' }

/** A stored mark, as the tabs of one browser tell each other. */
export type Marking = { readonly paragraphId: string; readonly markId: string; readonly review: ReviewMark | null }

type Marked = { readonly marks: readonly { readonly id: string; readonly review: ReviewMark | null }[] }

/**
 * Takes drafts from the store to IndexedDB and to the server, and the answers back. One request is on its way at a
 * time; a save that was not answered goes out again with the same id before anything newer of its paragraph, so
 * each is applied exactly once and in order. Nothing leaves IndexedDB before the server has acknowledged it.
 */
export class Sender {
  readonly #store: ArticleStore
  readonly #storage: DraftStorage
  readonly #author: () => string
  /** Told when a mark was dropped because the text turned out to be another. */
  onDroppedMark: (mark: PendingMark) => void = () => {}
  /** Told of what this tab keeps and hears, for the other tabs of this browser. */
  onKept: (draft: Draft) => void = () => {}
  onAnswer: (saves: readonly SaveResult[]) => void = () => {}
  onMarked: (marking: Marking) => void = () => {}
  /** Takes over what others did while the server was away, before anything is sent to it; false where it still is. */
  catchUp: () => Promise<boolean> = () => Promise.resolve(true)
  /** Only one tab of a browser sends; the others keep, and tell it. */
  mayDeliver = true

  #connection: Connection = { state: 'saved', at: null }
  #listeners = new Set<() => void>()
  #unsent = new Set<string>()
  #unmarked = new Map<string, PendingMark>()
  #toKeep = new Map<string, Draft>()
  #keeping: Promise<void> | null = null
  #delivering = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #waitingSince: number | null = null
  #failures = 0

  constructor(store: ArticleStore, storage: DraftStorage, author: () => string) {
    this.#store = store
    this.#storage = storage
    this.#author = author
    store.onDraft = (draft, urgent) => this.#take(draft, urgent)
    store.onMark = (mark) => {
      void this.#storage.keepMark(mark).catch(() => this.#cannotKeep())
      this.#unmarked.set(mark.paragraphId, mark)
      if (this.#connection.state === 'saved') this.#say({ state: 'saving' })
      void this.deliver()
    }
  }

  get connection(): Connection {
    return this.#connection
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Whether anything is only in this browser. */
  get pending(): boolean {
    return this.#unsent.size > 0 || this.#unmarked.size > 0
  }

  /** Takes on what a former visit left. */
  resume(drafts: readonly Draft[], marks: readonly PendingMark[]): void {
    for (const draft of drafts) this.#unsent.add(draft.paragraphId)
    for (const mark of marks) this.#unmarked.set(mark.paragraphId, mark)
    if (this.pending) void this.deliver()
  }

  /** Sends everything now: on leaving a paragraph, on coming back online, before an export. */
  async deliver(): Promise<void> {
    clearTimeout(this.#timer)
    this.#waitingSince = null
    if (this.#delivering || !this.pending || this.#connection.state === 'deleted') return
    this.#delivering = true
    try {
      await this.#kept()
      while (this.pending && (await this.#deliverNext())) this.#failures = 0
    } finally {
      this.#delivering = false
    }
    this.#saySaved()
  }

  /** The article is gone for good: nothing can be saved any more, and what is unsaved stays here to be copied. */
  articleDeleted(): void {
    this.#say({ state: 'deleted' })
  }

  #take(draft: Draft, urgent: boolean): void {
    this.#unsent.add(draft.paragraphId)
    this.#keep(draft)
    this.#schedule(urgent)
  }

  #schedule(urgent: boolean): void {
    // While the server is away, the next try takes along what is typed meanwhile: keys neither hurry nor delay it.
    if (this.#failures > 0) return
    this.#say({ state: 'saving' })
    this.#waitingSince ??= Date.now()
    clearTimeout(this.#timer)
    if (urgent || Date.now() - this.#waitingSince > LONGEST_WAIT) queueMicrotask(() => void this.deliver())
    else this.#timer = setTimeout(() => void this.deliver(), PAUSE)
  }

  /** One request and its answer. False where there is nothing to send now, or no answer came. */
  async #deliverNext(): Promise<boolean> {
    if (this.#failures > 0 && !(await this.catchUp())) {
      this.#retryLater()
      return false
    }
    const drafts = this.mayDeliver ? this.#nextDrafts() : []
    if (drafts.length > 0) return this.#deliverSaves(drafts)
    const marks = [...this.#unmarked.values()].filter((mark) => !this.#unsent.has(mark.paragraphId))
    return marks.length > 0 && this.#deliverMarks(marks)
  }

  /** Saves that are on their way already first; then those of one batch, which travel together. */
  #nextDrafts(): Draft[] {
    const drafts: Draft[] = []
    for (const id of this.#unsent) {
      const row = this.#store.row(id)
      if (row && !row.draft) this.#unsent.delete(id)
      if (row?.draft && row.saving !== 'refused') drafts.push(row.draft)
    }
    const again = drafts.filter((draft) => draft.sent)
    const from = again.length > 0 ? again : drafts
    const batchOf = (draft: Draft) => (draft.sent ?? draft).batch?.id
    return from.filter((draft) => batchOf(draft) === batchOf(from[0]!)).slice(0, MOST_AT_ONCE)
  }

  async #deliverSaves(drafts: readonly Draft[]): Promise<boolean> {
    const sent = drafts.flatMap((draft) => this.#store.send(draft.paragraphId) ?? [])
    for (const draft of sent) this.#keep(draft)
    await this.#kept()
    // While the server does not take it, that stands there until it does.
    if (this.#failures === 0) this.#say({ state: 'saving' })
    const batch = sent[0]!.sent!.batch
    const body: BatchInput = {
      author: this.#author(),
      ...(batch && { batch }),
      saves: sent.map((draft) => saveOf(draft)),
    }
    const answer = await callApi<Extract<BatchResult, { ok: true }>>('POST', this.#path('saves'), body, { signal: AbortSignal.timeout(PATIENCE) })
    if (answer.ok) {
      this.#accept(answer.data.results)
      return true
    }
    for (const { paragraphId } of sent) this.#store.setSaving(paragraphId, 'retrying')
    if (answer.status === 410 || answer.status === 404) this.#say({ state: 'deleted' })
    else if (isFinal(answer.status)) {
      for (const { paragraphId } of sent) this.#store.refuse(paragraphId, answer.message)
      this.#say({ state: 'refused' })
      return true
    } else this.#retryLater(answer.status)
    return false
  }

  /** Takes the server's answers over; also those that another tab of this browser was given. */
  #accept(results: readonly SaveResult[]): void {
    this.heardAnswer(results)
    const answered = results.map(({ paragraphId, saveId }) => ({ paragraphId, saveId }))
    void this.#kept().then(() => this.#storage.forget(answered).catch(() => this.#cannotKeep()))
    this.onAnswer(results)
  }

  heardAnswer(results: readonly SaveResult[]): void {
    for (const result of results) {
      const { paragraphId, saveId, paragraph } = result
      if (result.ok) this.#store.acknowledge(paragraphId, saveId, paragraph)
      else this.#store.collide(paragraphId, saveId, result.conflict, paragraph)
      if (!this.#store.row(paragraphId)?.draft) this.#unsent.delete(paragraphId)
    }
    if (!this.#delivering) this.#saySaved()
  }

  heardMark({ paragraphId, markId, review }: Marking): void {
    this.#store.acknowledgeMark(paragraphId, markId, review)
  }

  /** A draft from another tab of this browser. */
  heardDraft(draft: Draft): void {
    this.#store.adopt(draft)
    this.#unsent.add(draft.paragraphId)
    this.#schedule(false)
  }

  async #deliverMarks(marks: readonly PendingMark[]): Promise<boolean> {
    const right = marks.filter((mark) => {
      const row = this.#store.row(mark.paragraphId)
      const stands = row !== undefined && (!mark.given || sameState(row.state, mark.state))
      if (!stands) this.#dropMark(mark)
      return stands
    })
    if (right.length === 0) return true
    const body: MarksInput = {
      author: this.#author(),
      marks: right.map(({ id, paragraphId, given }) => ({
        id,
        paragraphId,
        given,
        revision: this.#store.row(paragraphId)!.paragraph.revision,
      })),
    }
    const answer = await callApi<Marked>('POST', this.#path('marks'), body, { signal: AbortSignal.timeout(PATIENCE) })
    if (answer.ok) {
      for (const mark of right) {
        const review = answer.data.marks.find(({ id }) => id === mark.id)?.review ?? null
        if (this.#unmarked.get(mark.paragraphId)?.id === mark.id) this.#unmarked.delete(mark.paragraphId)
        this.heardMark({ paragraphId: mark.paragraphId, markId: mark.id, review })
        this.onMarked({ paragraphId: mark.paragraphId, markId: mark.id, review })
        void this.#storage.forgetMark(mark).catch(() => this.#cannotKeep())
      }
      return true
    }
    if (answer.status === 410 || answer.status === 404) this.#say({ state: 'deleted' })
    else if (isFinal(answer.status)) {
      for (const mark of right) this.#dropMark(mark)
      return true
    } else this.#retryLater(answer.status)
    return false
  }

  #dropMark(mark: PendingMark): void {
    this.#unmarked.delete(mark.paragraphId)
    this.#store.dropMark(mark)
    void this.#storage.forgetMark(mark).catch(() => this.#cannotKeep())
    this.onDroppedMark(mark)
  }

  #retryLater(status = 0): void {
    const wait = RETRIES[Math.min(this.#failures, RETRIES.length - 1)]!
    this.#failures += 1
    this.#say({ state: status === 401 ? 'signedOut' : 'retrying' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.deliver(), wait)
  }

  /** Writes drafts to IndexedDB; while one write is under way only the newest of each paragraph waits. */
  #keep(draft: Draft): void {
    this.#toKeep.set(draft.paragraphId, draft)
    this.onKept(draft)
    this.#keeping ??= this.#writeKept()
  }

  async #writeKept(): Promise<void> {
    while (this.#toKeep.size > 0) {
      const drafts = [...this.#toKeep.values()]
      this.#toKeep.clear()
      await this.#storage.keep(drafts).catch(() => this.#cannotKeep())
    }
    this.#keeping = null
  }

  async #kept(): Promise<void> {
    while (this.#keeping) await this.#keeping
  }

  #cannotKeep(): void {
    this.#say({ state: 'unkept' })
  }

  #saySaved(): void {
    if (!this.pending && this.#connection.state !== 'saved') this.#say({ state: 'saved', at: new Date() })
  }

  #say(connection: Connection): void {
    if (this.#connection.state === 'deleted') return
    this.#connection = connection
    for (const listener of this.#listeners) listener()
  }

  #path(resource: string): string {
    return `/api/articles/${this.#store.head.id}/${resource}`
  }
}

/** Whether trying the same again is useless: the server understood and refused. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status)
}

function saveOf({ paragraphId, sent }: Draft): BatchInput['saves'][number] {
  if (!sent) throw new Error('A draft is sent with the save that carries it.')
  const { saveId, base, state, origin, insert, closes } = sent
  return { saveId, paragraphId, base, state, origin, closes: [...closes], ...(insert && { insert }) }
}

