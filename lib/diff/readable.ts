import { tokenize } from './tokens'
import { type Hunk, diffTexts } from './words'

/** Words that say nothing by themselves: a change on both sides of one is read as one change. */
const FUNCTION_WORDS = new Set(
  'a an and as at be but by for from had has he his in is it its no not of on or she so that the this to was with'.split(' '),
)
/** White space on one line, with at most one word in it. */
const DIVIDER = /^[^\S\n]+(?:(\p{L}+)[^\S\n]+)?$/u

/**
 * The same difference, made pleasant to read: an insertion or removal that could stand in several places stands
 * where words, sentences or lines begin, and hunks that only white space or one short function word divides are one.
 * What comes back is exact in the same sense as what `diffTexts` gives.
 */
export function readable(before: string, after: string, hunks: readonly Hunk[]): Hunk[] {
  return join(before, slide(before, after, hunks))
}

/** What the screens, the history and the exports show. */
export function readableDiff(before: string, after: string): Hunk[] {
  return readable(before, after, diffTexts(before, after))
}

function join(before: string, hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    const divider = last && DIVIDER.exec(before.slice(last.beforeEnd, hunk.beforeStart))
    if (last && divider && (divider[1] === undefined || FUNCTION_WORDS.has(divider[1].toLowerCase()))) {
      joined[joined.length - 1] = { ...last, beforeEnd: hunk.beforeEnd, afterEnd: hunk.afterEnd }
    } else {
      joined.push(hunk)
    }
  }
  return joined
}

/**
 * “the [old ]man” and “the[ old] man” are the same change. Moves every pure insertion and removal, token by token and
 * without touching its neighbours, to where both of its ends are best.
 */
function slide(before: string, after: string, hunks: readonly Hunk[]): Hunk[] {
  const sides = { before: boundariesOf(before), after: boundariesOf(after) }
  const slid: Hunk[] = []
  for (const [place, hunk] of hunks.entries()) {
    const previous = slid.at(-1)
    const next = hunks[place + 1]
    if (hunk.beforeStart === hunk.beforeEnd) {
      const limits = { above: previous?.afterEnd ?? -1, below: next?.afterStart ?? after.length + 1 }
      slid.push(moved(hunk, bestShift(after, sides.after, hunk.afterStart, hunk.afterEnd, limits)))
    } else if (hunk.afterStart === hunk.afterEnd) {
      const limits = { above: previous?.beforeEnd ?? -1, below: next?.beforeStart ?? before.length + 1 }
      slid.push(moved(hunk, bestShift(before, sides.before, hunk.beforeStart, hunk.beforeEnd, limits)))
    } else {
      slid.push(hunk)
    }
  }
  return slid
}

function moved(hunk: Hunk, shift: number): Hunk {
  return {
    beforeStart: hunk.beforeStart + shift,
    beforeEnd: hunk.beforeEnd + shift,
    afterStart: hunk.afterStart + shift,
    afterEnd: hunk.afterEnd + shift,
  }
}

/** How far to move `text.slice(start, end)` so that the text without it stays the same, strictly between the limits. */
function bestShift(
  text: string,
  boundaries: () => ReadonlySet<number>,
  start: number,
  end: number,
  limits: { readonly above: number; readonly below: number },
): number {
  const length = end - start
  let first = start
  while (first > Math.max(0, limits.above + 1) && text[first - 1] === text[first - 1 + length]) first--
  let last = start
  while (last + length < Math.min(text.length, limits.below - 1) && text[last] === text[last + length]) last++

  let best = start
  for (let candidate = first; candidate <= last && first < last; candidate++) {
    if (!boundaries().has(candidate) || !boundaries().has(candidate + length)) continue
    if (rank(text, candidate) + rank(text, candidate + length) > rank(text, best) + rank(text, best + length)) best = candidate
  }
  return best - start
}

/** Where the tokens of a text begin and end; computed when it is first asked for. */
function boundariesOf(text: string): () => ReadonlySet<number> {
  let boundaries: Set<number> | undefined
  return () => {
    if (boundaries) return boundaries
    boundaries = new Set([0])
    let offset = 0
    for (const token of tokenize(text)) boundaries.add((offset += token.length))
    return boundaries
  }
}

/** How good a place is to begin or to end at. */
function rank(text: string, offset: number): number {
  if (offset === 0 || offset === text.length || text[offset - 1] === '\n') return 4
  if (/\s/.test(text.charAt(offset - 1))) return /[.!?…][”’"')]?\s$/.test(text.slice(Math.max(0, offset - 3), offset)) ? 3 : 2
  return /\s/.test(text.charAt(offset)) ? 1 : 0
}
