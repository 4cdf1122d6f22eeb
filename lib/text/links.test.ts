import { expect, test } from 'vitest'
import { safeLink } from './links'

test.each(['https://a.org/b?c=d:e', 'HTTP://A', 'mailto:a@b.org', 'tel:+1', '/path', 'page.html#x:y', '#note', '?q=a:b', '//host/x'])('%s stays', (address) => {
  expect(safeLink(address)).toBe(address)
})

test.each(['javascript:alert(1)', ' JaVa\nScript:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', '', ' '])('%j does not', (address) => {
  expect(safeLink(address)).toBeNull()
})
