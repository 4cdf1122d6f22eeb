import { generateKeyBetween } from 'fractional-indexing'
import type { ParagraphKind, ParagraphState } from '../../../../lib/articles/article'
import { mergeTexts } from '../../../../lib/diff/merge'
import { newId } from '../../../_ui/new-id'
import { words } from '../../../_ui/words'
import type { ArticleStore } from './article-store'
import { rowState } from './rows'
import { type Edit, sameState } from './draft'

/** What one named change wants of one paragraph. */
export type Change = { readonly id: string; readonly state: ParagraphState; readonly insertAt?: string }

/** A change that can be undone by its name. */
type Done = {
  readonly label: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** `before` is null for a paragraph that the change put in. */
  readonly paragraphs: readonly { id: string; before: ParagraphState | null; after: ParagraphState }[]
  /** The paragraphs it concerns. */
  readonly ids: readonly string[]
  /** For what is not a paragraph's: takes it back, and makes it again. */
  readonly decision?: Decision
}

/** Something decided that is no change of paragraphs: a stet, a name. */
export type Decision = { readonly undo: () => void; readonly redo: () => void }

/** What an undo came to; `skipped` paragraphs have been changed since in a way that collides. */
export type Undone = { readonly label: string; readonly skipped: number; readonly ids: readonly string[] }

/**
 * Everything that changes the article but typing: structure, restoring, replacing in many paragraphs, review marks.
 * Each change is one batch of ordinary saves with one named undo.
 */
export class Changes {
  readonly #store: ArticleStore
  #done: Done[] = []
  #undone: Done[] = []
  /** Told of each change, to say it and offer its undo. */
  onDone: (label: string, ids: readonly string[]) => void = () => {}

  constructor(store: ArticleStore) {
    this.#store = store
  }

  /** The newest change that can be undone. */
  get last(): { label: string; at: number; ids: readonly string[] } | null {
    const last = this.#done.at(-1)
    return last ? { label: last.label, at: last.at, ids: last.ids } : null
  }

  /** Makes the changes as one batch. Those that change nothing are left away; says nothing where none is left. */
  apply(label: string, changes: readonly Change[], origin: Edit['origin'], { quiet = false } = {}): boolean {
    const real = changes.filter(({ id, state, insertAt }) => {
      const row = this.#store.row(id)
      return insertAt !== undefined || (row !== undefined && !sameState(row.state, state))
    })
    if (real.length === 0) return false
    const paragraphs = real.map(({ id, state }) => ({ id, before: this.#store.row(id)?.state ?? null, after: state }))
    this.#make(label, real, origin)
    const ids = paragraphs.map(({ id }) => id)
    this.#done.push({ label, at: Date.now(), paragraphs, ids })
    this.#undone = []
    if (!quiet) this.onDone(label, ids)
    return true
  }

  undo(): Undone | null {
    return this.#move(this.#done, this.#undone, 'undo', ({ before, after }) => ({
      from: after,
      to: before ?? { ...after, leftOut: true },
    }))
  }

