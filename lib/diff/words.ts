/**
 * Differences between two texts, word by word: `diffTexts` is exact, `readable` makes its hunks pleasant to read
 * and stays exact. All offsets are UTF-16 code units. Pure, and quick enough to run at every key.
 */
import { type Run, shortestEdits } from './myers'
import { isPlainSpace, tokenize } from './tokens'

/**
 * One place where two texts differ: `before.slice(beforeStart, beforeEnd)` became `after.slice(afterStart, afterEnd)`.
 * One of the two may be empty. Hunks are in order with something equal between them, and everything outside them is
 * equal: so hunks and either text give the other. They begin and end between words, never inside a grapheme.
 */
export type Hunk = {
  readonly beforeStart: number
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterEnd: number
}

export type Side = 'before' | 'after'

/** How many words may differ before whole sentences are compared first. About 5 ms at worst. */
const WORD_EDITS = 1000
/** The same for sentences; and for the words inside the sentences that differ, where there may be many such places. */
const SENTENCE_EDITS = 1000
const INNER_WORD_EDITS = 300

/** The exact difference. With no limit to how different the texts are: 0.1 s at worst for 100,000 characters. */
export function diffTexts(before: string, after: string): Hunk[] {
  if (before === after) return []
  const same = commonEnds(before, after)
  const left = tokenize(before.slice(same.head, before.length - same.tail))
  const right = tokenize(after.slice(same.head, after.length - same.tail))
  const head = commonHead(left, right)
  const tail = commonTail(left, right, head)
  const a = left.slice(head, left.length - tail)
  const b = right.slice(head, right.length - tail)
  const runs = shortestEdits(a, b, WORD_EDITS) ?? diffSentencesFirst(a, b)
  return toHunks(runs, a, b, same.head + lengthOf(left, 0, head))
}

/**
 * How much of both ends of two texts is the same and need not be tokenized: up to a white space, where cutting makes
 * no difference. A key typed into a long paragraph costs as much as in a short one.
 */
function commonEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  while (head > 0 && !(isPlainSpace(before, head) && isPlainSpace(after, head))) head--
  while (tail > 0 && !(isPlainSpace(before, before.length - tail) && isPlainSpace(after, after.length - tail))) tail--
  return { head, tail }
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  return head
}

function commonTail(a: readonly string[], b: readonly string[], head: number): number {
  const most = Math.min(a.length, b.length) - head
  let tail = 0
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return tail
}

/** For texts that are too different for words: finds the sentences that are equal, then the words between those. */
function diffSentencesFirst(a: readonly string[], b: readonly string[]): Run[] {
  const starts = { a: sentenceStarts(a), b: sentenceStarts(b) }
  const sentences = (tokens: readonly string[], begins: readonly number[]) =>
    begins.slice(0, -1).map((begin, index) => tokens.slice(begin, begins[index + 1]).join(''))
  const runs = shortestEdits(sentences(a, starts.a), sentences(b, starts.b), SENTENCE_EDITS)
  if (!runs) return [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }]
  return runs.flatMap((run) => {
    const whole = {
      aStart: starts.a[run.aStart] ?? a.length,
      aEnd: starts.a[run.aEnd] ?? a.length,
      bStart: starts.b[run.bStart] ?? b.length,
      bEnd: starts.b[run.bEnd] ?? b.length,
    }
    const inner = shortestEdits(a.slice(whole.aStart, whole.aEnd), b.slice(whole.bStart, whole.bEnd), INNER_WORD_EDITS)
    if (!inner) return [whole]
    return inner.map((run) => ({
      aStart: whole.aStart + run.aStart,
      aEnd: whole.aStart + run.aEnd,
      bStart: whole.bStart + run.bStart,
      bEnd: whole.bStart + run.bEnd,
    }))
  })
}

/** Where sentences and lines begin, as places in the tokens; the last is the number of tokens. */
function sentenceStarts(tokens: readonly string[]): number[] {
  const starts = [0]
  let closed = false
  tokens.forEach((token, place) => {
    if (/^[.!?…]/.test(token)) closed = true
    else if (token === '\n' || (closed && /^\s/.test(token))) {
      starts.push(place + 1)
      closed = false
    } else if (/^[\p{L}\p{N}]/u.test(token)) closed = false
  })
  if (starts.at(-1) !== tokens.length) starts.push(tokens.length)
  return starts
}

/** From runs of tokens to hunks of characters; both texts are equal for `offset` characters before the tokens. */
function toHunks(runs: readonly Run[], a: readonly string[], b: readonly string[], offset: number): Hunk[] {
  let place = { a: 0, b: 0 }
  let length = { a: offset, b: offset }
  return runs.map((run) => {
    const beforeStart = length.a + lengthOf(a, place.a, run.aStart)
    const afterStart = length.b + lengthOf(b, place.b, run.bStart)
    const beforeEnd = beforeStart + lengthOf(a, run.aStart, run.aEnd)
    const afterEnd = afterStart + lengthOf(b, run.bStart, run.bEnd)
    place = { a: run.aEnd, b: run.bEnd }
    length = { a: beforeEnd, b: afterEnd }
    return { beforeStart, beforeEnd, afterStart, afterEnd }
  })
}

function lengthOf(tokens: readonly string[], from: number, to: number): number {
  let length = 0
  for (let place = from; place < to; place++) length += tokens[place]?.length ?? 0
  return length
}
