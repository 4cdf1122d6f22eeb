import { rowState } from './rows'
import { type ConflictView, isSettled } from '../../../../lib/articles/article'
import { words } from '../../../_ui/words'
import { dismissToast, showToast } from '../../../_ui/show-toast'
import { isAtEdge, caretRect, writeSelection } from './editable-text'
import { FindingActions } from './finding-actions'
import { Focus } from './focus'
import { LiveEditor } from './live-editor'
import { isDecision } from './others'
import type { ReviewSession } from './session'
import { type Filter, ReviewView } from './view'

/** What the keys, menus and buttons of the review do. */
export class Controller {
  readonly session: ReviewSession
  readonly view = new ReviewView()
  readonly focus = new Focus(this.view)
  readonly findings: FindingActions
  /** The one live editor, while a correction has the focus. */
  editor: { readonly id: string; readonly live: LiveEditor } | null = null
  /** The paragraphs as they are listed: all, or those the filter left when it was set. */
  listed: readonly string[] = []
  /** The notice of the last change: there is one, and it is the one that Ctrl+Z takes back. */
  #undoOffer: number | null = null
  /** What the live editor's text was when it was opened. */
  #opened = ''

  constructor(session: ReviewSession) {
    this.session = session
    this.findings = new FindingActions(this)
    session.changes.onDone = (label) => this.#offerUndo(label)
    session.sender.onDroppedMark = (mark) =>
      showToast({ text: words.review.markDropped(session.store.numberOf(mark.paragraphId)), tone: 'bad' })
  }

  /** Makes the focused correction the live editor. */
  openEditor(id: string, element: HTMLElement): void {
    if (this.editor?.live.element === element) return
    if (this.editor) this.closeEditor(this.editor.id)
    const byPointer = element.isContentEditable
    const { session } = this
    const { store, historyOf } = session
    const live = new LiveEditor(element, store.head.syntax, historyOf(id), {
      onText: (text, before) => {
        store.type(id, text, before)
        session.others.dismiss(id)
        this.findings.typed(id, live.selection.end)
      },
      onCaret: (selection) => this.#caretMoved(id, selection),
      onNotice: (notice) => showToast({ text: words.review[notice], tone: 'bad' }),
    })
    this.editor = { id, live }
    this.#opened = live.text
    this.view.set({ current: id })
    if (!byPointer) writeSelection(element, 0)
  }