  redo(): Undone | null {
    return this.#move(this.#undone, this.#done, 'redo', ({ before, after }) => ({
      from: before ?? { ...after, leftOut: true },
      to: after,
    }))
  }

  /** Divides the paragraph: what follows `offset` goes to a new one after it. Answers the new paragraph's id. */
  split(id: string, offset: number): string | null {
    const row = this.#store.row(id)
    if (!row) return null
    const { state } = row
    const first = state.text.slice(0, offset).trimEnd()
    const second = state.text.slice(offset).trimStart()
    const newOne = newId()
    // What is split off a heading is the text that was fused to it.
    const kind = state.kind === 'heading' || state.kind === 'title' ? BODY : {}
    this.apply(
      words.review.did.split(this.#store.numberOf(id)),
      [
        { id, state: { ...state, text: first } },
        { id: newOne, insertAt: this.#positionAfter(id), state: { ...state, ...kind, text: second, joined: false } },
      ],
      'typed',
    )
    return newOne
  }

  /** Puts an empty paragraph in after this one. Answers its id. */
  insertAfter(id: string): string {
    const newOne = newId()
    const state: ParagraphState = { ...BODY, text: '', joined: false, leftOut: false }
    this.apply(words.review.did.insert(this.#store.numberOf(id)), [{ id: newOne, insertAt: this.#positionAfter(id), state }], 'typed')
    return newOne
  }

  toggleJoined(id: string): void {
    const number = this.#store.numberOf(id)
    if (number === 1) return
    this.#toggle(id, 'joined', (on) => (on ? words.review.did.join(number) : words.review.did.unjoin(number)))
  }

  toggleLeftOut(id: string): void {
    const number = this.#store.numberOf(id)
    this.#toggle(id, 'leftOut', (on) => (on ? words.review.did.leaveOut(number) : words.review.did.takeIn(number)))
  }

  setKind(id: string, kind: ParagraphKind, level: number, ordered = false): void {
    const row = this.#store.row(id)
    const label = words.review.did.kind(this.#store.numberOf(id), words.kinds[kind])
    if (row) this.apply(label, [{ id, state: { ...row.state, kind, level, ordered } }], 'typed')
  }

  /** Sets the text back to what the machine wrote. */
  restoreMachineText(id: string): void {
    const row = this.#store.row(id)
    if (!row?.paragraph.imported) return
    const state = { ...row.state, text: row.paragraph.machineText }
    this.apply(words.review.did.restore(this.#store.numberOf(id)), [{ id, state }], 'restore')
  }

  setText(id: string, text: string, label: string, origin: Edit['origin'], { quiet = false } = {}): void {
    const row = this.#store.row(id)
    if (row) this.apply(label, [{ id, state: { ...row.state, text } }], origin, { quiet })
  }

  /** Notes something decided about these paragraphs, so that undo takes it back. Answers what forgets it again. */
  record(label: string, ids: readonly string[], decision: Decision): () => void {
    this.#done.push({ label, at: Date.now(), paragraphs: [], ids, decision })
    this.#undone = []
    this.onDone(label, ids)
    return () => {
      this.#done = this.#done.filter((done) => done.decision !== decision)
      this.#undone = this.#undone.filter((done) => done.decision !== decision)
    }
  }

  /** Gives the mark “read and right” to what the editor sees, or takes it back. Says whether it is given now. */
  toggleReviewed(id: string, given?: boolean): boolean {
    const row = this.#store.row(id)
    if (!row || row.state.leftOut) return false
    const wanted = given ?? rowState(row) !== 'reviewed'
    if (wanted !== (rowState(row) === 'reviewed'))
      this.#store.mark({ articleId: this.#store.head.id, paragraphId: id, id: newId(), given: wanted, state: row.state })
    return wanted
  }

  #toggle(id: string, what: 'joined' | 'leftOut', label: (on: boolean) => string): void {
    const row = this.#store.row(id)
    if (row) this.apply(label(!row.state[what]), [{ id, state: { ...row.state, [what]: !row.state[what] } }], 'typed')
  }

  #make(label: string, changes: readonly Change[], origin: Edit['origin']): void {
    const batch = { id: newId(), label }
    for (const { id, state, insertAt } of changes) {
      if (insertAt !== undefined && !this.#store.row(id)) this.#store.insert(id, insertAt, { state, origin, batch })
      else this.#store.edit(id, { state, origin, batch }, { urgent: true })
    }
  }

  /**
   * Takes the newest change of `from` back (or makes it again), paragraph by paragraph: what was changed since is
   * kept where it does not collide, and a paragraph where it does is left as it is.
   */
  #move(
    from: Done[],
    to: Done[],
    way: keyof Decision,
    direction: (paragraph: Done['paragraphs'][number]) => { from: ParagraphState; to: ParagraphState },
  ): Undone | null {
    const done = from.pop()
    if (!done) return null
    const label = (way === 'undo' ? words.review.undoOf : words.review.redoOf)(done.label)
    to.push({ ...done, at: Date.now() })
    if (done.decision) {
      done.decision[way]()
      return { label, skipped: 0, ids: done.ids }
    }
    const changes: Change[] = []
    for (const paragraph of done.paragraphs) {
      const row = this.#store.row(paragraph.id)
      const step = direction(paragraph)
      const state = row && transfer(row.state, step.from, step.to)
      if (state) changes.push({ id: paragraph.id, state })
    }
    this.#make(label, changes, 'restore')
    return { label, skipped: done.paragraphs.length - changes.length, ids: changes.map(({ id }) => id) }
  }

  /** A position between the paragraph and the next one that is shown. */
  #positionAfter(id: string): string {
    const { order } = this.#store
    const index = order.indexOf(id)
    const position = (at: number) => (order[at] === undefined ? null : (this.#store.row(order[at])?.paragraph.position ?? null))
    const before = position(index)
    const after = position(index + 1)
    // Two paragraphs that were put in at the same moment can share a position until the server has answered.
    return generateKeyBetween(before, after === before ? null : after)
  }
}

const BODY = { kind: 'body', level: 0, ordered: false } as const

/** `current` with the step from one state to another made in it; null where the texts collide. */
function transfer(current: ParagraphState, from: ParagraphState, to: ParagraphState): ParagraphState | null {
  const text = mergeTexts(from.text, current.text, to.text)
  if (!text.ok) return null
  const pick = <Key extends keyof ParagraphState>(key: Key) => (from[key] === to[key] ? current[key] : to[key])
  return {
    text: text.text,
    kind: pick('kind'),
    level: pick('level'),
    ordered: pick('ordered'),
    joined: pick('joined'),
    leftOut: pick('leftOut'),
  }
}
