import { readableDiff } from './readable'
import type { Hunk } from './words'

export type Merge = { readonly ok: true; readonly text: string } | { readonly ok: false }

/** A hunk of one side; both sides are differences from the base. */
type Edit = Hunk & { readonly side: 'mine' | 'theirs' }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Merges two texts that were both made from `base`, word by word. Edits collide where they overlap or touch (two
 * insertions in one place, for example) and do not come to the same text; then there is no merged text, and which
 * is right is for an editor to say. Words that were rewritten together count as one edit (see `readable`), so that a
 * merge does not mix two phrasings. Symmetric: which of the two is `mine` does not matter.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merge {
  if (mine === theirs || theirs === base) return { ok: true, text: mine }
  if (mine === base) return { ok: true, text: theirs }

  const edits: Edit[] = [
    ...readableDiff(base, mine).map((hunk) => ({ ...hunk, side: 'mine' as const })),
    ...readableDiff(base, theirs).map((hunk) => ({ ...hunk, side: 'theirs' as const })),
  ].sort((a, b) => a.beforeStart - b.beforeStart || a.beforeEnd - b.beforeEnd)

  let merged = ''
  let offset = 0
  const seams: number[] = []
  for (const group of touching(edits)) {
    const start = Math.min(...group.map((edit) => edit.beforeStart))
    const end = Math.max(...group.map((edit) => edit.beforeEnd))
    const ours = group.filter((edit) => edit.side === 'mine')
    const others = group.filter((edit) => edit.side === 'theirs')
    const replacement = apply(base, ours.length > 0 ? mine : theirs, ours.length > 0 ? ours : others, start, end)
    if (ours.length > 0 && others.length > 0 && apply(base, theirs, others, start, end) !== replacement) return { ok: false }
    merged += base.slice(offset, start)
    seams.push(merged.length)
    merged += replacement
    seams.push(merged.length)
    offset = end
  }
  merged += base.slice(offset)
  // Two flags or an emoji and a joiner can become one grapheme where two edits meet that were each right alone.
  return seams.every((seam) => isGraphemeBoundary(merged, seam)) ? { ok: true, text: merged } : { ok: false }
}

/** Edits in order of their place in the base, those that overlap or touch together. */
function touching(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = []
  let end = -1
  for (const edit of edits) {
    const group = groups.at(-1)
    if (group && edit.beforeStart <= end) group.push(edit)
    else groups.push([edit])
    end = Math.max(end, edit.beforeEnd)
  }
  return groups
}

/** What one side made of `base.slice(start, end)`. */
function apply(base: string, text: string, edits: readonly Edit[], start: number, end: number): string {
  let result = ''
  let offset = start
  for (const edit of edits) {
    result += base.slice(offset, edit.beforeStart) + text.slice(edit.afterStart, edit.afterEnd)
    offset = edit.beforeEnd
  }
  return result + base.slice(offset, end)
}

function isGraphemeBoundary(text: string, offset: number): boolean {
  return offset === 0 || offset === text.length || graphemes.segment(text).containing(offset)?.index === offset
}

/**
 * Where the caret goes when the text under it is replaced by a merged one: it stays with the characters it stood
 * between. What others put in exactly at the caret comes after it. Inside of what was replaced it keeps its distance
 * to the beginning of what has become of it, and never stands inside a grapheme.
 */
export function rebaseCaret(offset: number, before: string, after: string): number {
  let shift = 0
  for (const hunk of readableDiff(before, after)) {
    if (hunk.beforeStart >= offset) break
    if (hunk.beforeEnd > offset) return graphemeStart(after, hunk.afterStart + inside(before, after, hunk, offset - hunk.beforeStart))
    shift = hunk.afterEnd - hunk.beforeEnd
  }
  return graphemeStart(after, offset + shift)
}

/** From a distance to the beginning of a hunk before to one after, which its equal ends keep in place. */
function inside(before: string, after: string, hunk: Hunk, distance: number): number {
  const old = before.slice(hunk.beforeStart, hunk.beforeEnd)
  const fresh = after.slice(hunk.afterStart, hunk.afterEnd)
  const fromEnd = old.length - distance
  if (old.slice(0, distance) === fresh.slice(0, distance)) return distance
  if (old.slice(distance) === fresh.slice(Math.max(0, fresh.length - fromEnd))) return fresh.length - fromEnd
  return Math.min(distance, fresh.length)
}

function graphemeStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  return graphemes.segment(text).containing(offset)?.index ?? 0
}
