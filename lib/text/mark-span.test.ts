import { describe, expect, test } from 'vitest'
import { parseInline } from './inline-markdown'
import { markSpan } from './mark-span'

/** Marks the words that stand in what is read. */
function mark(source: string, words: string, marks: Parameters<typeof markSpan>[2]): string {
  const start = parseInline(source).plain.indexOf(words)
  return markSpan(source, { start, end: start + words.length }, marks)
}

describe('markSpan', () => {
  test('sets marks and leaves what is written elsewhere', () => {
    expect(mark('He reads Le Devoir, _daily_, 5 * 4.', 'Le Devoir', { emphasis: true })).toBe('He reads *Le Devoir*, _daily_, 5 * 4.')
    expect(mark('He reads Le Devoir.', 'Le Devoir', { strong: true })).toBe('He reads **Le Devoir**.')
    expect(mark('See the report.', 'the report', { link: 'https://a.org/x?y=1&z' })).toBe('See [the report](https://a.org/x?y=1&z).')
    expect(mark('Inwords', 'word', { emphasis: true })).toBe('In*word*s')
  })

  test('takes marks away', () => {
    expect(mark('He _reads_ *Le Devoir*.', 'Le Devoir', { emphasis: false })).toBe('He _reads_ Le Devoir.')
    expect(mark('He _reads_ it.', 'reads', { emphasis: false })).toBe('He reads it.')
    expect(mark('**So** and __so__', 'so', { strong: false })).toBe('**So** and so')
    expect(mark('See [the report](https://a.org).', 'the report', { link: null })).toBe('See the report.')
    expect(mark('See [the report](https://a.org).', 'report', { link: null })).toBe('See [the](https://a.org) report.')
  })

  test('marks inside of marks and across them', () => {
    expect(mark('*Le Devoir*', 'Devoir', { strong: true })).toBe('*Le **Devoir***')
    const across = mark('One *two* three', 'One two three', { emphasis: true })
    expect(parseInline(across)).toMatchObject({ plain: 'One two three', runs: [{ emphasis: true, text: 'One two three' }] })
  })

  test('an address that Markdown would break off is escaped', () => {
    const linked = mark('See it.', 'it', { link: 'https://a.org/x (y)' })
    expect(parseInline(linked).runs[1]).toMatchObject({ text: 'it', link: 'https://a.org/x (y)' })
  })
})
