import { describe, expect, it } from 'vitest'
import { meetsAll, needFor } from './fragment-index'

describe('what fragments a text has', () => {
  it('meets a need with any one of its fragments, and several needs only together', () => {
    const [days, years] = [needFor([' day', ' week']), needFor(['year-old', 'aged'])]
    expect(meetsAll('A week later, the 10-year-old came back.', [days, years])).toBe(true)
    expect(meetsAll('A month later, the 10-year-old came back.', [days, years])).toBe(false)
    expect(meetsAll('A week later, the child came back.', [days, years])).toBe(false)
    expect(meetsAll('', [])).toBe(true)
  })

  it('compares folded: a digit as 0, a space as a space, an apostrophe as a straight one, capitals as they are or in lower case', () => {
    expect(meetsAll('In 1999,\u00a0DON’T', [needFor(['n 0000, don']), needFor(["N'T"]), needFor(["don't"])])).toBe(true)
    expect(meetsAll('in May', [needFor(['In'])])).toBe(false)
  })

  it('knows needs that came up after the text was read', () => {
    const text = 'The mayor of the town spoke for an hour.'
    expect(meetsAll(text, [needFor(['mayor'])])).toBe(true)
    const later = Array.from({ length: 600 }, (_, i) => needFor([`town ${i}`]))
    expect(later.some((need) => meetsAll(text, [need]))).toBe(false)
    expect(meetsAll(text, [needFor(['hour', 'town 601'])])).toBe(true)
  })

  it('tells fragments of the same trigrams apart, and those of one and two units', () => {
    expect(meetsAll('abab', [needFor(['ababab'])])).toBe(false)
    expect(meetsAll('x%', [needFor(['%']), needFor(['x%'])])).toBe(true)
    expect(meetsAll('x%', [needFor(['%x'])])).toBe(false)
  })
})
