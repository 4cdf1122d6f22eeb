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
