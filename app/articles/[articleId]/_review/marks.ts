import type { FindingKind } from '../../../../lib/checks/check'
import type { Span } from '../../../../lib/diff/map'
import { rangeOf } from './editable-text'

/** What is drawn over text with the CSS Custom Highlight API; `review.css` says how each looks. */
export type MarkName = 'comment' | 'removed' | 'added' | 'hit' | 'current-hit' | 'current-finding' | `finding-${FindingKind}`

export const FINDING_KINDS: readonly FindingKind[] = ['foreign', 'wording', 'typography', 'structure', 'consistency', 'spelling']

/** Later names are drawn over earlier ones. */
const ORDER: readonly string[] = ['comment', 'removed', 'added', 'finding', 'hit', 'current-finding', 'current-hit']

/**
 * The marks of one element. Text is never wrapped in elements for them, so the live editor's text stays one node and
 * typing costs the same however many marks there are. Where a browser has no highlights, the lists of findings and
 * changes say the same in words.
 */
export class Marks {
  readonly #ranges = new Map<MarkName, Range[]>()

  /** Draws `name` on these spans of the element's text, and nowhere else in it. */
  set(element: HTMLElement, name: MarkName, spans: readonly Span[]): void {
    if (!('highlights' in CSS)) return
    const before = this.#ranges.get(name) ?? []
    if (before.length === 0 && spans.length === 0) return
    const highlight = highlightOf(name)
    for (const range of before) highlight.delete(range)
    const ranges = spans.flatMap(({ start, end }) => rangeOf(element, start, end) ?? [])
    for (const range of ranges) highlight.add(range)
    this.#ranges.set(name, ranges)
  }

  clear(): void {
    for (const [name, ranges] of this.#ranges) for (const range of ranges) CSS.highlights.get(name)?.delete(range)
    this.#ranges.clear()
  }
}

function highlightOf(name: MarkName): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const highlight = new Highlight()
  highlight.priority = ORDER.findIndex((start) => name.startsWith(start))
  CSS.highlights.set(name, highlight)
  return highlight
}
