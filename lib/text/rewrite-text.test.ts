import { expect, it } from 'vitest'
import { USUAL_QUOTATION_STYLE, withQuotationStyle } from './quotation-style'
import { rewriteText } from './rewrite-text'

const quote = (text: string) => withQuotationStyle(text, USUAL_QUOTATION_STYLE['en-US'])

it('rewrites a plain text as it is', () => {
  expect(rewriteText('*He* said "no".', 'plain', quote)).toBe('*He* said “no.”')
})

it('rewrites what is read of a Markdown text and leaves its marks, addresses and escapes', () => {
  expect(rewriteText('*He* said "**no**", see [the "report"](https://example.org/a"b\' "A title") now.', 'markdown', quote)).toBe(
    '*He* said “**no**,” see [the “report”](https://example.org/a"b\' "A title") now.',
  )
  expect(rewriteText('It\\*s "late".', 'markdown', quote)).toBe('It\\*s “late.”')
})
