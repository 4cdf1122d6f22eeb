import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { MOST_ARTICLES, readCursor, writeCursor } from './cursor'

test('A cursor is read as it was written', () => {
  const articles = new Map([[randomUUID(), 0], [randomUUID(), 123_456]])
  for (const house of [null, 0, 7]) expect(readCursor(writeCursor({ articles, house }))).toEqual({ articles, house })
})

test.each(['', 'x', 'house', 'house.', 'house.-1', `${randomUUID()}`, `${randomUUID()}.1,`, `${randomUUID().toUpperCase()}.1`, `${randomUUID()}.1.2`])(
  'What is none is refused: %j',
  (text) => expect(readCursor(text)).toBeNull(),
)

test('More articles than a browser has tabs are refused', () => {
  const articles = new Map(Array.from({ length: MOST_ARTICLES + 1 }, () => [randomUUID(), 1] as const))
  expect(readCursor(writeCursor({ articles, house: null }))).toBeNull()
})
