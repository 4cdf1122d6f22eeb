import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited } from './arbitrary-texts'
import { mapOffset, mapSpan, pieces, revertHunk } from './map'
import { readableDiff } from './readable'

const before = 'Mr. Guterres was Sens in Kyiv today.'
const after = 'Guterres was felt in Kyiv, today.'
const hunks = readableDiff(before, after)
const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })

describe('mapSpan', () => {
  test('finds the same words on the other side', () => {
    expect(mapSpan(hunks, spanOf(before, 'in Kyiv'), 'before')).toEqual(spanOf(after, 'in Kyiv'))
    expect(mapSpan(hunks, spanOf(after, 'today'), 'after')).toEqual(spanOf(before, 'today'))
    expect(mapSpan(hunks, spanOf(before, 'Guterres'), 'before')).toEqual(spanOf(after, 'Guterres'))
  })

  test('gives nothing for a span that differs, even in part', () => {
    expect(mapSpan(hunks, spanOf(before, 'Sens'), 'before')).toBeNull()
    expect(mapSpan(hunks, spanOf(before, 'was Sens'), 'before')).toBeNull()
    expect(mapSpan(hunks, spanOf(before, 'Kyiv today'), 'before')).toBeNull()
  })

  test('maps only to the same text, and back again', () => {
    fc.assert(
      fc.property(edited(1), fc.nat(60), fc.nat(20), ([left = '', right = ''], start, length) => {
        const span = { start: Math.min(start, left.length), end: Math.min(start + length, left.length) }
        if (span.start === span.end) return
        const difference = readableDiff(left, right)
        const mapped = mapSpan(difference, span, 'before')
        if (!mapped) return
        expect(right.slice(mapped.start, mapped.end)).toBe(left.slice(span.start, span.end))
        expect(mapSpan(difference, mapped, 'after')).toEqual(span)
      }),
      { numRuns: 2000 },
    )
  })
})

test('mapOffset stays before what was put in, and knows no place inside of what differs', () => {
  expect(mapOffset(hunks, before.indexOf(' today'), 'before')).toBe(after.indexOf(', today'))
  expect(mapOffset(hunks, before.indexOf('Sens') + 2, 'before')).toBeNull()
  expect(mapOffset(hunks, before.length, 'before')).toBe(after.length)
})

test('revertHunk sets one change back and leaves the others', () => {
  const felt = hunks.find((hunk) => after.slice(hunk.afterStart, hunk.afterEnd) === 'felt')
  expect(felt && revertHunk(before, after, felt)).toBe('Guterres was Sens in Kyiv, today.')
})

test('setting back the last hunk until there is none left gives the text before', () => {
  fc.assert(
    fc.property(edited(1), ([left = '', right = '']) => {
      let text = right
      for (let hunk = readableDiff(left, text).at(-1); hunk; hunk = readableDiff(left, text).at(-1)) {
        text = revertHunk(left, text, hunk)
      }
      expect(text).toBe(left)
    }),
    { numRuns: 300 },
  )
})

test('pieces are the whole side, cut where it differs', () => {
  expect(pieces(before, hunks, 'before')).toEqual([
    { text: 'Mr. ', changed: true },
    { text: 'Guterres was ', changed: false },
    { text: 'Sens', changed: true },
    { text: ' in Kyiv today.', changed: false },
  ])
  expect(pieces('', [], 'after')).toEqual([])
})
