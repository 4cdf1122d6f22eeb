import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { allMatches } from './all-matches'
import type * as search from './search'
import { readCollection } from '../checks/accuracy/collection'
import { checkText } from '../checks/check-text'
import { loadWordLists } from '../checks/dictionaries/load-node'
import { SOURCE_LANGUAGES } from '../checks/lexicons/glossaries'

type Search = typeof search

/** Every search that the checks make, as it would be without ruling anything out. */
const searches = { patterns: new Set<RegExp>(), all: 0, ruledOut: 0, wrongly: [] as string[] }
vi.mock('./search', async (importOriginal) => {
  const original = await importOriginal<Search>()
  const matchesIn: Search['matchesIn'] = (text, pattern) => {
    const matches = allMatches(text, pattern)
    searches.patterns.add(pattern)
    searches.all++
    if (!original.mayMatch(text, pattern)) searches.ruledOut++
    if (JSON.stringify(original.matchesIn(text, pattern)) !== JSON.stringify(matches)) searches.wrongly.push(`${pattern} in “${text}”`)
    return matches
  }
  return { ...original, matchesIn }
})

describe('searching a paragraph with many patterns', () => {
  it('gives what the pattern of a check matches, and mostly without running it where it matches nothing', () => {
    for (const { text, sourceLanguage } of readCollection(join(process.cwd(), 'lib', 'checks', 'accuracy'), ''))
      checkText(text, { locale: 'en-US', sourceLanguage: SOURCE_LANGUAGES.find((code) => code === sourceLanguage) ?? 'fr', words: loadWordLists })
    expect(searches.wrongly).toEqual([])
    expect(searches.patterns.size).toBeGreaterThan(200)
    expect(searches.ruledOut / searches.all).toBeGreaterThan(0.85)
  })

  it('finds what matchAll finds, empty matches too', () => {
    for (const [text, pattern] of [
      ['One, two, 3 and 44.', /\d+/g],
      ['naïve 👩‍👩‍👧 text', /\p{L}*/gu],
      ['aaa', /(?=a)/g],
      ['', /^/g],
    ] as const)
      expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)])
  })

  it('starts at the beginning every time', async () => {
    const { matchesIn } = await vi.importActual<Search>('./search')
    const pattern = /year/g
    pattern.lastIndex = 4
    expect(matchesIn('year by year', pattern)).toHaveLength(2)
    expect(matchesIn('year by year', pattern)).toHaveLength(2)
    expect(matchesIn('day by day', pattern)).toEqual([])
  })
})
