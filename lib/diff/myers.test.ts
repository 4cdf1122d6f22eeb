import { diffArrays } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestEdits } from './myers'

const items = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 30 })

test('the runs rebuild the second sequence and are as short as jsdiff’s', () => {
  fc.assert(
    fc.property(items, items, (a, b) => {
      const runs = shortestEdits(a, b, Infinity) ?? []
      const rebuilt: string[] = []
      let offset = 0
      let edits = 0
      for (const run of runs) {
        rebuilt.push(...a.slice(offset, run.aStart), ...b.slice(run.bStart, run.bEnd))
        offset = run.aEnd
        edits += run.aEnd - run.aStart + run.bEnd - run.bStart
      }
      rebuilt.push(...a.slice(offset))
      expect(rebuilt).toEqual(b)
      const theirs = diffArrays(a, b).filter((change) => change.added || change.removed)
      expect(edits).toBe(theirs.reduce((sum, change) => sum + change.count, 0))
    }),
    { numRuns: 3000 },
  )
})

test('runs are apart: something equal stands between any two', () => {
  fc.assert(
    fc.property(items, items, (a, b) => {
      const runs = shortestEdits(a, b, Infinity) ?? []
      runs.forEach((run, place) => {
        const next = runs[place + 1]
        if (next) expect(next.aStart).toBeGreaterThan(run.aEnd)
      })
    }),
  )
})

test('more edits than the limit give nothing, just as many give the script', () => {
  expect(shortestEdits(['a', 'b'], ['c', 'd'], 3)).toBeNull()
  expect(shortestEdits(['a', 'b'], ['c', 'd'], 4)).toEqual([{ aStart: 0, aEnd: 2, bStart: 0, bEnd: 2 }])
  expect(shortestEdits([], [], 0)).toEqual([])
})
