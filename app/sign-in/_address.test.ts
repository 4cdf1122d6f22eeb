import { expect, test } from 'vitest'
import { pathOnThisDesk, readSignInAddress, signInAddress } from './_address'

test.each([
  ['/articles/1?filter=open', '/articles/1?filter=open'],
  ['/articles/1?_rsc=abc12', '/articles/1'],
  ['/', '/'],
  ['', '/'],
  ['articles', '/'],
  ['//other.example/', '/'],
  ['/\\other.example/', '/'],
  ['https://other.example/', '/'],
  ['javascript:alert(1)', '/'],
])('Signing in at %j goes on to %j', (next, expected) => {
  expect(pathOnThisDesk(next)).toBe(expected)
})

test('What was wrong with the last try survives the address', () => {
  const query = Object.fromEntries(new URL(signInAddress('/new', { reason: 'too_many_tries', seconds: 8 }), 'http://x').searchParams)
  expect(readSignInAddress(query)).toEqual({ next: '/new', problem: 'wait', seconds: 8 })
  expect(readSignInAddress({})).toEqual({ next: '/', problem: null, seconds: 60 })
})
