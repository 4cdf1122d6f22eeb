import { describe, expect, it } from 'vitest'
import { compilePhrases, type PhraseEntry } from './phrases'
import { wordsOf } from '../text/words'

const entry = (phrase: string, fixes: string[], more: Partial<PhraseEntry> = {}): PhraseEntry => ({
  phrase, fixes, sense: '', source: '', example: '', ...more,
})
const found = (entries: PhraseEntry[], text: string) =>
  compilePhrases(entries).find(text, wordsOf(text)).map((match) => [text.slice(match.start, match.end), ...match.fixes])

describe('a phrase', () => {
  it('is found whatever its capitals, and its fix takes the first capital over', () => {
    expect(found([entry('in the process', ['shortly afterwards'])], 'In the process, he left.')).toEqual([
      ['In the process', 'Shortly afterwards'],
    ])
  })
  it('is found in every inflection, and the fix takes the form that was matched', () => {
    const entries = [entry('{play} the card of', ['{bank} on'])]
    expect(found(entries, 'He played the card of peace, playing the card of calm; she plays the card of war.')).toEqual([
      ['played the card of', 'banked on'], ['playing the card of', 'banking on'], ['plays the card of', 'banks on'],
    ])
  })
  it('inflects irregular verbs on both sides', () => {
    expect(found([entry('{take} stock', ['{speak} up'])], 'had taken stock, took stock')).toEqual([
      ['taken stock', 'spoken up'], ['took stock', 'spoke up'],
    ])
  })
  it('takes one of several verbs, and the fix the form of the one that was matched', () => {
    expect(found([entry('{raise|mount|rise} the tone', ['{harden} the line'])], 'They raise the tone, they rose the tone, mounting the tone.')).toEqual([
      ['raise the tone', 'harden the line'], ['rose the tone', 'hardened the line'], ['mounting the tone', 'hardening the line'],
    ])
  })
  it('takes alternatives, optional words and wildcards', () => {
    const entries = [entry('an envelope of (about|some)? # (euros|dollars)', ['funding of $1']), entry('girl of _ years', ['$1-year-old girl'])]
    expect(found(entries, 'an envelope of some 1,500 euros for a girl of thirteen years')).toEqual([
      ['an envelope of some 1,500 euros', 'funding of 1,500'], ['girl of thirteen years', 'thirteen-year-old girl'],
    ])
  })
  it('is not found across punctuation, unless it asks for a comma', () => {
    expect(found([entry('the account is', [])], 'On account, is the account. Is it?')).toEqual([])
    expect(found([entry('of course , he', [])], 'Of course, he came. Of course he came.')).toEqual([['Of course, he']])
  })
  it('treats apostrophes alike and looks through the full stop of an abbreviation', () => {
    expect(found([entry("it's Mr _", ['it is $1'])], 'Now it’s Mr. Smith.')).toEqual([['it’s Mr. Smith', 'it is Smith']])
  })
  it('is excused by a phrase that covers it', () => {
    const entries = [entry('on the waves of', ['on'], { unless: ['rode on the waves of', 'on the waves of the (sea|ocean)'] })]
    expect(found(entries, 'It rode on the waves of hope, on the waves of the sea, on the waves of NBC.')).toEqual([['on the waves of', 'on']])
  })
  it('keeps its capitals where it is exact', () => {
    expect(found([entry('the State', ['the state'], { exact: true })], 'the state and the State')).toEqual([['the State', 'the state']])
  })
  it('gives the longest match of one entry', () => {
    expect(found([entry('according to the (latest)? (news)?', [])], 'according to the latest news')).toEqual([['according to the latest news']])
  })
})

it('refuses a phrase with an open brace', () => {
  expect(() => compilePhrases([entry('{play the card', [])])).toThrow('not understood')
})

it('finds phrases in time linear in the length', () => {
  const entries = [entry('_ _ of _', []), entry('{play} the (a|b|c)? card of', [])]
  const matcher = compilePhrases(entries)
  const text = 'played the card of '.repeat(5_000)
  const words = wordsOf(text)
  const start = process.cpuUsage()
  matcher.find(text, words)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000)
})
