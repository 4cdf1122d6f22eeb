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
  it('lets “be” in a fix keep number and person', () => {
    const entries = [entry('{be|put} on foot', ['{be} suspended']), entry('{be} right', ['{have} a point'])]
    expect(found(entries, 'They are on foot, you were on foot, it was on foot; the trains put on foot, to put on foot; they are right, it is right.')).toEqual([
      ['are on foot', 'are suspended'], ['were on foot', 'were suspended'], ['was on foot', 'was suspended'],
      ['put on foot', 'were suspended'], ['put on foot', 'be suspended'], ['are right', 'have a point'], ['is right', 'has a point'],
    ])
  })
  it('takes from a list the one at the place of what was captured', () => {
    const entries = [entry('(the|an)? [author|authors] of facts', ['the $1(offender|offenders)']), entry('[not|never] good', ['$1(|never) bad'])]
    expect(found(entries, 'The authors of facts, an author of facts: not good, never good.')).toEqual([
      ['The authors of facts', 'The offenders'], ['an author of facts', 'the offender'], ['not good', 'bad'], ['never good', 'never bad'],
    ])
  })
  it('captures what need not be there, and leaves it out where it is not', () => {
    const entries = [entry('[the|a]? half time [we|was]?', ['$1 half $2']), entry('at [the|a]? half time', ['by $1 half'])]
    expect(found(entries, 'The half time was dull, half time dull, at a half time, at half time')).toEqual([
      ['half time', 'half'], ['half time', 'half'], ['half time', 'half'], ['half time', 'half'],
      ['at a half time', 'by a half'], ['at half time', 'by half'],
    ])
  })
  it('leaves the capital of a sentence at its first word', () => {
    const entries = [entry('[sources|source] of the inquiry', ['inquiry $1']), entry('_ of the ministry', ['the ministry’s $1'])]
    expect(found(entries, 'Sources of the inquiry. Sources of the ministry. Sources')).toEqual([
      ['Sources of the inquiry', 'Inquiry sources'], ['Sources of the ministry', 'The ministry’s Sources'],
    ])
  })
  it('gives a captured article the form that fits the next word', () => {
    const entries = [entry('{put} [a|an|her] (idea|plan) on foot', ['{launch} $1 attempt'])]
    expect(found(entries, 'He put a plan on foot and puts her plan on foot.')).toEqual([
      ['put a plan on foot', 'launched an attempt'], ['puts her plan on foot', 'launches her attempt'],
    ])
    expect(found([entry('[an] attempt', ['$1 union', '$1 hour', '$1 unit'])], 'An attempt')).toEqual([['An attempt', 'A union', 'An hour', 'A unit']])
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
    expect(found([entry("it's Mr _", ['it is $1'])], 'Now it’s Mr. Smith.')).toEqual([['it’s Mr', 'it is']])
  })
  it('is excused by a phrase that covers it', () => {
    const entries = [entry('on the waves of', ['on'], { unless: ['rode on the waves of', 'on the waves of the (sea|ocean)'] })]
    expect(found(entries, 'It rode on the waves of hope, on the waves of the sea, on the waves of NBC.')).toEqual([['on the waves of', 'on']])
  })
  it('keeps its capitals where it is exact', () => {
    expect(found([entry('the State', ['the state'], { exact: true })], 'the state and the State')).toEqual([['the State', 'the state']])
  })
  it('leaves out what is captured at either end and stands there in every fix', () => {
    const entries = [entry('[the|this] chain of [news|sport]', ['$1 channel for $2']), entry('_ (oven|ovens) of _', ['$1 $2'])]
    expect(found(entries, 'He left the chain of news. The red oven of bread.')).toEqual([['chain of', 'channel for'], ['red oven of bread', 'red bread']])
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
