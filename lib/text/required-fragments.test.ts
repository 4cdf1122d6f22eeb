import { describe, expect, it } from 'vitest'
import { foldForSearch, requiredFragments } from './required-fragments'

describe('the fragments that every match of a pattern must hold', () => {
  it.each([
    [/year-old/u, ['year-old']],
    [/Year|aged/, ['year', 'aged']],
    [/[Ii]n (?:May|June)/u, ['in may', 'in june']],
    [/\b(?<![\p{L}])since\b/u, ['since']],
    [/(?:at )?\d{1,2}h/u, ['0']],
    [/\d\.\d/u, ['0.0']],
    [/don[’']t/u, ["don't"]],
    [/(?<=the )\p{Lu}+(?= of war)/u, [' of war']],
    [/(?!never)\p{L}+ (?:very )?old/u, [' very old', ' old']],
    [/a{1}b/u, ['ab']],
    [/(?:ab)+/u, ['ab']],
    [/(?<word>ab)c/u, ['abc']],
    [/\u00a0%/u, [' %']],
    [/(?:foo|b\p{L}r) (?:million)/u, [' million']],
  ])('%s: %j', (pattern, fragments) => {
    expect(requiredFragments(pattern)).toEqual(fragments)
  })

  it.each([/\p{L}+/u, /a?/u, /(?:a|\p{L})/u, /(?:ab)*/u, /[^a]/u, /x{0,3}/u, /^$/, /(?!a)/, /./, /[a-z]/, /\w\W/])('%s needs nothing', (pattern) => {
    expect(requiredFragments(pattern)).toBeNull()
  })

  it('promises nothing for what it does not read: references back, flags of sets', () => {
    expect(requiredFragments(/(ab)\1/)).toBeNull()
    expect(requiredFragments(/(?<a>ab)\k<a>/)).toBeNull()
    expect(requiredFragments(new RegExp('[a--b]c', 'v'))).toBeNull()
  })

  it('compares without capitals, digits as one, spaces as one, apostrophes as one', () => {
    expect(foldForSearch('He’s\u00a019\tYears')).toBe("he's 00 years")
  })
})
