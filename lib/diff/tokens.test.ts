import fc from 'fast-check'
import { expect, test } from 'vitest'
import { text } from './arbitrary-texts'
import { isPlainSpace, tokenize } from './tokens'

test('words, figures, white space and punctuation are tokens of their own', () => {
  expect(tokenize('It’s 1,000 times, “the To\u00a0have”.')).toEqual(
    ['It’s', ' ', '1,000', ' ', 'times', ',', ' ', '“', 'the', ' ', 'To', '\u00a0', 'have', '”', '.'],
  )
})

test('words that run together over a full stop can be told apart', () => {
  expect(tokenize('war.Next')).toEqual(['war', '.', 'Next'])
})

test('emoji, flags and letters with combining marks are never cut', () => {
  expect(tokenize('e\u0301te\u0301 👩‍👩‍👧‍👦🇫🇷 1️⃣')).toEqual(['e\u0301te\u0301', ' ', '👩‍👩‍👧‍👦', '🇫🇷', ' ', '1️⃣'])
})

test('scripts without spaces are cut into words', () => {
  expect(tokenize('漢字かな').length).toBeGreaterThan(1)
})

test('the tokens together are the text, and no boundary is inside a grapheme', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(text, (text) => {
      const tokens = tokenize(text)
      expect(tokens.join('')).toBe(text)
      expect(tokens).not.toContain('')
      const boundaries = new Set(Array.from(graphemes.segment(text), ({ index }) => index))
      let offset = 0
      for (const token of tokens) {
        expect(boundaries).toContain(offset)
        offset += token.length
      }
    }),
    { numRuns: 3000 },
  )
})

test('a stretch between white spaces is cut in the same way in any surroundings', () => {
  fc.assert(
    fc.property(fc.constantFrom('It’s', 'a.b', '👩‍👩‍👧‍👦x', '漢字かな'), text, (word, around) => {
      expect(tokenize(`${around}\n${word}\n${around}`).join('|')).toContain(tokenize(word).join('|'))
    }),
  )
})

test('a text cut before a plain white space has the same tokens', () => {
  fc.assert(
    fc.property(text, (text) => {
      for (let offset = 1; offset < text.length; offset++) {
        if (!isPlainSpace(text, offset)) continue
        expect([...tokenize(text.slice(0, offset)), ...tokenize(text.slice(offset))]).toEqual(tokenize(text))
      }
    }),
    { numRuns: 2000 },
  )
})
