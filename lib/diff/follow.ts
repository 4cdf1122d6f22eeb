import type { Span } from './map'
import { readableDiff } from './readable'

/**
 * Where words of one text are in a later one; null where nothing of them is left. They may have been moved by edits
 * around them, and changed or cut in part: then what is left of them counts, with what was put in between and without
 * spaces at its ends.
 */
export function followSpan(before: string, after: string, { start, end }: Span): Span | null {
  if (before === after) return { start, end }
  /** The parts of the span that are in both texts, where they are in the later one. */
  let first: number | null = null
  let last = 0
  let offset = 0
  let shift = 0
  const keep = (from: number, to: number) => {
    const [kept, until] = [Math.max(from, start), Math.min(to, end)]
    // White space alone is nothing of the words.
    if (kept >= until || before.slice(kept, until).trim() === '') return
    first ??= kept + shift
    last = until + shift
  }
  for (const hunk of readableDiff(before, after)) {
    keep(offset, hunk.beforeStart)
    offset = hunk.beforeEnd
    shift = hunk.afterEnd - hunk.beforeEnd
  }
  keep(offset, before.length)
  if (first === null) return null
  const text = after.slice(first, last)
  return { start: last - text.trimStart().length, end: first + text.trimEnd().length }
}
