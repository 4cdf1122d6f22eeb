import { describe, expect, it } from 'vitest'
import { TextHistory } from './text-history'

const step = (text: string) => ({ text, caret: text.length })

describe('the history of a text', () => {
  it('undoes a run of typing in one step', () => {
    const history = new TextHistory()
    history.note(step(''), 'insertText', { now: 0 })
    history.note(step('a'), 'insertText', { now: 100 })
    history.note(step('ab'), 'insertText', { now: 200 })
    expect(history.undo(step('abc'))).toEqual(step(''))
    expect(history.redo(step(''))).toEqual(step('abc'))
  })

  it('begins a new step after a rest, with another kind of change, and for a whole change', () => {
    const history = new TextHistory()
    history.note(step('a'), 'insertText', { now: 0 })
    history.note(step('b'), 'insertText', { now: 2_000 })
    history.note(step('c'), 'deleteContentBackward', { now: 2_100 })
    history.note(step('d'), 'replace', { now: 2_200, whole: true })
    expect(['d', 'c', 'b', 'a'].map(() => history.undo(step('x'))?.text)).toEqual(['d', 'c', 'b', 'a'])
    expect(history.undo(step('x'))).toBeNull()
  })

  it('forgets what could be redone when something new is typed', () => {
    const history = new TextHistory()
    history.note(step('a'), 'insertText', { now: 0 })
    history.undo(step('b'))
    history.note(step('a'), 'insertText', { now: 5_000 })
    expect(history.canRedo).toBe(false)
  })

  it('keeps what somebody else changed when it undoes', () => {
    const history = new TextHistory()
    history.note(step('one two three four'), 'insertText', { now: 0 })
    history.rebase('ONE two three four', 'ONE two three five')
    expect(history.undo(step('ONE two three five'))?.text).toBe('one two three five')
  })

  it('forgets the steps that collide with what somebody else changed', () => {
    const history = new TextHistory()
    history.note(step('one two'), 'insertText', { now: 0 })
    history.rebase('uno two', 'un two')
    expect(history.undo(step('un two'))).toBeNull()
  })
})
