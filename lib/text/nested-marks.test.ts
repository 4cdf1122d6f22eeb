import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInline } from './inline-markdown'
import { readNestedMarks } from './nested-marks'

const isRead = (source: string) => readNestedMarks(source, 2000) !== null

test.each([
  'no marks; 1. - # > = ~~ | $ ^ “ ” 😀, R&D, wow! (a) & b',
  '*Le Devoir* said **yes** to [*its* **own** text](https://a.org/x_y*z?a=1&b=2).',
  'a **bold *and* more**, 2 * 3, snake_case, _so_ and __so__, (*x*)',
  'no mark: \\*, \\[x\\], \\_',
])('%j is read without a parser', (source) => {
  expect(isRead(source)).toBe(true)
})

test.each(['2*3*4', '*a', 'a*', '*a **b* c**', '***a***', '[a', 'a]', '[a]', '[a](b c)', '[[a](b)](c)', '*[a*](b)', '![a](b)', '`a`', '<a@b.c>', '&amp;', 'a\nb', ' a', 'a\\', '**a*', '[](b)', '[a](b&amp;c)'])(
  '%j is left to the parser',
  (source) => {
    expect(isRead(source)).toBe(false)
  },
)

test('what is read without a parser is what the parser reads', () => {
  const piece = fc.constantFrom('a', 'é', ' ', 'word ', '.', '“', '(', ')', '😀', 'e\u0301', '\u00a0', '*', '*', '**', '_', '__', '[', '](b)', '](https://a.org/x_*y?a&b)', '\\*', '\\', '&', '&amp;', '!', '#', '- ', '1. ', '~~', '|', ':', '=')
  const pair = fc.constantFrom(['*', '*'], ['**', '**'], ['_', '_'], ['__', '__'], ['[', '](https://a.org/?b&c)']).chain(([open = '', close = '']) => fc.array(piece, { maxLength: 3 }).map((inner) => open + inner.join('') + close))
  let read = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, pair), { minLength: 1, maxLength: 8 }), (pieces) => {
      const source = pieces.join('')
      if (!isRead(source)) return
      read++
      // A line end that is not part of the paragraph sends the same text through the parser.
      expect(parseInline(source)).toEqual(parseInline(`${source}\n`))
    }),
    { numRuns: 20_000 },
  )
  expect(read).toBeGreaterThan(2000)
})
