import { describe, expect, test } from 'vitest'
import { type SittingRevision, continuesSitting, sittings } from './sittings'

/** A revision that Ada typed so many minutes after eight. */
function typed(number: number, minute: number, changes: Partial<SittingRevision> = {}): SittingRevision {
  const createdAt = new Date(Date.UTC(2026, 10, 24, 8, minute)).toISOString()
  return { paragraphId: 'p', number, author: 'Ada', createdAt, origin: 'typed', batch: null, ...changes }
}

const numbers = (revisions: readonly SittingRevision[]) => sittings(revisions).map(({ first, last }) => [first.number, last.number])

describe('Sittings', () => {
  test('One person’s typing without a long rest is one sitting', () => {
    expect(numbers([typed(1, 0), typed(2, 5), typed(3, 14)])).toEqual([[1, 3]])
  })

  test('Come newest first, whatever the order of the revisions', () => {
    expect(numbers([typed(3, 40), typed(1, 0), typed(2, 20)])).toEqual([[3, 3], [2, 2], [1, 1]])
  })

  test.each([
    ['after ten minutes', typed(2, 10)],
    ['when somebody else types', typed(2, 1, { author: 'Ben' })],
    ['when a fix is taken', typed(2, 1, { origin: 'fix' })],
    ['when many paragraphs are changed together', typed(2, 1, { batch: { id: 'b' } })],
    ['in another paragraph', typed(2, 1, { paragraphId: 'q' })],
    ['where a revision lies in between', typed(3, 1)],
  ])('Another one begins %s', (_when, later) => {
    expect(continuesSitting(typed(1, 0), later)).toBe(false)
  })

  test('What came before a fix and what comes after are two sittings', () => {
    const revisions = [typed(1, 0), typed(2, 1), typed(3, 2, { origin: 'fix' }), typed(4, 3), typed(5, 4)]
    expect(numbers(revisions)).toEqual([[4, 5], [3, 3], [1, 2]])
  })

  test('A paragraph without revisions has none', () => {
    expect(sittings([])).toEqual([])
  })
})
