import { describe, expect, it } from 'vitest'
import { inBothCases } from './any-case'

describe('a pattern in both cases', () => {
  it.each([
    ['the Mayor', '[tT][hH][eE] [mM][aA][yY][oO][rR]'],
    ['(?<![\\p{L}’-])an? (?:on|[io]f)', '(?<![\\p{L}’-])[aA][nN]? (?:[oO][nN]|[iIoO][fF])'],
    ['\\p{Lu}+é{1,3}', '[\\p{Ll}\\p{Lu}\\p{Lt}]+[éÉ]{1,3}'],
    ['[a-z]\\b\\s\\d', '[a-zA-Z]\\b\\s\\d'],
    ['\\u00a0%', '\\u00a0%'],
  ])('%s is %s', (source, written) => {
    expect(inBothCases(source)).toBe(written)
  })

  it.each(['(an?) \\1', '(?<word>a)\\k<word>', '\\p{Script=Latin}', '\\P{Lu}', '[\\P{Lu}]'])('%s is left as it is', (source) => {
    expect(inBothCases(source)).toBeNull()
  })

  it.each(['the prefect', 'naïve É[^aé]', '[A-Za-z]+ly', 'straße', '(?<=in )(?:may|june)(?! be)', '\\p{Ll}{2}'])('%s matches as with the flag', (source) => {
    const texts = ['The PREFECT, the prefect', 'NAÏVE éx NAïve Éá', 'QuickLY slowly', 'STRASSE Straße', 'IN May in JUNE in may be', 'aB Éé ÀB']
    for (const text of texts) expect([...text.matchAll(new RegExp(inBothCases(source) ?? '', 'gu'))].map(String)).toEqual([...text.matchAll(new RegExp(source, 'giu'))].map(String))
  })
})
