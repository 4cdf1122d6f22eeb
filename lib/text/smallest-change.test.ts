import { expect, it } from 'vitest'
import { smallestChange } from './smallest-change'

it.each([
  ['High Commissioner for the refugees', 'High Commissioner for Refugees', 'the refugees', 'Refugees'],
  ['University of Notre-Dame', 'University of Notre Dame', 'Notre-Dame', 'Notre Dame'],
  ['the SER Chain', 'Cadena SER', 'the SER Chain', 'Cadena SER'],
  ['Poutine', 'Putin', 'Poutine', 'Putin'],
])('turns “%s” into “%s” by replacing “%s”', (from, to, changed, replacement) => {
  const change = smallestChange(from, to)
  expect(from.slice(change.start, change.end)).toBe(changed)
  expect(change.replacement).toBe(replacement)
  expect(from.slice(0, change.start) + change.replacement + from.slice(change.end)).toBe(to)
})
