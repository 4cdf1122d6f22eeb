import { describe, expect, test } from 'vitest'
import type { ParagraphState } from './article'
import { mergeStates } from './merge-states'

const base: ParagraphState = { text: 'The minister said so.', kind: 'body', level: 0, ordered: false, joined: false, leftOut: false }
const heading = { kind: 'heading', level: 2, ordered: false } as const

describe('Two states that were made from one', () => {
  test('Are merged word by word', () => {
    const merged = mergeStates(base, { ...base, text: 'The premier said so.' }, { ...base, text: 'The minister said so today.' })
    expect(merged).toEqual({ ok: true, state: { ...base, text: 'The premier said so today.' } })
  })

  test('Keep one’s words and the other’s structure', () => {
    const merged = mergeStates(base, { ...base, text: 'The premier said so.' }, { ...base, ...heading, leftOut: true })
    expect(merged).toEqual({ ok: true, state: { ...base, ...heading, leftOut: true, text: 'The premier said so.' } })
  })

  test('Collide where both changed the same words', () => {
    expect(mergeStates(base, { ...base, text: 'The premier said so.' }, { ...base, text: 'The king said so.' })).toEqual({ ok: false })
  })

  test('Collide where both changed the kind to different ones', () => {
    expect(mergeStates(base, { ...base, kind: 'quotation' }, { ...base, ...heading })).toEqual({ ok: false })
  })

  test('Agree where both did the same', () => {
    const both = { ...base, ...heading, joined: true }
    expect(mergeStates(base, both, both)).toEqual({ ok: true, state: both })
  })

  test('Take back what one side took back', () => {
    const leftOut = { ...base, leftOut: true }
    expect(mergeStates(leftOut, base, leftOut)).toEqual({ ok: true, state: base })
  })
})
