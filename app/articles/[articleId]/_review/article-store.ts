import type { ArticleHead, ChangesView, ConflictView, ParagraphView, ReviewMark, ReviewState } from '../../../../lib/articles/article'
import { mergeTexts } from '../../../../lib/diff/merge'
import { ConflictsAhead } from './conflicts-ahead'
import { type Draft, type Edit, type PendingMark, editDraft, hasMore, sameState, sendDraft, startDraft } from './draft'
import { rebaseDraft } from './rebase-draft'
import { NO_CONFLICTS, type Row, type Saving, freshRow, insertedParagraph, isWithdrawn, rowState, stateOf } from './rows'

/** How many paragraphs are in each state. */
export type Totals = Readonly<Record<ReviewState, number>>

/**
 * The article in this browser: what the server acknowledged, what was typed since, and who wants to know. It does
 * no input or output; `Sender` moves drafts between it, IndexedDB and the server. Rows are replaced, never
 * changed, so a row that is the same object is the same paragraph; a subscriber hears only of its own.
 */
export class ArticleStore {
  #head: ArticleHead
  /** Told of every edit and mark, after the row has it: it keeps and sends. */
  onDraft: (draft: Draft, urgent: boolean) => void = () => {}
  onMark: (mark: PendingMark) => void = () => {}
  #rows = new Map<string, Row>()
  #order: readonly string[] = []
  #numbers = new Map<string, number>()
  #totals: Totals = { untouched: 0, edited: 0, reviewed: 0, changedSince: 0, leftOut: 0 }
  #conflicted: readonly string[] = []
  /** Newer states that wait for the answer to a save, which may know nothing of them yet. */
  #ahead = new Map<string, ParagraphView>()
  /** Drafts of paragraphs that have not been loaded (yet). */
  #waiting = new Map<string, Draft>()
  readonly #conflictsAhead = new ConflictsAhead((id) => this.#rows.has(id))
  #complete = false
  #orderChanged = false
  #rowListeners = new Map<string, Set<() => void>>()
  #listeners = new Set<(paragraphId: string) => void>()
  #orderListeners = new Set<() => void>()
  #totalsListeners = new Set<() => void>()

  constructor(head: ArticleHead) {
    this.#head = head
  }

  get head(): ArticleHead {
    return this.#head
  }

  /** Takes over what the article is written and checked in. Says whether that is something else than before. */
  setLanguages(languages: ChangesView['languages']): boolean {
    const { targetLocale, sourceLanguage } = this.#head
    if (targetLocale === languages.targetLocale && sourceLanguage === languages.sourceLanguage) return false
    this.#head = { ...this.#head, ...languages }
    // The browser's own spelling goes by what the rows on screen say.
    for (const id of this.#rowListeners.keys()) {
      const row = this.#rows.get(id)
      if (row) this.#put({ ...row })
    }
    return true
  }

  /** The ids of the paragraphs in their order, without withdrawn ones. The same array until it changes. */
  get order(): readonly string[] {
    return this.#order
  }

  /** The same object until a figure changes. */
  get totals(): Totals {
    return this.#totals
  }

  /** The paragraphs that have open conflicts. The same array until that changes. */
  get conflicted(): readonly string[] {
    return this.#conflicted
  }

