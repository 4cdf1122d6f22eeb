import { expect, it } from 'vitest'
import { singleQuotationsOf } from './single-quotation-marks'

it.each([
  ['It wants a \'public\' debate and ‘more’.', ["'public'", '‘more’']],
  ["It's the farmers' union of the '90s, ’em and 'tis.", []],
  ['‘The farmers’ union is here,’ she said.', ['‘The farmers’ union is here,’']],
  ["rock 'n' roll", []],
  ['“They said ‘no’”', ['‘no’']],
  ['‘never closed', []],
])('%j', (text, quotations) => {
  expect(singleQuotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations)
})
