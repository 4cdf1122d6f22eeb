import { mergeTexts } from '../diff/merge'
import type { ParagraphState } from './article'

export type StateMerge = { readonly ok: true; readonly state: ParagraphState } | { readonly ok: false }

/**
 * Merges two states that were both made from `base`: the text word by word, the structure as a choice each. A kind
 * goes with its level and numbering. Collides where both sides changed the same words, or the kind, differently.
 */
export function mergeStates(base: ParagraphState, mine: ParagraphState, theirs: ParagraphState): StateMerge {
  const text = mergeTexts(base.text, mine.text, theirs.text)
  const kind = chosen(base, mine, theirs, sameKind)
  if (!text.ok || !kind) return { ok: false }
  // Of two choices, two sides that both left the base's say the same.
  const joined = mine.joined === base.joined ? theirs.joined : mine.joined
  const leftOut = mine.leftOut === base.leftOut ? theirs.leftOut : mine.leftOut
  return { ok: true, state: { text: text.text, kind: kind.kind, level: kind.level, ordered: kind.ordered, joined, leftOut } }
}

function sameKind(a: ParagraphState, b: ParagraphState): boolean {
  return a.kind === b.kind && a.level === b.level && a.ordered === b.ordered
}

/** The side that changed it; either where they agree; null where they do not. */
function chosen(
  base: ParagraphState,
  mine: ParagraphState,
  theirs: ParagraphState,
  same: (a: ParagraphState, b: ParagraphState) => boolean,
): ParagraphState | null {
  if (same(mine, theirs) || same(mine, base)) return theirs
  return same(theirs, base) ? mine : null
}