  /** Drafts whose paragraph the article does not have. */
  get orphans(): readonly Draft[] {
    return [...this.#waiting.values()]
  }

  row(id: string): Row | undefined {
    return this.#rows.get(id)
  }

  /** The row's number as the editor reads it, from 1; 0 where it is not shown. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? 0
  }

  subscribeRow(id: string, listener: () => void): () => void {
    const listeners = this.#rowListeners.get(id) ?? new Set()
    this.#rowListeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
    }
  }

  /** Hears the id of every row that changes. */
  subscribe(listener: (paragraphId: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Hears when paragraphs come, go or move. */
  subscribeOrder(listener: () => void): () => void {
    this.#orderListeners.add(listener)
    return () => this.#orderListeners.delete(listener)
  }

  subscribeTotals(listener: () => void): () => void {
    this.#totalsListeners.add(listener)
    return () => this.#totalsListeners.delete(listener)
  }

  /** Adds loaded paragraphs, or takes over newer states of known ones (from the server or another tab). */
  load(paragraphs: readonly ParagraphView[]): void {
    for (const paragraph of paragraphs) {
      const known = this.#rows.get(paragraph.id)
      if (known) this.#takeOver(known, paragraph)
      else {
        const draft = this.#waiting.get(paragraph.id) ?? null
        this.#waiting.delete(paragraph.id)
        this.#add(paragraph, draft)
      }
    }
    this.#reorder()
  }

  /** Brings back what a former visit, or another tab, left in this browser. */
  restore(drafts: readonly Draft[], marks: readonly PendingMark[]): void {
    for (const draft of drafts) {
      const row = this.#rows.get(draft.paragraphId)
      if (row) this.#put({ ...row, draft, state: draft.state, saving: 'kept' })
      else if (this.#complete && draft.insert) this.#add(insertedParagraph(draft), draft)
      else this.#waiting.set(draft.paragraphId, draft)
    }
    for (const mark of marks) {
      const row = this.#rows.get(mark.paragraphId)
      if (row) this.#put({ ...row, mark })
    }
    this.#reorder()
  }

  /** Every paragraph of the article is here: drafts that insert one still unknown to the server find their place. */
  complete(): void {
    this.#complete = true
    const inserts = [...this.#waiting.values()].filter((draft) => draft.insert)
    for (const draft of inserts) this.#waiting.delete(draft.paragraphId)
    this.restore(inserts, [])
  }

  /** Changes one paragraph. `urgent` sends it at once, without waiting for a pause in typing. */
  edit(id: string, edit: Edit, { urgent = false } = {}): void {
    const row = this.#rows.get(id)
    if (!row || (sameState(row.state, edit.state) && !edit.closes?.length)) return
    const draft = row.draft ? editDraft(row.draft, edit) : startDraft(this.head.id, id, row.paragraph.revision, edit)
    this.#put({
      ...row,
      draft,
      state: edit.state,
      saving: 'kept',
      refusal: null,
    })
    this.#reorder()
    this.onDraft(draft, urgent)
  }

  /** Takes typed text over. `before` is what the editor typed on: others may have changed the paragraph meanwhile. */
  type(id: string, text: string, before: string): void {
    const row = this.#rows.get(id)
    if (!row) return
    const merged = mergeTexts(before, text, row.state.text)
    this.edit(id, { state: { ...row.state, text: merged.ok ? merged.text : text }, origin: 'typed', batch: null })
  }

  /** Puts a new paragraph in. `position` sorts between its neighbours'. */
  insert(id: string, position: string, edit: Edit): void {
    const draft = startDraft(this.head.id, id, 0, edit, { position })
    this.#add(insertedParagraph(draft), draft)
    this.#reorder()
    this.onDraft(draft, true)
  }

  /** Marks what the editor sees as read and right, or takes that back. */
  mark(mark: PendingMark): void {
    const row = this.#rows.get(mark.paragraphId)
    if (!row) return
    this.#put({ ...row, mark })
    this.onMark(mark)
  }

  setSaving(id: string, saving: Saving): void {
    const row = this.#rows.get(id)
    if (row && row.saving !== saving) this.#put({ ...row, saving })
  }

  /** The server will not have the save: it was not stored, and the next edit makes another. */
  refuse(id: string, message: string): void {
    const row = this.#rows.get(id)
    if (row?.draft) this.#put({ ...row, draft: { ...row.draft, sent: null }, saving: 'refused', refusal: message })
  }

  /** The draft goes out: from now on its save's id stands for exactly this state. Null where there is no draft. */
  send(id: string): Draft | null {
    const row = this.#rows.get(id)
    if (!row?.draft) return null
    const draft = sendDraft(row.draft)
    this.#put({ ...row, draft, saving: 'sending' })
    return draft
  }

  /** Takes a draft over that another tab of this browser typed. What this tab has on its way stays so. */
  adopt(draft: Draft): void {
    const row = this.#rows.get(draft.paragraphId)
    if (!row) return this.restore([draft], [])
    if (row.draft && row.draft.changedAt >= draft.changedAt) {
      // Ours is newer, or the same: only what is on its way can be news.
      if (draft.sent) this.#put({ ...row, draft: { ...row.draft, sent: draft.sent } })
      return
    }
    const adopted = { ...draft, sent: row.draft?.sent ?? draft.sent }
    this.#put({ ...row, draft: adopted, state: adopted.state, saving: 'kept' })
    this.#reorder()
  }

  /**
   * The server stored the save. What it stored may be more than what was sent (merged), and the editor may have
   * typed on meanwhile: then the draft goes on from the new revision, with the merged words in it.
   */
  acknowledge(id: string, saveId: string, stored: ParagraphView): void {
    const row = this.#rows.get(id)
    if (!row || row.paragraph.revision > stored.revision) return
    const { draft } = row
    const sent = draft?.sent ?? null
    // Where what was typed since collides with what was stored, the server decides, on the next save.
    const unmerged = draft && { ...draft, sent: null, insert: null }
    const next = draft && sent?.saveId === saveId && hasMore(draft) ? (rebaseDraft(draft, sent.state, stored) ?? unmerged) : null
    const other = draft !== null && sent?.saveId !== saveId
    if (other) return this.#takeOver(row, stored)
    const state = next?.state ?? stateOf(stored)
    this.#put({
      ...row,
      paragraph: stored,
      state,
      draft: next,
      mark: row.mark && !next && !sameState(row.mark.state, state) ? null : row.mark,
      saving: next ? 'kept' : 'saved',
      refusal: null,
      conflicts: row.conflicts.filter((conflict) => !sent?.closes.includes(conflict.id)),
    })
    this.#reorder()
    if (next) this.onDraft(next, false)
    this.#takeOverAhead(id)
  }

  /** The server kept the save as a conflict: what is current comes into the row, what was typed stands beside it. */
  collide(id: string, saveId: string, conflict: ConflictView, current: ParagraphView): void {
    const row = this.#rows.get(id)
    if (!row) return
    const { draft } = row
    // What was typed on top of the refused text has the same base, and becomes a conflict of its own.
    const next = draft?.sent?.saveId === saveId && hasMore(draft) ? { ...draft, sent: null } : null
    this.#put({
      ...row,
      paragraph: current,
      draft: next,
      state: next?.state ?? stateOf(current),
      mark: null,
      saving: next ? 'kept' : 'saved',
      conflicts: [...row.conflicts.filter(({ id: known }) => known !== conflict.id), conflict],
    })
    this.#reorder()
    if (next) this.onDraft(next, false)
    this.#takeOverAhead(id)
  }

  /** Conflicts that came up, and the ids of those that were closed, wherever that was. */
  takeOverConflicts(opened: readonly ConflictView[], closed: readonly string[]): void {
    for (const row of this.#rows.values()) {
      const fresh = opened.filter(({ id, paragraphId }) => paragraphId === row.paragraph.id && !row.conflicts.some((known) => known.id === id))
      const left = row.conflicts.filter(({ id }) => !closed.includes(id))
      if (fresh.length > 0 || left.length < row.conflicts.length) this.#put({ ...row, conflicts: [...left, ...fresh] })
    }
    this.#conflictsAhead.takeOver(opened, closed)
    this.#reorder()
  }

  /** The open conflicts of the article as the server has them. */
  setConflicts(conflicts: readonly ConflictView[]): void {
    for (const row of this.#rows.values()) {
      const own = conflicts.filter((conflict) => conflict.paragraphId === row.paragraph.id)
      if (own.length || row.conflicts.length) this.#put({ ...row, conflicts: own })
    }
    this.#conflictsAhead.set(conflicts)
    this.#reorder()
  }

  /** The server stored the mark with this id, given here or in another tab: `review` is the one in force now. */
  acknowledgeMark(id: string, markId: string, review: ReviewMark | null): void {
    const row = this.#rows.get(id)
    if (!row) return
    this.#put({ ...row, paragraph: { ...row.paragraph, review }, mark: row.mark?.id === markId ? null : row.mark })
  }

  /** A mark that cannot be given any more, because the text turned out to be another. */
  dropMark(mark: PendingMark): void {
    const row = this.#rows.get(mark.paragraphId)
    if (row?.mark?.id === mark.id) this.#put({ ...row, mark: null })
  }

  #add(paragraph: ParagraphView, draft: Draft | null): void {
    this.#put(freshRow(paragraph, draft, this.#conflictsAhead.take(paragraph.id)))
  }

  #takeOver(row: Row, paragraph: ParagraphView): void {
    const before = row.paragraph
    const newer = paragraph.revision > before.revision || paragraph.review?.at !== before.review?.at
    if (!newer || paragraph.revision < before.revision) return
    if (row.draft && paragraph.revision > before.revision) return this.#mergeIn(row, row.draft, paragraph)
    const state = row.draft ? row.state : stateOf(paragraph)
    this.#put({ ...row, paragraph, state })
  }

  /**
   * A newer text comes to a paragraph that is being edited: what is typed goes on from it. Where the draft is on its
   * way, or the two collide, it comes with the answer to the draft's own save.
   */
  #mergeIn(row: Row, draft: Draft, paragraph: ParagraphView): void {
    const isFree = !draft.sent && !draft.insert && draft.base === row.paragraph.revision
    const next = isFree ? rebaseDraft(draft, row.paragraph, paragraph) : null
    if (!next) return void this.#ahead.set(paragraph.id, paragraph)
    this.#put({ ...row, paragraph, draft: next, state: next.state })
    this.onDraft(next, false)
    return undefined
  }

  /** After an answer: takes over what came from elsewhere before it and is newer than it. */
  #takeOverAhead(id: string): void {
    const [row, ahead] = [this.#rows.get(id), this.#ahead.get(id)]
    this.#ahead.delete(id)
    if (row && ahead) this.#takeOver(row, ahead)
  }

  #put(row: Row): void {
    const id = row.paragraph.id
    const before = this.#rows.get(id)
    this.#rows.set(id, row)
    this.#count(before, row)
    if ((before?.conflicts ?? NO_CONFLICTS) !== row.conflicts) this.#noteConflicts(id, row.conflicts.length > 0)
    this.#orderChanged ||=
      !before || before.paragraph.position !== row.paragraph.position || isWithdrawn(before) !== isWithdrawn(row)
    for (const listener of this.#rowListeners.get(id) ?? []) listener()
    for (const listener of this.#listeners) listener(id)
  }

  #noteConflicts(id: string, has: boolean): void {
    const others = this.#conflicted.filter((known) => known !== id)
    this.#conflicted = has ? [...others, id] : others
    for (const listener of this.#totalsListeners) listener()
  }

  #count(before: Row | undefined, after: Row): void {
    const from = before && !isWithdrawn(before) ? rowState(before) : null
    const to = isWithdrawn(after) ? null : rowState(after)
    if (from === to) return
    const totals = { ...this.#totals }
    if (from) totals[from] -= 1
    if (to) totals[to] += 1
    this.#totals = totals
    for (const listener of this.#totalsListeners) listener()
  }

  /** Sorts anew where a row has come, gone or moved. */
  #reorder(): void {
    if (!this.#orderChanged) return
    this.#orderChanged = false
    const order = [...this.#rows.values()]
      .filter((row) => !isWithdrawn(row))
      .map(({ paragraph: { id, position } }) => ({ id, position }))
      .sort((a, b) => (a.position < b.position ? -1 : 1))
      .map(({ id }) => id)
    this.#order = order
    this.#numbers = new Map(order.map((id, index) => [id, index + 1]))
    for (const listener of this.#orderListeners) listener()
  }
}
