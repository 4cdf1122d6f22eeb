import { describe, expect, it } from 'vitest'
import { foldForSearch, needsOfPattern } from './required-fragments'

describe('the sets of fragments of which every match of a pattern holds one each', () => {
  it.each([
    [/year-old/u, [['year-old']]],
    [/Year|aged/, [['Year', 'aged']]],
    [/Year|aged/i, [['year', 'aged']]],
    [/[Ii]n (?:May|June)/u, [['In May', 'In June', 'in May', 'in June']]],
    [/\b(?<![\p{L}])since\b/u, [['since']]],
    [/(?:at )?\d{1,2}h/u, [['0h']]],
    [/ of \d{2} (?:ab){2,3}c/u, [[' of 00 abab'], ['ababc']]],
    [/(?:in|at)(?= (?:May|June) \d{1,2}(?:[.,]|$))/u, [[' May 0', ' June 0'], ['in', 'at']]],
    [/(?:in(?= May)|at noon)/u, [[' May', 'at noon'], ['in', 'at noon']]],
    [/(?:(?=a)b|(?=c)d|e){2}f/u, [['bf', 'df', 'ef']]],
    [/\d\.\d/u, [['0.0']]],
    [/don[’']t/u, [["don't"]]],
    [/(?<=the )\p{Lu}+(?= of war)/u, [[' of war'], ['the ']]],
    [/(?!never)\p{L}+ (?:very )?old/u, [[' old']]],
    [/a{1}b/u, [['ab']]],
    [/(?:ab)+/u, [['ab']]],
    [/(?<word>ab)c/u, [['abc']]],
    [/\u00a0%/u, [[' %']]],
    [/(?:foo|b\p{L}r) (?:million)/u, [[' million'], ['foo', 'b']]],
    [/(?<=When )\p{L}+ will (?:come|go)/u, [['When '], [' will come', ' will go']]],
  ])('%s: %j', (pattern, fragments) => {
    expect(needsOfPattern(pattern).fragments).toEqual(fragments)
  })

  it.each([/\p{L}+/u, /a?/u, /(?:a|\p{L})/u, /(?:ab)*/u, /[^a]/u, /x{0,3}/u, /^$/, /(?!a)/, /./, /[a-z]/, /\w\W/])('%s needs nothing', (pattern) => {
    expect(needsOfPattern(pattern).fragments).toEqual([])
  })

  it('promises nothing for what it does not read: references back, flags of sets', () => {
    expect(needsOfPattern(/(ab)\1/).fragments).toEqual([])
    expect(needsOfPattern(/(?<a>ab)\k<a>/).fragments).toEqual([])
    expect(needsOfPattern(new RegExp('[a--b]c', 'v')).fragments).toEqual([])
  })

  it('compares digits as one, spaces as one, apostrophes as one', () => {
    expect(foldForSearch('He’s\u00a019\tYears')).toBe("He's 00 Years")
  })
})

describe('the characters that every match of a pattern begins with', () => {
  it.each([
    [/(?<=the )(?:Mayor|[Ss]enator|\p{Lu}xy)/u, ['MSs\\p{Lu}', 'aex', 'yn']],
    [/\b(?:an? )?(\d{1,2}|-)/u, ['a\\d\\-']],
    [/(?:In)?(?: |\n)/, ['I \\n']],
    [/(?:it|them|him)(?= is)/, ['ith', 'thi']],
    [/(?:it|a)s?/, ['ia']],
    [/The+ /, ['T', 'h', 'e']],
    [/th(?:is)? /, ['t', 'h', 'i ']],
    [/[-:a-d-]?[e-]/u, ['\\-:a-d\\-e\\-']],
    [/(?:a?|b)c/, ['abc']],
    [/[^a]b/, []],
    [/.b/, []],
    [/a?/, []],
    [/(?=a)/, []],
    [/(a)\1/, []],
  ])('%s: %j', (pattern, characters) => {
    expect(needsOfPattern(pattern).begins).toEqual(characters)
  })
})
