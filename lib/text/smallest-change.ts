import { wordsOf } from './words'

/**
 * The smallest stretch of whole words of `from` that must be replaced to make it `to`, with offsets into `from`
 * (“High Commissioner for the refugees” to “High Commissioner for Refugees”: “the refugees” by “Refugees”). Where the
 * two share little, the whole.
 */
export function smallestChange(from: string, to: string): { start: number; end: number; replacement: string } {
  const a = wordsOf(from)
  const b = wordsOf(to)
  let left = 0
  while (left < a.length - 1 && left < b.length - 1 && a[left]?.text === b[left]?.text) left++
  let right = 0
  while (right < a.length - left - 1 && right < b.length - left - 1 && a.at(-1 - right)?.text === b.at(-1 - right)?.text) right++
  if (left + right === 0 || left + right < b.length - 2) return { start: 0, end: from.length, replacement: to }
  return {
    start: a[left]?.start ?? 0,
    end: a.at(-1 - right)?.end ?? from.length,
    replacement: to.slice(b[left]?.start ?? 0, b.at(-1 - right)?.end ?? to.length),
  }
}
