import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInline, plainOf, spanInSource } from './inline-markdown'

/** The runs, drawn: `e(emphasis)`, `s(strong)`, `c(code)`, `l(link)`; `/` is a line break that stays. */
function drawn(source: string): string {
  return parseInline(source)
    .runs.map((run) => {
      if (run.isBreak) return '/'
      const marks = `${run.emphasis ? 'e' : ''}${run.strong ? 's' : ''}${run.code ? 'c' : ''}${run.link === null ? '' : `l<${run.link}>`}`
      return marks ? `${marks}(${run.text})` : run.text
    })
    .join('')
}

describe('parseInline', () => {
  test.each([
    ['*Le Devoir* said', 'e(Le Devoir) said'],
    ['a **bold *and* more** b', 'a s(bold )es(and)s( more) b'],
    ['see [the *whole* text](https://a.b/c?d=1 "title")', 'see l<https://a.b/c?d=1>(the )el<https://a.b/c?d=1>(whole)l<https://a.b/c?d=1>( text)'],
    ['mail <a@b.org> or <https://c.org>', 'mail l<mailto:a@b.org>(a@b.org) or l<https://c.org>(https://c.org)'],
    ['`a *b* c` and `` ` ``', 'c(a *b* c) and c(`)'],
    ['one\\\ntwo  \nthree\nfour', 'one/two/three\nfour'],
    ['5 \\* 4 \\[x\\] &amp; &#x1F600; &nope;', '5 * 4 [x] & 😀 &nope;'],
    ['![a map](map.png) shows', 'a map shows'],
    ['a * b * c, snake_case_name, 2*3*4', 'a * b * c, snake_case_name, 2e(3)4'],
  ])('%j is %j', (source, expected) => {
    expect(drawn(source)).toBe(expected)
  })

  test.each(['# no heading', '- no item', '1. no item', '> no quotation', '    no code', '***', 'a\n===', '```\ncode', '<b>no HTML</b>', '<script>x</script>', '[a]: /b'])(
    '%j makes no block and no HTML',
    (source) => {
      expect(plainOf(source, 'markdown')).toBe(source.trim())
    },
  )

  test('a text that is still to be divided by blank lines is read as a whole', () => {
    expect(drawn('one *two*\n\nthree')).toBe('one e(two)\n\nthree')
    expect(plainOf('one\n \n- two', 'markdown')).toBe('one\n \n- two')
  })

  test('plain articles have no marks', () => {
    expect(plainOf('*a* &amp; \\*', 'plain')).toBe('*a* &amp; \\*')
  })
})

describe('places', () => {
  const inSource = (source: string, part: string) => {
    const inline = parseInline(source)
    const start = inline.plain.indexOf(part)
    const span = spanInSource(inline, { start, end: start + part.length })
    return source.slice(span.start, span.end)
  }

  test.each([
    ['with *the To have to* John', 'the To', 'the To'],
    ['with *the To have to* John', 'to John', 'to* John'],
    ['5 \\* 4 &amp; 3', '* 4 &', '\\* 4 &amp;'],
    ['a &#x1F600; b', '😀', '&#x1F600;'],
    ['`` `x` ``', '`x`', '`x`'],
    ['[a *b* c](d)', 'b c', 'b* c'],
    ['one  \ntwo \n three', 'o\nt', 'o \n t'],
    ['![alt](u) x', 'alt', '![alt](u)'],
  ])('in %j, %j stands at %j', (source, part, expected) => {
    expect(inSource(source, part)).toBe(expected)
  })

  test('every unit has a place, places are in order, and unmarked text is where it says', () => {
    const piece = fc.constantFrom('a', 'word ', '*', '**', '_', '[', '](x)', '`', '\\', '&amp;', '&', '\n', '  \n', ' ', '!', '<', '>', '\u00a0', '👩‍👩‍👧‍👦', 'e\u0301', '#', '- ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('')
        const { plain, runs, starts, ends } = parseInline(source)
        expect(runs.map((run) => run.text).join('')).toBe(plain)
        expect(starts).toHaveLength(plain.length)
        expect(ends).toHaveLength(plain.length)
        for (let unit = 0; unit < plain.length; unit++) {
          const start = starts[unit] ?? NaN
          const end = ends[unit] ?? NaN
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0)
          if (end === start + 1 && source[start] !== '\n') expect(source[start]).toBe(plain[unit])
        }
      }),
      { numRuns: 5000 },
    )
  })
})

test.each(['*', '*a ', '_a', '[', '![', '](', '[a](', '`', '``a`', '<', '&a', '\\', '[a](b)'])('100,000 characters of %j take less than three seconds', (piece) => {
  const started = process.cpuUsage()
  parseInline(piece.repeat(100_000 / piece.length))
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3000)
})

test('a text with thousands of marks is text: looking for their counterparts would take for ever', () => {
  const source = '*a_ '.repeat(25_000)
  expect(parseInline(source)).toMatchObject({ plain: source.trimEnd(), runs: [{ emphasis: false }] })
  expect(parseInline('*a* '.repeat(900)).runs[0]).toMatchObject({ emphasis: true, text: 'a' })
})
