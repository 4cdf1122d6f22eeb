import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited, text } from './arbitrary-texts'
import { readable, readableDiff } from './readable'
import { type Hunk, diffTexts } from './words'

const sample = readFileSync('prisma/sample/putin-guterres.txt', 'utf8')

/** The difference as one marked text: `[-removed-]`, `{+added+}`. */
function marked(before: string, after: string, hunks = readableDiff(before, after)): string {
  let result = ''
  let offset = 0
  for (const hunk of hunks) {
    result += before.slice(offset, hunk.beforeStart)
    if (hunk.beforeEnd > hunk.beforeStart) result += `[-${before.slice(hunk.beforeStart, hunk.beforeEnd)}-]`
    if (hunk.afterEnd > hunk.afterStart) result += `{+${after.slice(hunk.afterStart, hunk.afterEnd)}+}`
    offset = hunk.beforeEnd
  }
  return result + before.slice(offset)
}

/** Both sides follow from the other side and the hunks; hunks are in order, apart and not empty. */
function expectExact(before: string, after: string, hunks: readonly Hunk[]) {
  let rebuiltBefore = ''
  let rebuiltAfter = ''
  let last: Hunk = { beforeStart: -1, beforeEnd: -1, afterStart: -1, afterEnd: -1 }
  for (const hunk of hunks) {
    expect(hunk.beforeStart).toBeGreaterThan(last.beforeEnd)
    expect(hunk.beforeEnd - hunk.beforeStart + hunk.afterEnd - hunk.afterStart).toBeGreaterThan(0)
    rebuiltBefore += after.slice(Math.max(0, last.afterEnd), hunk.afterStart) + before.slice(hunk.beforeStart, hunk.beforeEnd)
    rebuiltAfter += before.slice(Math.max(0, last.beforeEnd), hunk.beforeStart) + after.slice(hunk.afterStart, hunk.afterEnd)
    last = hunk
  }
  expect(rebuiltBefore + after.slice(Math.max(0, last.afterEnd))).toBe(before)
  expect(rebuiltAfter + before.slice(Math.max(0, last.beforeEnd))).toBe(after)
}

describe('diffTexts', () => {
  test('equal and empty texts have no hunks', () => {
    expect(diffTexts('', '')).toEqual([])
    expect(diffTexts('as it was', 'as it was')).toEqual([])
  })

  test('hunks are offsets of whole words', () => {
    expect(diffTexts('the To have to said', 'Le Devoir said')).toEqual([
      { beforeStart: 0, beforeEnd: 3, afterStart: 0, afterEnd: 2 },
      { beforeStart: 4, beforeEnd: 14, afterStart: 3, afterEnd: 9 },
    ])
  })

  test('rebuilds both sides of any two texts', () => {
    fc.assert(fc.property(text, text, (before, after) => expectExact(before, after, diffTexts(before, after))), { numRuns: 2000 })
    fc.assert(
      fc.property(edited(1), ([before = '', after = '']) => expectExact(before, after, diffTexts(before, after))),
      { numRuns: 2000 },
    )
  })

  test('no hunk begins or ends inside a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const boundaries = (text: string) =>
      new Set([...Array.from(graphemes.segment(text), ({ index }) => index), text.length])
    fc.assert(
      fc.property(edited(1), ([before = '', after = '']) => {
        for (const hunk of readableDiff(before, after)) {
          expect(boundaries(before)).toContain(hunk.beforeStart)
          expect(boundaries(before)).toContain(hunk.beforeEnd)
          expect(boundaries(after)).toContain(hunk.afterStart)
          expect(boundaries(after)).toContain(hunk.afterEnd)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a text of 100,000 characters with many changed sentences is compared by sentences, and quickly', () => {
    const before = sample.repeat(15).slice(0, 100_000)
    const after = Array.from(before.split('. '), (sentence, place) =>
      place % 2 === 0 ? sentence : sentence.replaceAll('e', 'é').replaceAll(' a', ' un'),
    ).join('. ')
    const started = process.cpuUsage()
    const hunks = diffTexts(before, after)
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1000)
    expect(hunks.length).toBeGreaterThan(100)
    expectExact(before, after, hunks)
  })

  test('two long texts with nothing in common differ as a whole, and that is found quickly', () => {
    const before = Array.from({ length: 8000 }, (_, place) => `word${place}`).join(' ')
    const after = Array.from({ length: 8000 }, (_, place) => `mot${place}`).join('\t')
    const started = process.cpuUsage()
    expect(diffTexts(before, after)).toEqual([{ beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }])
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1000)
  })
})

describe('readable', () => {
  test('is as exact as what it is given', () => {
    fc.assert(fc.property(text, text, (before, after) => expectExact(before, after, readableDiff(before, after))), { numRuns: 2000 })
    fc.assert(
      fc.property(edited(1), ([before = '', after = '']) => expectExact(before, after, readableDiff(before, after))),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['said in an interview with the To have to John', 'said in an interview with Le Devoir John', 'said in an interview with [-the To have to-]{+Le Devoir+} John'],
    ['expressed his skepticism on the potential', 'expressed his skepticism about the potential', 'expressed his skepticism [-on-]{+about+} the potential'],
    ['the old man', 'the very old man', 'the {+very +}old man'],
    ['One ends. Three ends.', 'One ends. Two ends. Three ends.', 'One ends. {+Two ends. +}Three ends.'],
    ['to obtain\na gesture', 'to obtain a gesture', 'to obtain[-\n-]{+ +}a gesture'],
    ['Moscow”, declared', 'Moscow,” declared', 'Moscow[-”-],{+”+} declared'],
    ['scribe of power', 'writer of might', '[-scribe of power-]{+writer of might+}'],
    ['a fragment and', 'a fragment', 'a fragment[- and-]'],
    ['the the man', 'the man', '[-the -]the man'],
    ['first line\nsecond line', 'another line\nthird line', '[-first-]{+another+} line\n[-second-]{+third+} line'],
    ['caf\u00e9 👩‍👩‍👧‍👦!', 'café 👩‍👩‍👦!', 'café [-👩‍👩‍👧‍👦-]{+👩‍👩‍👦+}!'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  test('keeps exact hunks apart where words between them count', () => {
    const before = 'red houses stand here'
    const after = 'blue houses lie here'
    expect(readable(before, after, diffTexts(before, after))).toEqual(diffTexts(before, after))
  })
})
