import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InlineRun, UNMARKED, parseInline, plainOf } from './inline-markdown'
import { marksAt, replaceInline, setMarks, writeInline } from './inline-markdown-write'

const run = (text: string, marks: Partial<InlineRun> = {}): InlineRun => ({ ...UNMARKED, isBreak: false, ...marks, text })
const spanOf = (source: string, part: string) => {
  const start = plainOf(source, 'markdown').indexOf(part)
  return { start, end: start + part.length }
}

describe('writeInline', () => {
  test('writes marks, links and line breaks', () => {
    expect(writeInline([run('In '), run('Le Devoir', { emphasis: true }), run(', see '), run('the ', { link: 'https://a.b' }), run('text', { link: 'https://a.b', strong: true }), run('.')])).toBe(
      'In *Le Devoir*, see [the **text**](https://a.b).',
    )
    expect(writeInline([run('one'), run('\n', { isBreak: true }), run('two')])).toBe('one\\\ntwo')
  })

  test('escapes what the text does not mean as Markdown', () => {
    expect(writeInline([run('1. 5 * 4 [x](y) _a_ <b> &amp; # `c`')])).toBe('1\\. 5 \\* 4 \\[x]\\(y) \\_a\\_ \\<b> \\&amp; # \\`c\\`')
  })

  test('writes a text as it stands where the writer would change nothing of it', () => {
    const word = fc.constantFrom('word', 'a', 'é', ' ', '  ', '.', '1.', '1)', '-', '+', '=', '#', '>', '~', '|', ':', '(', ')', '"', '$', '{', '}', '^', '\u00a0', 'http://a.b', '👩‍👩‍👧‍👦', '*', '!', '&', '<', '[')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = `a${words.join('')}`
        // Two runs with the same marks are one text, and go to the writer.
        expect(writeInline([run(text)])).toBe(writeInline([run('a'), run(text.slice(1))]))
      }),
      { numRuns: 2000 },
    )
  })

  test('moves white space out of marks, as word processors leave it there', () => {
    expect(writeInline([run('the '), run('To ', { emphasis: true }), run('have ', { emphasis: true }), run('said')])).toBe('the *To have* said')
    expect(writeInline([run('a'), run(' ', { strong: true }), run('b')])).toBe('a b')
  })

  test('what is written is read as the same runs', () => {
    const word = fc.constantFrom('word', 'a', '*', '_', '**', '[x]', '](y)', '`', '\\', '&amp;', '<i>', '!', '#', '1.', '-', '👩‍👩‍👧‍👦', 'e\u0301', 'שלום', '\u00a0', ' ', ' ', 'http://a.b')
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''))
    const marks = fc.record({ emphasis: fc.boolean(), strong: fc.boolean(), link: fc.constantFrom(null, null, 'https://a.b/c_d?e=(f)', '#x') })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, marks), { maxLength: 6 }), (parts) => {
        const once = writeInline(parts.map(([text, marks]) => run(text, marks)))
        const { runs, plain } = parseInline(once)
        expect(plain.trim()).toBe(parts.map(([text]) => text).join('').replace(/^[\s]+|[\s]+$/g, ''))
        expect(parseInline(writeInline(runs)).runs).toEqual(runs)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('replaceInline', () => {
  test.each([
    ['in *the To have to* today', 'the To have to', 'Le Devoir', 'in *Le Devoir* today'],
    ['in *the To* have to today', 'the To have to', 'Le Devoir', 'in *Le Devoir* today'],
    ['see [the text](https://a.b) now', 'text', 'report', 'see [the report](https://a.b) now'],
    ['5 \\* 4', '*', '×', '5 × 4'],
    ['plain words', 'words', '*x*', 'plain \\*x\\*'],
    ['plain words', 'words', '5 * 4', 'plain 5 * 4'],
    ['a **b** c', 'b ', '', 'a c'],
  ])('in %j, %j becomes %j', (source, part, replacement, expected) => {
    expect(replaceInline(source, spanOf(source, part), replacement)).toBe(expected)
  })
})

describe('setMarks and marksAt', () => {
  test('add and take away', () => {
    expect(setMarks('in Le Devoir today', spanOf('in Le Devoir today', 'Le Devoir'), { emphasis: true })).toBe('in *Le Devoir* today')
    expect(setMarks('in *Le Devoir* today', { start: 3, end: 12 }, { emphasis: false })).toBe('in Le Devoir today')
    expect(setMarks('in *Le Devoir* today', { start: 6, end: 12 }, { emphasis: false })).toBe('in *Le* Devoir today')
    expect(setMarks('the report', { start: 4, end: 10 }, { link: 'https://a.b' })).toBe('the [report](https://a.b)')
  })

  test('say what a span has', () => {
    expect(marksAt('in *Le Devoir* today', { start: 3, end: 12 })).toEqual({ ...UNMARKED, emphasis: true })
    expect(marksAt('in *Le Devoir* today', { start: 0, end: 12 })).toEqual(UNMARKED)
    expect(marksAt('[a](b)', { start: 1, end: 1 })).toEqual({ ...UNMARKED, link: 'b' })
  })
})
