import { expect, test } from 'vitest'
import { Visitors } from './visitors'

const ben = { type: 'visitor', articleId: 'a', visitorId: 'ben', name: 'Ben', paragraphId: null, gone: false } as const

test('Who says once more that they are there is no news', () => {
  const visitors = new Visitors()
  expect(visitors.hear(ben, true)).toBe(true)
  expect(visitors.hear(ben, true)).toBe(false)
  expect(visitors.hear({ ...ben, paragraphId: 'p' }, true)).toBe(true)
})

test('Who goes is gone, and who was not there does not go', () => {
  const visitors = new Visitors()
  visitors.hear(ben, true)
  expect(visitors.hear({ ...ben, gone: true }, true)).toBe(true)
  expect(visitors.hear({ ...ben, gone: true }, true)).toBe(false)
  expect(visitors.of('a')).toEqual([])
})

test('Who has not been heard of for long is forgotten', () => {
  const visitors = new Visitors()
  visitors.hear(ben, true, 0)
  visitors.hear({ ...ben, visitorId: 'cleo', name: 'Cleo' }, true, 60_000)
  expect(visitors.expire(90_000)).toEqual([])
  expect(visitors.expire(110_000)).toEqual(['a'])
  expect(visitors.of('a')).toEqual([{ visitorId: 'cleo', name: 'Cleo', paragraphId: null }])
})

test('Those who came to this server are told from those who came to another', () => {
  const visitors = new Visitors()
  visitors.hear(ben, true)
  visitors.hear({ ...ben, visitorId: 'cleo', name: 'Cleo' }, false)
  expect(visitors.own('a').map(({ name }) => name)).toEqual(['Ben'])
})