  #caretMoved(id: string, selection: { start: number; end: number }): void {
    this.view.set({ selection })
    this.findings.caretMoved(id, selection)
  }

  /** The correction lost the focus: what was typed is saved now. */
  closeEditor(id: string): void {
    if (this.editor?.id !== id) return
    this.editor.live.close()
    this.editor = null
    this.view.set({ selection: null })
    this.findings.leftText()
    this.findings.edited(id, this.#opened)
    void this.session.sender.deliver()
  }

  /** Up or down out of the first or last line of the text, into the neighbour, keeping the column. */
  leaveByArrow(step: 1 | -1): boolean {
    const { editor } = this
    if (!editor || !isAtEdge(editor.live.element, step < 0 ? 'first' : 'last')) return false
    const { left } = caretRect(editor.live.element, editor.live.selection.start)
    return this.move(step, { x: left, line: step < 0 ? 'last' : 'first' })
  }

  get current(): string | null {
    return this.view.state.current
  }

  /** Goes `step` rows on from the current one; says whether there was one to go to. */
  move(step: number, place: Parameters<Focus['go']>[1] = this.editor ? 'start' : 'row'): boolean {
    const index = this.current === null ? -1 : this.listed.indexOf(this.current)
    const next = this.listed[index + step]
    if (next === undefined) return false
    this.focus.go(next, place)
    return true
  }

  /** Opens a field for a comment on the selected words, or else on the paragraph. */
  comment(): void {
    const { current, editor, session } = this
    const text = current === null ? undefined : session.store.row(current)?.state.text
    if (current === null || text === undefined) return
    const selection = editor?.id === current ? editor.live.selection : null
    const words = selection && selection.start < selection.end ? { ...selection, inText: text } : null
    this.view.set({ panel: 'comments', commenting: { paragraphId: current, words } })
  }

  /** Closes the panel and gives the focus back to where the editor was. */
  closePanel(): void {
    this.view.set({ panel: null, sought: null, commenting: null, thread: null })
    if (this.current !== null) this.focus.go(this.current, 'row')
  }

  /** Scrolls to the paragraph; the focus stays where it is. */
  reveal(id: string): void {
    if (!this.listed.includes(id)) this.setFilter('all')
    this.view.set({ current: id })
    this.focus.reveal(id)
  }

  setFilter(filter: Filter): void {
    const { store } = this.session
    const shows = (id: string) => {
      const state = rowState(store.row(id)!)
      return filter === 'open' ? !isSettled(state) : state === filter
    }
    this.view.set({ filter, filtered: filter === 'all' ? null : store.order.filter(shows) })
  }

  goToEdge(edge: 'first' | 'last'): void {
    const id = this.listed.at(edge === 'first' ? 0 : -1)
    if (id !== undefined) this.focus.go(id, 'row')
  }

  /** Goes to the next paragraph that is neither reviewed nor left out, round the end of the article. */
  nextOpen(): void {
    const { store } = this.session
    const from = this.current === null ? -1 : this.listed.indexOf(this.current)
    const round = [...this.listed.slice(from + 1), ...this.listed.slice(0, Math.max(0, from))]
    const next = round.find((id) => !isSettled(rowState(store.row(id)!)))
    if (next !== undefined) this.focus.go(next, this.editor ? 'start' : 'row')
    else showToast({ text: words.review.allSettled, tone: 'good' })
  }

  /** Marks the current paragraph reviewed and goes to the next open one. */
  reviewAndGoOn(): void {
    if (this.current === null) return
    this.session.changes.toggleReviewed(this.current, true)
    this.nextOpen()
  }

  toggleReviewed(id = this.current): void {
    if (id === null) return
    const toggle = () => void this.session.changes.toggleReviewed(id)
    // To mark what somebody else has just changed is no objection to it.
    if (this.session.others.newsOf(id)?.deed === 'reviewed') this.decide(id, toggle)
    else toggle()
  }

  /** Does what would overwrite what somebody else has just decided about the paragraph, after saying so. */
  decide(id: string, action: () => void): void {
    this.decideAll([id], () => action())
  }

  /** The same for many paragraphs at once; the change is told which of them it is to be made in. */
  decideAll(ids: readonly string[], change: (ids: ReadonlySet<string>) => void): void {
    const news = ids.flatMap((id) => this.session.others.newsOf(id) ?? []).filter(isDecision)
    if (news.length > 0) this.view.set({ dialog: { type: 'overwrite', news, ids, change } })
    else change(new Set(ids))
  }

  split(): void {
    const { editor } = this
    if (!editor) return
    const id = this.session.changes.split(editor.id, editor.live.selection.start)
    if (id) this.focus.go(id, 'start')
  }

  insertAfter(): void {
    if (this.current === null) return
    this.focus.go(this.session.changes.insertAfter(this.current), 'start')
  }

  /** Undoes the newer of the editor's last step of typing and the article's last named change. */
  undo(): void {
    const { editor, session } = this
    const named = session.changes.last
    const typedAt = editor ? session.historyOf(editor.id).changedAt : 0
    if (editor && typedAt > 0 && typedAt >= (named && named.ids.includes(editor.id) ? named.at : 0)) editor.live.undo()
    else if (named && (!editor || typedAt === 0 || named.ids.includes(editor.id))) this.undoNamed()
  }

  redo(): void {
    if (this.editor && this.session.historyOf(this.editor.id).canRedo) this.editor.live.redo()
    else this.#keepFocus(() => this.#say(this.session.changes.redo()))
  }

  undoNamed(): void {
    this.#keepFocus(() => this.#say(this.session.changes.undo()))
  }

  /** Takes a conflict's text into the paragraph, or keeps what is there; either closes the conflict. */
  settleConflict({ id, paragraphId, mine }: ConflictView, choice: 'take' | 'keep'): void {
    const { store } = this.session
    const row = store.row(paragraphId)
    if (!row) return
    const { text, kind, level, ordered } = choice === 'take' ? mine : row.state
    const state = { ...row.state, text, kind, level, ordered }
    store.edit(paragraphId, { state, origin: 'typed', batch: null, closes: [id] }, { urgent: true })
  }

  /** Where a change takes the current paragraph away, the one before it has the focus. */
  #keepFocus(change: () => void): void {
    const { store } = this.session
    const index = this.current === null ? -1 : store.order.indexOf(this.current)
    change()
    if (index < 0 || this.current === null || store.order.includes(this.current)) return
    const next = store.order[Math.max(0, index - 1)]
    if (next !== undefined) this.focus.go(next, 'row')
  }

  #say(undone: { label: string; skipped: number } | null): void {
    if (!undone) return
    if (this.#undoOffer !== null) dismissToast(this.#undoOffer)
    showToast({ text: undone.skipped > 0 ? words.review.undoneBut(undone.label, undone.skipped) : undone.label })
  }

  #offerUndo(label: string): void {
    if (this.#undoOffer !== null) dismissToast(this.#undoOffer)
    const action = { label: words.review.commands.undo, name: words.review.undoOf(label), run: () => this.undoNamed() }
    this.#undoOffer = showToast({ text: label, action })
  }
}
