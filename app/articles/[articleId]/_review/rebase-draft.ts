import type { ParagraphState, ParagraphView } from '../../../../lib/articles/article'
import { mergeStates } from '../../../../lib/articles/merge-states'
import type { Draft } from './draft'

/**
 * The draft as typed on `stored` instead of on `from`, with what came between merged into it; null where they
 * collide.
 */
export function rebaseDraft(draft: Draft, from: ParagraphState, stored: ParagraphView): Draft | null {
  const merged = mergeStates(from, draft.state, stored)
  return merged.ok ? { ...draft, state: merged.state, base: stored.revision, sent: null, insert: null } : null
}
