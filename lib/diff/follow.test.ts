import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followSpan } from './follow'

const TEXT = 'The minister said so on Monday in Kyiv.'

/** Follows the words `said` of TEXT into a later text, and gives what they have become. */
function become(later: string, said: string, before = TEXT): string | null {
  const start = before.indexOf(said)
  const span = followSpan(before, later, { start, end: start + said.length })
  return span && later.slice(span.start, span.end)
}

describe('Words', () => {
  test('Stay where nothing changes', () => expect(become(TEXT, 'on Monday')).toBe('on Monday'))
  test('Move with what is put in before them', () => expect(become(`Yesterday: ${TEXT}`, 'on Monday')).toBe('on Monday'))
  test('Stay when something after them goes', () => expect(become('The minister said so on Monday.', 'said so')).toBe('said so'))
  test('Keep what is put in between', () => expect(become(TEXT.replace('said so', 'said it so'), 'said so')).toBe('said it so'))
  test('That are changed in part are what is left of them', () => {
    expect(become(TEXT.replace('on Monday', 'last Monday'), 'on Monday')).toBe('Monday')
  })
  test('That are taken out are gone', () => expect(become('The minister said so in Kyiv.', 'on Monday')).toBeNull())
  test('Of which other words were made are gone', () => expect(become(TEXT.replace('Kyiv', 'Paris'), 'Kyiv')).toBeNull())
  test('Are gone with the whole text', () => expect(become('', 'Monday')).toBeNull())
  test('Hold with letters outside the basic plane', () => expect(become('👩‍👩‍👧 Ein 😀 Wort', '😀 Wort', 'Ein 😀 Wort')).toBe('😀 Wort'))
})

test('Wherever they are said to be, they are inside of the text, and not empty', () => {
  const text = fc.array(fc.constantFrom('one', 'two', ' ', '😀', 'é', '\n', ', '), { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
      const start = before.length === 0 ? 0 : from % before.length
      const span = followSpan(before, after, { start, end: Math.min(before.length, start + 1 + (length % 8)) })
      if (span && before !== '') {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(after.length)
        expect(span.start).toBeLessThan(span.end)
      }
    }),
  )
})
