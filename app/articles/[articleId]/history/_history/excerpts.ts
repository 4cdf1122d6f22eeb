import { readableDiff } from '../../../../../lib/diff/readable'
import type { Hunk } from '../../../../../lib/diff/words'

/** UTF-16 code units of unchanged text that are shown on each side of a change; cut at white space. */
const AROUND = 60
/** Shorter texts are shown whole. */
const SHORT = 240

/** A stretch of both texts around one or several changes. The hunks' offsets are within the stretch. */
export type ExcerptPlace = {
  readonly before: string
  readonly after: string
  readonly hunks: readonly Hunk[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The stretches worth showing in a long text that changed in few places; null where it is best shown whole. */
export function excerpts(before: string, after: string): ExcerptPlace[] | null {
  if (before.length <= SHORT && after.length <= SHORT) return null
  const hunks = readableDiff(before, after)
  const groups: Hunk[][] = []
  for (const hunk of hunks) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && hunk.beforeStart - last.beforeEnd <= 2 * AROUND) group.push(hunk)
    else groups.push([hunk])
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const lead = startOfLead(before, first.beforeStart)
    const tail = endOfTail(before, last.beforeEnd)
    const start = { before: first.beforeStart - lead, after: first.afterStart - lead }
    const end = { before: last.beforeEnd + tail, after: last.afterEnd + tail }
    return [
      {
        before: before.slice(start.before, end.before),
        after: after.slice(start.after, end.after),
        hunks: group.map((hunk) => ({
          beforeStart: hunk.beforeStart - start.before,
          beforeEnd: hunk.beforeEnd - start.before,
          afterStart: hunk.afterStart - start.after,
          afterEnd: hunk.afterEnd - start.after,
        })),
        cutBefore: start.before > 0,
        cutAfter: end.before < before.length,
      },
    ]
  })
}

/** How many characters before `offset` are shown: all where they are few, otherwise from the start of a word. */
function startOfLead(text: string, offset: number): number {
  if (offset <= AROUND) return offset
  const lead = text.slice(offset - AROUND, offset)
  const space = lead.search(/\s/)
  return space === -1 ? 0 : AROUND - space - 1
}

function endOfTail(text: string, offset: number): number {
  if (text.length - offset <= AROUND) return text.length - offset
  const space = text.slice(offset, offset + AROUND).search(/\s\S*$/)
  return space === -1 ? 0 : space
}
