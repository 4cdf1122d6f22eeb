import { describe, expect, it } from 'vitest'
import { readQuotations } from './quotation-marks'

/** The pairs as “text@depth”, and the offsets of the marks without a partner. */
function read(text: string) {
  const { quotations, unclosed, unopened } = readQuotations(text)
  return {
    pairs: quotations.map(({ open, close, depth }) => `${text.slice(open.start, close.end)}@${depth}`),
    unclosed: unclosed.map((mark) => mark.start),
    unopened: unopened.map((mark) => mark.start),
  }
}

describe('pairing', () => {
  it.each([
    ['“a” and “b”', ['“a”@0', '“b”@0']],
    ['“a “b” c “d” e”', ['“a “b” c “d” e”@0', '“b”@1', '“d”@1']],
    ['« a » and „b“ and „c”', ['« a »@0', '„b“@0', '„c”@0']],
    ['"a" "b"', ['"a"@0', '"b"@0']],
    ['" a " b', ['" a "@0']],
    ['»a« b', ['»a«@0']],
    ['<<a>>', ['<<a>>@0']],
  ])('%j', (text, pairs) => {
    expect(read(text)).toEqual({ pairs, unclosed: [], unopened: [] })
  })
})

it('tells marks without a partner apart', () => {
  expect(read('“a” b” c')).toEqual({ pairs: ['“a”@0'], unclosed: [], unopened: [5] })
  expect(read('“a “b”')).toEqual({ pairs: ['“b”@0'], unclosed: [0], unopened: [] })
})

it('takes inches for no marks', () => {
  expect(readQuotations('6\'2" and 5" long').marks).toEqual([])
})

it('counts the white space inside', () => {
  expect(readQuotations('“  a\u00a0»').marks.map(({ spaces }) => spaces)).toEqual([2, 1])
})

it('is linear on 100,000 marks', () => {
  for (const unit of ['“', '”', '"', '« ', ' »', '“”', '" ']) {
    const start = process.cpuUsage()
    readQuotations(unit.repeat(100_000))
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
  }
})
