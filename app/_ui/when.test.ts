import { expect, test } from 'vitest'
import { shortWhen } from './when'

const now = new Date(2026, 10, 24, 9, 30)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

test('a moment is told by what is near: today, yesterday, this year, another year', () => {
  expect(shortWhen(at(2026, 10, 24, 0, 0), now)).toBe('Today 00:00')
  expect(shortWhen(at(2026, 10, 24, 9, 4), now)).toBe('Today 09:04')
  expect(shortWhen(at(2026, 10, 23, 23, 59), now)).toBe('Yesterday 23:59')
  expect(shortWhen(at(2026, 10, 22, 12, 0), now)).toBe('22 Nov 12:00')
  expect(shortWhen(at(2025, 11, 31, 12, 0), now)).toBe('31 Dec 2025')
})
