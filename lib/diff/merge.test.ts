import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited } from './arbitrary-texts'
import { mergeTexts, rebaseCaret } from './merge'

const base = 'The president declared the measures, Sens said, of which two were important.'

describe('mergeTexts', () => {
  test('takes the words that each of the two changed', () => {
    const mine = base.replace('declared', 'announced')
    const theirs = base.replace('important', 'substantial')
    expect(mergeTexts(base, mine, theirs)).toEqual({
      ok: true,
      text: base.replace('declared', 'announced').replace('important', 'substantial'),
    })
  })

  test('neighbouring words do not collide, nor do a removal and an insertion elsewhere', () => {
    expect(mergeTexts('one two three', 'uno two three', 'one two tres')).toEqual({ ok: true, text: 'uno two tres' })
    expect(mergeTexts('one two three', 'uno two three', 'one dos three')).toEqual({ ok: true, text: 'uno dos three' })
    expect(mergeTexts('one two three', 'two three', 'one two three four')).toEqual({ ok: true, text: 'two three four' })
  })

  test('one word changed in two ways collides; in the same way it does not', () => {
    expect(mergeTexts(base, base.replace('Sens', 'Senn'), base.replace('Sens', 'Sense'))).toEqual({ ok: false })
    const both = base.replace('Sens', 'Senn')
    expect(mergeTexts(base, both.replace('two', '2'), both)).toEqual({ ok: true, text: both.replace('two', '2') })
  })

  test('two insertions in one place collide unless they are equal', () => {
    expect(mergeTexts('a man', 'a big man', 'a tall man')).toEqual({ ok: false })
    expect(mergeTexts('a man', 'a big man', 'a big man there')).toEqual({ ok: true, text: 'a big man there' })
    expect(mergeTexts('', 'mine', 'theirs')).toEqual({ ok: false })
  })

  test('a change inside of what the other rewrote or removed collides', () => {
    expect(mergeTexts(base, base.replace('of which two were important', 'two of them large'), base.replace('important', 'big'))).toEqual({ ok: false })
    expect(mergeTexts(base, '', base.replace('important', 'big'))).toEqual({ ok: false })
  })

  test('never makes one grapheme of what two editors put in', () => {
    const merged = mergeTexts('🇫🇷 x', '🇺 x', '🇫🇷\u0301 x')
    expect(merged).toEqual({ ok: false })
  })

  test('a side that changed nothing adopts the other; the same change twice is one', () => {
    fc.assert(
      fc.property(edited(1), ([base = '', changed = '']) => {
        expect(mergeTexts(base, changed, base)).toEqual({ ok: true, text: changed })
        expect(mergeTexts(base, base, changed)).toEqual({ ok: true, text: changed })
        expect(mergeTexts(base, changed, changed)).toEqual({ ok: true, text: changed })
      }),
    )
  })

  test('gives the same whichever side is mine', () => {
    fc.assert(
      fc.property(edited(2), ([base = '', mine = '', theirs = '']) => {
        expect(mergeTexts(base, mine, theirs)).toEqual(mergeTexts(base, theirs, mine))
      }),
      { numRuns: 2000 },
    )
  })

  test('everything either side put in is in the merged text', () => {
    fc.assert(
      fc.property(edited(1), edited(1), ([left = '', mine = ''], [right = '', theirs = '']) => {
        // Two changes with words that stand between them: they never collide.
        const joint = ' — unchanged words in the middle — '
        const merged = mergeTexts(`${left}\n${joint}\n${right}`, `${mine}\n${joint}\n${right}`, `${left}\n${joint}\n${theirs}`)
        expect(merged).toEqual({ ok: true, text: `${mine}\n${joint}\n${theirs}` })
      }),
      { numRuns: 1000 },
    )
  })

  test('is quick for a paragraph of 100,000 characters that both rewrote', () => {
    const long = 'Every word of this sentence may change in time. '.repeat(2000)
    const started = process.cpuUsage()
    mergeTexts(long, long.replaceAll('word', 'part'), long.replaceAll('time', 'days'))
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2000)
  })
})

describe('rebaseCaret', () => {
  const caretIn = (marked: string) => ({ text: marked.replace('|', ''), offset: marked.indexOf('|') })
  test.each([
    ['one two| three', 'zero one two three', 'zero one two| three'],
    ['one two| three', 'one two three four', 'one two| three four'],
    ['one two |three', 'one two and three', 'one two |and three'],
    ['one tw|o three', 'one two and three', 'one tw|o and three'],
    ['one tw|o three', 'one twin three', 'one tw|in three'],
    ['one two thr|ee', 'one', 'one|'],
    ['one two| three', '', '|'],
    ['on|e', 'o👩‍👩‍👧‍👦', 'o|👩‍👩‍👧‍👦'],
  ])('%s becomes %s', (marked, after, expected) => {
    const { text, offset } = caretIn(marked)
    const caret = rebaseCaret(offset, text, after)
    expect(`${after.slice(0, caret)}|${after.slice(caret)}`).toBe(expected)
  })

  test('is always a place between graphemes', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(edited(1), fc.nat(60), ([before = '', after = ''], offset) => {
        const caret = rebaseCaret(Math.min(offset, before.length), before, after)
        const places = [...Array.from(graphemes.segment(after), ({ index }) => index), after.length]
        expect(places).toContain(caret)
      }),
      { numRuns: 1000 },
    )
  })
})
