import { expect, test } from 'vitest'
import { chooseKind, kindChoicesFor, kindKey, KIND_CHOICES, type KindChoice } from './kind-choice'

const title: KindChoice = { kind: 'title', level: 1, ordered: false }
const body: KindChoice = { kind: 'body', level: 0, ordered: false }
const heading: KindChoice = { kind: 'heading', level: 2, ordered: false }

test('choosing another title makes a heading of the recognised one', () => {
  const chosen = chooseKind([title, body, body], new Map(), 1, title)
  expect([...chosen]).toEqual([
    [1, title],
    [0, heading],
  ])
})

test('choosing another title makes a heading of the one chosen before', () => {
  const first = chooseKind([body, body, body], new Map(), 1, title)
  const second = chooseKind([body, body, body], first, 2, title)
  expect(second.get(1)).toEqual(heading)
  expect(second.get(2)).toEqual(title)
  expect(second.has(0)).toBe(false)
})

test('other choices touch no other paragraph', () => {
  expect([...chooseKind([title, body], new Map(), 1, heading)]).toEqual([[1, heading]])
})

test('every choice has a key of its own', () => {
  expect(new Set(KIND_CHOICES.map(kindKey)).size).toBe(KIND_CHOICES.length)
})

test('a kind that is not among the choices is offered for its own paragraph', () => {
  const deep: KindChoice = { kind: 'listItem', level: 3, ordered: false }
  expect(kindChoicesFor(deep)[0]).toMatchObject(deep)
  expect(kindChoicesFor(body)).toBe(KIND_CHOICES)
})
