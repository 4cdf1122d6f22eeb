import { describe, expect, it } from 'vitest'
import { countWords, foldWord, isAllCapitals, isCapitalised, isNumber, withCapitalsOf, wordsOf } from './words'

const texts = (text: string) => wordsOf(text).map((word) => word.text)

describe('words', () => {
  it('keep their apostrophes and hyphens', () => {
    expect(texts('It’s the well-known d’euros, teachers’ and ’em.')).toEqual(['It’s', 'the', 'well-known', 'd’euros', 'teachers', 'and', 'em'])
  })
  it('keep the separators of numbers', () => {
    expect(texts('3.000 and 4,5%; 8:30, 20h30. 1 500.')).toEqual(['3.000', 'and', '4,5', '8:30', '20h30', '1', '500'])
  })
  it('hold every letter, combining marks and astral letters included', () => {
    expect(texts('Vīķe–Freiberga “e\u0301te\u0301” 𝒜b 👍🏽 ß')).toEqual(['Vīķe', 'Freiberga', 'e\u0301te\u0301', '𝒜b', 'ß'])
  })
  it('say where they stand', () => {
    const text = '👍 one  two'
    for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word)
  })
  it('stay whole around invisible characters, which folding removes', () => {
    expect(texts('con\u00adtinue')).toEqual(['con\u00adtinue'])
    expect(foldWord('Con\u00adtinue’s')).toBe("continue's")
  })
  it('are the same whether they are read by characters or by the pattern', () => {
    const pattern = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:(?:['’\-\u2010\u2011]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*/gu
    const characters = ['a', 'B', '7', '.', ',', ':', "'", '’', '-', ' ', 'é', '\u2010', '\u00ad', '𝒜', '“', '٣', '\u0301', '\n', '_']
    let seed = 1
    const random = (below: number) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below
    for (let i = 0; i < 5_000; i++) {
      const text = Array.from({ length: 14 }, () => characters[random(characters.length)]).join('')
      expect(texts(text), text).toEqual(text.match(pattern) ?? [])
    }
  })
  it('are counted as a reader counts', () => expect(countWords('“No,” he said — twice.')).toBe(4))
})

describe('capitals', () => {
  it('are seen in every script', () => {
    expect([isCapitalised('Émile'), isCapitalised('iPhone'), isCapitalised('9th')]).toEqual([true, false, false])
    expect([isAllCapitals('NATO'), isAllCapitals('A'), isAllCapitals('Nato'), isAllCapitals('U.S')]).toEqual([true, false, false, true])
  })
  it('are taken over by a replacement', () => {
    expect([withCapitalsOf('The', 'a'), withCapitalsOf('KYIV', 'kiev'), withCapitalsOf('the', 'Le'), withCapitalsOf('X', '')]).toEqual(['A', 'KIEV', 'Le', ''])
  })
})

it('numbers are digits and separators only', () => {
  expect([isNumber('1,500'), isNumber('2022'), isNumber('20h30'), isNumber('one')]).toEqual([true, true, false, false])
})

it('is linear on 100,000 characters of each class', () => {
  for (const unit of ['a', "'", '-', '1', '.', 'a-', "a'", '1.', ' ', '\u00ad']) {
    const start = process.cpuUsage()
    wordsOf(unit.repeat(100_000))
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000)
  }
})
