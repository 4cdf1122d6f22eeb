import { paragraphsOf } from '../check-text'
import { loadWordLists } from '../dictionaries/load-node'
import { createLiveChecker } from '../live'
import { countWords } from '../../text/words'
import type { Tool } from './tool'

/** Milliseconds for one edit in the middle of a text that is open: the median of a hundred. */
export function editedParagraph(text: string): number {
  const paragraphs = paragraphsOf(text).map(({ paragraph }) => paragraph)
  const checker = createLiveChecker()
  checker.open({ locale: 'en-US', syntax: 'plain', sourceLanguage: 'fr', paragraphs, names: [], stets: [] })
  checker.useWords(loadWordLists('en-US', 'fr'))
  while (checker.work(1000).left > 0);
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  if (!middle) return 0
  const times = Array.from({ length: 200 }, (_, i) => {
    const start = performance.now()
    checker.update({ ...middle, text: `${middle.text} ${i}` })
    return performance.now() - start
  })
  return times.slice(100).toSorted((a, b) => a - b)[50] ?? 0
}

/** Words and milliseconds of articles made of the text again and again, with a different word in every paragraph. */
export async function longArticles(text: string, tool: Tool): Promise<[number, number][]> {
  const results: [number, number][] = []
  for (const length of [10_000, 100_000, 1_000_000]) {
    const times = Math.ceil(length / countWords(text))
    const long = Array.from({ length: times }, (_, i) => text.replace(/\b(\p{L}{4,}) (\p{L}{4,})\b/gu, `$1 x${i} $2`)).join('\n\n')
    const start = performance.now()
    await tool.find(long, 'fr')
    results.push([countWords(long), performance.now() - start])
  }
  return results
}
