import { describe, expect, it } from 'vitest'
import { USUAL_QUOTATION_STYLE, withQuotationStyle } from './quotation-style'

const us = (text: string) => withQuotationStyle(text, USUAL_QUOTATION_STYLE['en-US'])
const gb = (text: string) => withQuotationStyle(text, USUAL_QUOTATION_STYLE['en-GB'])

describe('the American style', () => {
  it.each([
    ['« Nous partons », he said.', '“Nous partons,” he said.'],
    ['„Wir gehen“, he said.', '“Wir gehen,” he said.'],
    ['He spoke of a "bad joke". It\'s late.', 'He spoke of a “bad joke.” It’s late.'],
    ['“Ten years! »', '“Ten years!”'],
    ['“A “peace agreement” is far.”', '“A ‘peace agreement’ is far.”'],
    ['‘“What?” he asked.’', '“‘What?’ he asked.”'],
    ['“They said ‘no’”.', '“They said ‘no.’”'],
    ['“Will they?”, she asked.', '“Will they?” she asked.'],
    ['“We are still here.', '“We are still here.'],
    ['the farmers\' union of the \'90s, 6\'2" tall', 'the farmers’ union of the ’90s, 6\'2" tall'],
    ['“Fine.”', '“Fine.”'],
    ['', ''],
  ])('%j becomes %j', (before, after) => {
    expect(us(before)).toBe(after)
    expect(us(after)).toBe(after)
  })
})

it('the British style has single marks outside and leaves points where they are', () => {
  expect(gb('He spoke of a “bad joke”. “She said ‘no’,” he added.')).toBe('He spoke of a ‘bad joke’. ‘She said “no”,’ he added.')
})

it('the straight shape makes every mark straight', () => {
  const style = { shape: 'straight', outer: 'double', punctuation: 'asWritten' } as const
  expect(withQuotationStyle('“It’s ‘late’,” he said.', style)).toBe('"It\'s \'late\'," he said.')
})
