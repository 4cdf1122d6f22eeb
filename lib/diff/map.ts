import type { Hunk, Side } from './words'

/** A half-open span of UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number }

/** One side of a difference, cut at its hunks; the concatenation of all `text` is that side. */
export type Piece = { readonly text: string; readonly changed: boolean }

/**
 * Where a span of one side is on the other; null where something in it differs. What was put in directly before or
 * after the span does not belong to it.
 */
export function mapSpan(hunks: readonly Hunk[], span: Span, from: Side): Span | null {
  let shift = 0
  for (const hunk of hunks) {
    const own = rangeOn(hunk, from)
    if (own.start >= span.end) break
    if (own.end > span.start) return null
    shift += lengthChange(hunk, from)
  }
  return { start: span.start + shift, end: span.end + shift }
}

/**
 * Where an offset of one side is on the other; null inside of what differs. At the edge of a hunk it stays in the
 * text it touches, and before what was put in at that place.
 */
export function mapOffset(hunks: readonly Hunk[], offset: number, from: Side): number | null {
  let shift = 0
  for (const hunk of hunks) {
    const own = rangeOn(hunk, from)
    if (own.start >= offset) break
    if (own.end > offset) return null
    shift += lengthChange(hunk, from)
  }
  return offset + shift
}

/** The text after, with one of its hunks set back to what was there before. */
export function revertHunk(before: string, after: string, hunk: Hunk): string {
  return after.slice(0, hunk.afterStart) + before.slice(hunk.beforeStart, hunk.beforeEnd) + after.slice(hunk.afterEnd)
}

/** One side of a difference in pieces, for drawing it; pieces are never empty. */
export function pieces(text: string, hunks: readonly Hunk[], side: Side): Piece[] {
  const cut: Piece[] = []
  let offset = 0
  for (const hunk of hunks) {
    const { start, end } = rangeOn(hunk, side)
    if (start === end) continue
    cut.push({ text: text.slice(offset, start), changed: false }, { text: text.slice(start, end), changed: true })
    offset = end
  }
  cut.push({ text: text.slice(offset), changed: false })
  return cut.filter((piece) => piece.text !== '')
}

function rangeOn(hunk: Hunk, side: Side): Span {
  return side === 'before'
    ? { start: hunk.beforeStart, end: hunk.beforeEnd }
    : { start: hunk.afterStart, end: hunk.afterEnd }
}

/** How much longer the other side of a hunk is. */
function lengthChange(hunk: Hunk, from: Side): number {
  const growth = hunk.afterEnd - hunk.afterStart - (hunk.beforeEnd - hunk.beforeStart)
  return from === 'before' ? growth : -growth
}
