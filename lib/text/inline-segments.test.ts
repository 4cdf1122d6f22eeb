import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInline } from './inline-markdown'
import { segmentsOf, strayMarks } from './inline-segments'

/** In short: marks in round brackets, addresses in curly ones, marked text with its marks. */
const shown = (source: string) =>
  segmentsOf(source).map(({ text, role, emphasis, strong, code, link }) => {
    if (role !== 'text') return role === 'mark' ? `(${text})` : `{${text}}`
    return [emphasis && 'em', strong && 'strong', code && 'code', link !== null && 'link'].filter(Boolean).join('+').concat(':', text)
  })

describe('segmentsOf', () => {
  test('tells text, marks and addresses apart', () => {
    expect(shown('*Le Devoir*, **so** and `x`')).toEqual(['(*)', 'em:Le Devoir', '(*)', ':, ', '(**)', 'strong:so', '(**)', ': and ', '(`)', 'code:x', '(`)'])
    expect(shown('[the *report*](https://a.org/b "R") and')).toEqual(['{[}', 'link:the ', '(*)', 'em+link:report', '(*)', '{](https://a.org/b "R")}', ': and'])
    expect(shown('*[one](u)*[two](v)')).toEqual(['(*)', '{[}', 'em+link:one', '{](u)}', '(*)', '{[}', 'link:two', '{](v)}'])
    expect(shown('5 * 4 \\* &amp; <https://a.org>')).toEqual([':5 * 4 \\* &amp; ', '(<)', 'link:https://a.org', '(>)'])
  })

  test('gives the source back, whatever it is', () => {
    const part = fc.constantFrom('*', '**', '_', '`', '[', ']', '](', ')', '](a b)', '<', '>', '!', '\\', '&amp;', '\n', '  \n', '\n\n', ' ', 'word', '👩‍👩‍👧‍👦', 'שלום', '"t"', 'https://a.org')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        expect(segmentsOf(parts.join('')).map(({ text }) => text).join('')).toBe(parts.join(''))
      }),
      { numRuns: 500 },
    )
  })
})

test('strayMarks', () => {
  const stray = (source: string) => {
    const inline = parseInline(source)
    return strayMarks(source, inline).map(({ start, end }) => `${start}:${inline.plain.slice(start, end)}`)
  }
  expect(stray('He reads *Le Devoir every day.')).toEqual(['9:*'])
  expect(stray('**Two* and one_ and ` and [a](b')).toEqual(['0:*', '12:_', '26:]('])
  expect(stray('5 * 4, snake_case, \\*, *fine*, `a*b`, ***')).toEqual([])
})
