import type { ConflictView, ParagraphState, ParagraphView, ReviewState } from '../../../../lib/articles/article'
import { reviewState } from '../../../../lib/articles/article'
import { type Draft, type PendingMark, sameState } from './draft'

/** Where a paragraph's text is: on the server, or only in this browser and why. */
export type Saving = 'saved' | 'kept' | 'sending' | 'retrying' | 'refused'

/** One paragraph as the review shows it. A new object whenever anything about it changes. */
export type Row = {
  /** As the server last acknowledged it; revision 0 where it does not know it yet. */
  readonly paragraph: ParagraphView
  /** What the editor sees: the draft's where there is one. */
  readonly state: ParagraphState
  readonly draft: Draft | null
  readonly mark: PendingMark | null
  readonly saving: Saving
  /** What the server said to a refused save. */
  readonly refusal: string | null
  readonly conflicts: readonly ConflictView[]
}

export function stateOf(paragraph: ParagraphState): ParagraphState {
  const { text, kind, level, ordered, joined, leftOut } = paragraph
  return { text, kind, level, ordered, joined, leftOut }
}

/** The review state of what the editor sees, with the marks and edits that the server does not know yet. */
export function rowState(row: Row): ReviewState {
  const { paragraph, state, draft, mark } = row
  const revision = paragraph.revision + (draft ? 1 : 0)
  let review = paragraph.review
  if (mark) review = mark.given ? { revision: sameState(mark.state, state) ? revision : 0, by: '', at: '' } : null
  return reviewState({ ...paragraph, ...state, review, revision })
}

/** Inserted and taken out again: such a paragraph is nobody's concern, unless a text collided there and waits for a choice. */
export function isWithdrawn(row: Row): boolean {
  return !row.paragraph.imported && row.state.leftOut && row.conflicts.length === 0
}

export const NO_CONFLICTS: readonly ConflictView[] = []

/** A paragraph as it is loaded, with what this browser kept of it. */
export function freshRow(paragraph: ParagraphView, draft: Draft | null, conflicts: readonly ConflictView[]): Row {
  return {
    paragraph,
    state: draft?.state ?? stateOf(paragraph),
    draft,
    mark: null,
    saving: draft ? 'kept' : 'saved',
    refusal: null,
    conflicts,
  }
}

/** A paragraph that only this browser knows so far. */
export function insertedParagraph(draft: Draft): ParagraphView {
  return {
    ...draft.state,
    id: draft.paragraphId,
    position: draft.insert?.position ?? '',
    machineText: '',
    separator: '',
    sourceText: null,
    imported: false,
    revision: 0,
    changedAt: new Date(draft.changedAt).toISOString(),
    changedBy: '',
    review: null,
  }
}
