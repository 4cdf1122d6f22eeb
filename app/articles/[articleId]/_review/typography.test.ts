import { describe, expect, it } from 'vitest'
import { curlyMark, repairText } from './typography'

describe('curly marks', () => {
  it('open at a start, after a space, a bracket and a dash, and close elsewhere', () => {
    expect(['', ' ', '(', '—', '“', '\n', '\u00a0'].map((before) => curlyMark('"', before))).toEqual(Array(7).fill('“'))
    expect(['a', '.', '!', '”'].map((before) => curlyMark('"', before))).toEqual(Array(4).fill('”'))
  })

  it('give the apostrophe inside a word and a single opening mark before one', () => {
    expect(curlyMark("'", 'n')).toBe('’')
    expect(curlyMark("'", ' ')).toBe('‘')
  })

  it('leave every other character alone', () => {
    expect(curlyMark('a', '')).toBeNull()
  })
})

describe('repairing', () => {
  it('makes every line break LF', () => {
    expect(repairText('a\r\nb\rc\u2028d')).toEqual({ text: 'a\nb\nc\nd', removed: 0 })
  })

  it('takes control characters and halves of surrogate pairs out and counts them', () => {
    expect(repairText('a\u0000b\ud83dc\u0085')).toEqual({ text: 'abc', removed: 3 })
  })

  it('leaves tabs, emoji, combining marks and bidi text as they are', () => {
    const text = '\ta 👩‍👩‍👧 e\u0301 שלום\u200f'
    expect(repairText(text)).toEqual({ text, removed: 0 })
  })
})
