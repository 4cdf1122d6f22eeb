import type { InlineRun } from './inline-markdown'

/** The runs of `text.slice(start, end)`, where `text` is what the runs together say. */
export function sliceRuns(runs: readonly InlineRun[], start: number, end: number): InlineRun[] {
  const slice: InlineRun[] = []
  let offset = 0
  for (const run of runs) {
    if (offset >= end) break
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (text !== '') slice.push({ ...run, text })
    offset += run.text.length
  }
  return slice
}
