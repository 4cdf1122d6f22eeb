import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../lib/checks/check'
import { findingFrom, nextFinding, type Walk } from './finding-walk'

const finding = (paragraphId: string, start: number, end: number): Finding => ({
  check: 'a-check', kind: 'wording', confidence: 'likely', paragraphId, start, end, message: '', fixes: [],
})
const [first, second, third] = [finding('a', 2, 5), finding('a', 8, 9), finding('c', 0, 4)]
const found: Record<string, readonly Finding[]> = { a: [first, second], c: [third] }
const walk: Walk = { order: ['a', 'b', 'c'], of: (id) => found[id] ?? [] }

describe('walking through the findings', () => {
  it('goes forwards over paragraphs without any, and round the end', () => {
    expect(nextFinding(walk, first, 1)).toBe(second)
    expect(nextFinding(walk, second, 1)).toBe(third)
    expect(nextFinding(walk, third, 1)).toBe(first)
  })

  it('goes backwards, and round the start', () => {
    expect(nextFinding(walk, third, -1)).toBe(second)
    expect(nextFinding(walk, first, -1)).toBe(third)
  })

  it('begins with the finding at the caret, or the next', () => {
    expect(findingFrom(walk, { id: 'a', offset: 3 }, 1)).toBe(first)
    expect(findingFrom(walk, { id: 'a', offset: 5 }, 1)).toBe(second)
    expect(findingFrom(walk, { id: 'b', offset: 0 }, 1)).toBe(third)
    expect(findingFrom(walk, { id: 'a', offset: 1 }, -1)).toBe(third)
    expect(findingFrom(walk, { id: 'c', offset: 9 }, 1)).toBe(first)
  })

  it('ends where there is no other', () => {
    expect(nextFinding({ order: ['c'], of: () => [third] }, third, 1)).toBeNull()
    expect(findingFrom({ order: ['a'], of: () => [] }, { id: 'a', offset: 0 }, 1)).toBeNull()
  })
})
