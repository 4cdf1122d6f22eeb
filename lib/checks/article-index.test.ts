import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleIndex, buildIndex, nameKey } from './article-index'
import type { CheckedParagraph } from './check'

/** The order of plain comparison, said out loud. */
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const paragraph = (id: string, text: string, more: Partial<CheckedParagraph> = {}): CheckedParagraph => ({ id, text, kind: 'body', ...more })

describe('an article’s index', () => {
  it('counts word forms, names and marks', () => {
    const index = buildIndex([paragraph('a', 'The Secretary General met a Secretary-General; “yes,” he said to António Guterres.'), paragraph('b', 'The secretary general left.')])
    expect(index.forms.count('general', 'General')).toBe(1)
    expect(Object.fromEntries(index.names.formsOf(nameKey('Secretary General')))).toEqual({ 'Secretary-General': 1 })
    expect(index.names.count(nameKey('António Guterres'), 'António Guterres')).toBe(1)
    expect([index.markCount('“'), index.markCount(',”')]).toEqual([1, 1])
  })

  it('gives neighbours over what is left out', () => {
    const index = buildIndex([paragraph('a', 'One.'), paragraph('b', 'Two.', { leftOut: true }), paragraph('c', 'Three.')])
    expect([index.previous('c')?.id, index.next('a')?.id, index.previous('a'), index.next('nobody')]).toEqual(['a', 'c', null, null])
    expect(index.forms.count('two', 'Two')).toBe(0)
  })

  it('inserts in place', () => {
    const index = buildIndex([paragraph('a', 'One.'), paragraph('c', 'Three.')])
    index.insert(paragraph('b', 'Two.'), 'a')
    index.insert(paragraph('z', 'Zero.'), null)
    expect(index.paragraphs.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c'])
    expect(index.position('c')).toBe(3)
  })

  it('finds passages that two paragraphs share, white space and capitals apart', () => {
    const long = 'On Friday the rate of leakage of the networks, which reaches 27%, was told to the mayors of the towns.'
    const quote = paragraph('q', 'The rate of leakage of the\nnetworks, which reaches 27%')
    const index = buildIndex([paragraph('a', long), quote])
    const [repeat] = index.repeats(quote)
    expect(repeat).toMatchObject({ words: 10, paragraphId: 'a' })
    expect(long.slice(repeat?.otherStart, repeat?.otherEnd)).toBe('the rate of leakage of the networks, which reaches 27')
    index.update(paragraph('a', 'Something else.'))
    expect(index.repeats(quote)).toEqual([])
  })

  it('says what points to a language', () => {
    const index = new ArticleIndex({ evidence: ({ text }) => (text.includes('Sens') ? { fr: 2 } : {}) })
    index.update(paragraph('a', 'in that Sens'))
    expect([index.evidence('fr'), index.evidence('de')]).toEqual([2, 0])
    index.update(paragraph('a', 'in that direction'))
    expect(index.evidence('fr')).toBe(0)
  })
})

const words = fc.constantFrom('the', 'Secretary', 'General', 'Secretary-General', 'of', '“yes”', 'Kyiv', 'a', 'passage', 'that', 'two', 'share.', '\n')
const text = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '))

it('updated paragraph by paragraph is what it would be built anew', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.nat(5), text, fc.boolean()), { maxLength: 12 }), (start, changes) => {
      const paragraphs = start.map((body, i) => paragraph(String(i), body))
      const index = buildIndex(paragraphs)
      for (const [at, body, leftOut] of changes) {
        const id = String(at % paragraphs.length)
        paragraphs[at % paragraphs.length] = paragraph(id, body, { leftOut })
        index.update(paragraph(id, body, { leftOut }))
      }
      const anew = buildIndex(paragraphs)
      const picture = (one: ArticleIndex) => ({
        forms: [...one.forms.keys()].toSorted(byUnits).map((key) => [key, [...one.forms.formsOf(key)].toSorted(([a], [b]) => byUnits(a, b))]),
        names: [...one.names.keys()].toSorted(byUnits).map((key) => [key, [...one.names.formsOf(key)].toSorted(([a], [b]) => byUnits(a, b))]),
        marks: one.markCount('“'),
        repeats: paragraphs.map((body) => one.repeats(body)),
        same: paragraphs.map((body) => one.sameText(body)),
      })
      expect(picture(index)).toEqual(picture(anew))
    }),
    { numRuns: 200 },
  )
})
