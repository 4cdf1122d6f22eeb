import { describe, expect, it } from 'vitest'
import { type Query, byParagraph, findHits, replaceHits } from './find'

const query = (find: string, more: Partial<Query> = {}): Query => ({ find, replaceWith: '', matchCase: false, wholeWord: false, regex: false, ...more })
const found = (text: string, asked: Query) => findHits([{ id: 'p', text }], asked).map(({ start, end }) => text.slice(start, end))
const replaced = (text: string, asked: Query) => replaceHits(text, findHits([{ id: 'p', text }], asked))

describe('finding', () => {
  it('takes signs for themselves unless a regular expression is asked for', () => {
    expect(found('a.b acb (a|b) [x]-y', query('a.b'))).toEqual(['a.b'])
    expect(found('a.b acb', query('a.b', { regex: true }))).toEqual(['a.b', 'acb'])
    expect(found('(a|b) [x]-y {1}', query('[x]-y'))).toEqual(['[x]-y'])
  })

  it('matches case only where asked', () => {
    expect(found('Kyiv kyiv KYIV', query('kyiv'))).toHaveLength(3)
    expect(found('Kyiv kyiv', query('kyiv', { matchCase: true }))).toEqual(['kyiv'])
    expect(found('ÉTÉ été', query('été'))).toHaveLength(2)
  })

  it('knows whole words in every script', () => {
    expect(found('cat category', query('cat', { wholeWord: true }))).toEqual(['cat'])
    expect(found('né Néron', query('né', { wholeWord: true }))).toEqual(['né'])
    expect(found('«Le Monde» Le Mondes', query('le monde', { wholeWord: true }))).toEqual(['Le Monde'])
  })

  it('lets ^ and $ stand for the ends of lines', () => {
    expect(found('one\ntwo', query('^\\w+$', { regex: true }))).toEqual(['one', 'two'])
  })

  it('passes over empty matches', () => {
    expect(found('aaa', query('x*', { regex: true }))).toEqual([])
  })

  it('throws a SyntaxError on what is no regular expression', () => {
    expect(() => found('a', query('(', { regex: true }))).toThrow(SyntaxError)
  })
})

describe('replacing', () => {
  it('replaces the ticked hits and nothing else', () => {
    const text = 'Secretary General, Secretary General'
    const hits = findHits([{ id: 'p', text }], query('Secretary General', { replaceWith: 'Secretary-General' }))
    expect(replaceHits(text, hits.slice(1))).toBe('Secretary General, Secretary-General')
  })

  it('takes a dollar for itself outside of regular expressions', () => {
    expect(replaced('5 euros', query('euros', { replaceWith: '$1' }))).toBe('5 $1')
  })

  it('fills in groups as JavaScript does', () => {
    expect(replaced('3 May', query('(\\d+) (?<month>\\w+)', { regex: true, replaceWith: '$<month> $1 $$ $& $9' }))).toBe('May 3 $ 3 May $9')
  })

  it('keeps emoji and combining marks whole', () => {
    expect(replaced('a 👍🏽 e\u0301', query('👍🏽', { replaceWith: 'ok' }))).toBe('a ok e\u0301')
  })

  it('groups hits by their paragraphs', () => {
    const hits = findHits([{ id: 'a', text: 'x x' }, { id: 'b', text: 'x' }], query('x'))
    expect([...byParagraph(hits)].map(([id, own]) => [id, own.length])).toEqual([['a', 2], ['b', 1]])
  })
})
