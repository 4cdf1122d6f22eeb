import type { PhrasingContent } from 'mdast'
import type { InlineRun } from './inline-markdown'

/** The marks that nest, the outermost first. */
export const NESTED_MARKS = ['link', 'strong', 'emphasis'] as const

/** Runs as a tree: what HTML and Markdown are written from. */
export function nestRuns(runs: readonly InlineRun[]): PhrasingContent[] {
  return nest(runs, NESTED_MARKS)
}

function nest(runs: readonly InlineRun[], marks: readonly (typeof NESTED_MARKS)[number][]): PhrasingContent[] {
  const [mark, ...inner] = marks
  if (!mark) return runs.map(leaf)
  const nodes: PhrasingContent[] = []
  let place = 0
  while (place < runs.length) {
    const value = runs[place]?.[mark] ?? false
    let end = place + 1
    while (end < runs.length && (runs[end]?.[mark] ?? false) === value) end++
    const children = nest(runs.slice(place, end), inner)
    if (value === false) nodes.push(...children)
    else if (mark === 'link') nodes.push({ type: 'link', url: String(value), children })
    else nodes.push({ type: mark, children })
    place = end
  }
  return nodes
}

function leaf(run: InlineRun): PhrasingContent {
  if (run.isBreak) return { type: 'break' }
  return { type: run.code ? 'inlineCode' : 'text', value: run.text }
}
