import type { Origin, ParagraphState } from '../../../../lib/articles/article'
import { newId } from '../../../_ui/new-id'

/** Changes that were made together, and the name of their undo. */
export type Batch = { readonly id: string; readonly label: string }

/** What one change wants of a paragraph. */
export type Edit = {
  readonly state: ParagraphState
  readonly origin: Exclude<Origin, 'import' | 'merge'>
  readonly batch: Batch | null
  /** Conflicts that the editor has chosen in, and that this change closes. */
  readonly closes?: readonly string[]
}

/** A save as it went out. It may have arrived; until it is answered it goes out again, the same to the letter. */
export type SentSave = {
  readonly saveId: string
  readonly base: number
  readonly state: ParagraphState
  readonly origin: Edit['origin']
  readonly batch: Batch | null
  readonly insert: { readonly position: string } | null
  readonly closes: readonly string[]
}

/**
 * What this browser holds of one paragraph and the server has not acknowledged: the state the editor wants now,
 * and the save on its way, if any. It is stored in IndexedDB before anything goes over the network.
 */
export type Draft = {
  readonly articleId: string
  readonly paragraphId: string
  readonly state: ParagraphState
  /** The revision the wanted state is typed on; 0 for a paragraph that the draft inserts. */
  readonly base: number
  readonly origin: Edit['origin']
  readonly batch: Batch | null
  readonly insert: { readonly position: string } | null
  readonly closes: readonly string[]
  readonly sent: SentSave | null
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** “Read and right”, not yet acknowledged: it goes out when the paragraph's own draft has arrived. */
export type PendingMark = {
  readonly articleId: string
  readonly paragraphId: string
  readonly id: string
  readonly given: boolean
  /** What was read. The mark is dropped, and that is said, where the server's text turned out to be another. */
  readonly state: ParagraphState
}

export function sameState(a: ParagraphState, b: ParagraphState): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.ordered === b.ordered &&
    a.joined === b.joined &&
    a.leftOut === b.leftOut
  )
}

/** A first draft: of a paragraph the server has at revision `base`, or of one that is to be inserted. */
export function startDraft(
  articleId: string,
  paragraphId: string,
  base: number,
  edit: Edit,
  insert: Draft['insert'] = null,
): Draft {
  const { state, origin, batch, closes = [] } = edit
  return { articleId, paragraphId, state, base, origin, batch, insert, closes, sent: null, changedAt: Date.now() }
}

/** The draft after one more edit. What is on its way stays as it is. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  return {
    ...draft,
    state: edit.state,
    origin: edit.origin,
    batch: edit.batch ?? (draft.sent ? null : draft.batch),
    closes: [...draft.closes, ...(edit.closes ?? [])],
    changedAt: Date.now(),
  }
}

/** The draft with its wanted state on the way. A save that is on its way already stays the one to be answered. */
export function sendDraft(draft: Draft): Draft & { readonly sent: SentSave } {
  if (draft.sent) return { ...draft, sent: draft.sent }
  const { base, state, origin, batch, insert, closes } = draft
  return { ...draft, sent: { saveId: newId(), base, state, origin, batch, insert, closes }, closes: [] }
}

/** Whether the editor wants something else than what is on its way. */
export function hasMore(draft: Draft): boolean {
  return draft.sent === null || draft.closes.length > 0 || !sameState(draft.state, draft.sent.state)
}
