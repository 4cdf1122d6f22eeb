import { readableDiff } from '../../diff/readable'
import type { InlineRun } from '../../text/inline-markdown'
import { sliceRuns } from '../../text/slice-runs'

export type TrackedRun = { readonly status: 'same' | 'inserted' | 'removed'; readonly run: InlineRun }

/**
 * The difference of two marked texts, word by word: without the inserted runs it is the text before, without the
 * removed ones the text after. Where only the marks differ, the text is removed and put in again.
 */
export function trackRuns(before: readonly InlineRun[], after: readonly InlineRun[]): TrackedRun[] {
  if (before === after) return before.map((run) => ({ status: 'same', run }))
  const texts = [before, after].map((runs) => runs.map((run) => run.text).join(''))
  const [beforeText = '', afterText = ''] = texts
  const tracked: TrackedRun[] = []
  const add = (status: TrackedRun['status'], runs: readonly InlineRun[]) => tracked.push(...runs.map((run) => ({ status, run })))
  let place = { before: 0, after: 0 }
  for (const hunk of readableDiff(beforeText, afterText)) {
    addSame(sliceRuns(before, place.before, hunk.beforeStart), sliceRuns(after, place.after, hunk.afterStart), add)
    add('removed', sliceRuns(before, hunk.beforeStart, hunk.beforeEnd))
    add('inserted', sliceRuns(after, hunk.afterStart, hunk.afterEnd))
    place = { before: hunk.beforeEnd, after: hunk.afterEnd }
  }
  addSame(sliceRuns(before, place.before, Infinity), sliceRuns(after, place.after, Infinity), add)
  return tracked
}

/** Two lists of runs with the same text, cut where either has a boundary. */
function addSame(before: readonly InlineRun[], after: readonly InlineRun[], add: (status: TrackedRun['status'], runs: readonly InlineRun[]) => void): void {
  const boundaries = new Set([...endsOf(before), ...endsOf(after)])
  let start = 0
  for (const end of [...boundaries].sort((a, b) => a - b)) {
    const [old, fresh] = [sliceRuns(before, start, end), sliceRuns(after, start, end)]
    start = end
    if (old[0] && fresh[0] && hasSameMarks(old[0], fresh[0])) {
      add('same', fresh)
    } else {
      add('removed', old)
      add('inserted', fresh)
    }
  }
}

function endsOf(runs: readonly InlineRun[]): number[] {
  let end = 0
  return runs.map((run) => (end += run.text.length))
}

function hasSameMarks(a: InlineRun, b: InlineRun): boolean {
  return (['emphasis', 'strong', 'code', 'link', 'isBreak'] as const).every((mark) => a[mark] === b[mark])
}
