import { expect, it } from 'vitest'
import { excerpt, wordsAfter, wordsBefore } from './excerpt'

const LONG = 'The evacuation of civilians holed up with fighters in the metallurgical complex'

it('shows whole words beside a place, and says that there is more', () => {
  expect(wordsBefore(`${LONG} `)).toBe('…the metallurgical complex ')
  expect(wordsAfter(` ${LONG}`)).toBe(' The evacuation of…')
  expect(wordsBefore('He ')).toBe('He ')
  expect(wordsAfter('.')).toBe('.')
})

it('cuts a word that is longer than the place for it', () => {
  expect(wordsBefore('x'.repeat(60))).toBe(`…${'x'.repeat(28)}`)
  expect(wordsAfter('x'.repeat(60))).toBe(`${'x'.repeat(28)}…`)
  expect(excerpt('x'.repeat(100))).toBe(`${'x'.repeat(80)}…`)
})
