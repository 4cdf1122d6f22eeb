import { expect, test } from 'vitest'
import { Tries } from './tries'

function atMoments() {
  let now = 1_000_000
  const tries = new Tries(() => now)
  return { tries, pass: (seconds: number) => void (now += seconds * 1000) }
}

test('After five wrong passwords an address waits, twice as long after each further one', () => {
  const { tries, pass } = atMoments()
  const waits = []
  for (let i = 0; i < 9; i++) {
    waits.push(tries.wait('a'))
    pass(tries.wait('a'))
    tries.failed('a')
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 2, 4, 8, 16])
  expect(tries.wait('b')).toBe(0)
})

test('Nobody waits longer than a quarter of an hour, and a right password or an hour of quiet ends the waiting', () => {
  const { tries, pass } = atMoments()
  for (let i = 0; i < 50; i++) tries.failed('a')
  expect(tries.wait('a')).toBe(15 * 60)
  tries.succeeded('a')
  expect(tries.wait('a')).toBe(0)
  for (let i = 0; i < 50; i++) tries.failed('a')
  pass(60 * 60 + 1)
  tries.failed('b')
  tries.failed('a')
  expect(tries.wait('a')).toBe(0)
})
