import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpts, type ExcerptPlace } from './excerpts'

const filler = (words: number) => Array.from({ length: words }, (_, n) => `word${n}`).join(' ')

/** What a place's hunks make of its `before`. */
function applied({ before, after, hunks }: ExcerptPlace): string {
  let text = ''
  let offset = 0
  for (const hunk of hunks) {
    text += before.slice(offset, hunk.beforeStart) + after.slice(hunk.afterStart, hunk.afterEnd)
    offset = hunk.beforeEnd
  }
  return text + before.slice(offset)
}

describe('excerpts of a changed text', () => {
  test('are not needed where the text is short', () => {
    expect(excerpts('in that Sens. »', 'in that sense.”')).toBeNull()
  })

  test('show the changed words with a few around them, cut between words', () => {
    const places = excerpts(`${filler(40)} Sens ${filler(40)}`, `${filler(40)} sense ${filler(40)}`)
    expect(places).toHaveLength(1)
    const [place] = places ?? []
    expect(place).toMatchObject({ cutBefore: true, cutAfter: true })
    expect(place?.before).toMatch(/^word3\d .* Sens .* word\d+$/)
    expect(place?.after).toMatch(/^word3\d .* sense .* word\d+$/)
    expect(place?.before.length).toBeLessThan(130)
  })

  test('keep changes that are near each other together and those that are far apart apart', () => {
    const near = excerpts(`A ${filler(5)} B ${filler(60)}`, `X ${filler(5)} Y ${filler(60)}`)
    const far = excerpts(`A ${filler(60)} B`, `X ${filler(60)} Y`)
    expect(near).toHaveLength(1)
    expect(near?.[0]?.cutBefore).toBe(false)
    expect(far).toHaveLength(2)
    expect(far?.[1]?.cutAfter).toBe(false)
  })

  test('are exact: each place’s hunks make its later text of its earlier one', () => {
    const word = fc.constantFrom('the', 'Sens', 'sense', '“', '»', '👩‍👩‍👧', 'e\u0301tat', '\n', '\u00a0', 'war')
    const text = fc.array(word, { minLength: 0, maxLength: 120 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const place of excerpts(before, after) ?? []) expect(applied(place)).toBe(place.after)
      }),
    )
  })
})
