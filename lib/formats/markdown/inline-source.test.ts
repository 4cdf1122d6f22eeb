import { describe, expect, test } from 'vitest'
import { plainOf } from '../../text/inline-markdown'
import { inlineSource } from './inline-source'

describe('in a heading', () => {
  test.each([
    ['What *the To*\\\nhave to', 'What *the To* have to'],
    ['What  \nthe __To__\nhave to', 'What the __To__ have to'],
    ['In C #', 'In C \\#'],
    ['**A** title with `x1`', '**A** title with `x1`'],
  ])('%j is written %j, as it stands but on one line', (source, written) => {
    expect(inlineSource(source, { isHeading: true })).toBe(written)
  })

  test('marks that a line break held apart are written anew', () => {
    const source = '[**_a `x1`**`x1`**\\\nb c_**](https://a.org)'
    const written = inlineSource(source, { isHeading: true })
    expect(written).not.toContain('\n')
    expect(plainOf(source, 'markdown')).toBe('_a x1x1\nb c_')
    expect(plainOf(written, 'markdown')).toBe('_a x1x1 b c_')
  })

  test('what looks like a line break in code stays', () => {
    expect(plainOf(inlineSource('see `a\\\nb`', { isHeading: true }), 'markdown')).toBe('see a\\ b')
  })
})

describe('in a paragraph', () => {
  test('stays as it is, but for what would begin a block', () => {
    expect(inlineSource('an *old*\\\nword', { isHeading: false })).toBe('an *old*\\\nword')
    expect(inlineSource('- a\n  b', { isHeading: false })).toBe('\\- a\nb')
  })

  test('code gets no backslash', () => {
    expect(plainOf(inlineSource('see `a\n- b`', { isHeading: false }), 'markdown')).toBe('see a - b')
  })
})
