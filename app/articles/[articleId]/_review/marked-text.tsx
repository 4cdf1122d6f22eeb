import type { ArticleView } from '../../../../lib/articles/article'
import { type Segment, segmentsOf } from '../../../../lib/text/inline-segments'
import { needsBreak, writeText } from './editable-text'

export type Syntax = ArticleView['syntax']

/** Everything that can begin a mark. */
const MARKS = /[*_`[<]/

/** The stretches of a text that has marks; null for one that is nothing but text. */
function markedSegments(text: string, syntax: Syntax): readonly Segment[] | null {
  if (syntax === 'plain' || !MARKS.test(text)) return null
  const segments = segmentsOf(text)
  return segments.some(isMarked) ? segments : null
}

const isMarked = ({ role, emphasis, strong, code, link }: Segment) => role !== 'text' || emphasis || strong || code || link !== null

/** What `review.css` knows the stretch by. */
function nameOf({ role, emphasis, strong, code, link }: Segment): string {
  if (role !== 'text') return role
  return [emphasis && 'emphasis', strong && 'strong', code && 'code', link !== null && 'link'].filter(Boolean).join(' ')
}

/** A text as it is written, its marks shown quietly: all its characters are there, so that offsets are those of the text. */
export function MarkedText({ text, syntax }: { text: string; syntax: Syntax }) {
  const segments = markedSegments(text, syntax)
  if (!segments) return text
  return segments.map((segment, place) =>
    isMarked(segment) ? (
      <span key={place} data-mark={nameOf(segment)} title={segment.role === 'text' ? (segment.link ?? undefined) : undefined}>
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  )
}

/**
 * Shows the same in an element that React leaves alone. Where typing has kept the stretches as they are, nothing is
 * touched: the caret and the browser's spell-check stay; otherwise all of it is written anew.
 */
export function showText(element: HTMLElement, text: string, syntax: Syntax): void {
  const segments = markedSegments(text, syntax)
  if (!segments) return writeText(element, text)
  if (isShown(element, segments, text)) return undefined
  const nodes = segments.map((segment) => {
    if (!isMarked(segment)) return document.createTextNode(segment.text)
    const span = document.createElement('span')
    span.dataset['mark'] = nameOf(segment)
    if (segment.role === 'text' && segment.link !== null) span.title = segment.link
    span.append(segment.text)
    return span
  })
  element.replaceChildren(...nodes, ...(needsBreak(text) ? [document.createElement('br')] : []))
  return undefined
}

function isShown(element: HTMLElement, segments: readonly Segment[], text: string): boolean {
  const nodes = [...element.childNodes]
  if (needsBreak(text) && !(nodes.pop() instanceof HTMLBRElement)) return false
  return (
    nodes.length === segments.length &&
    segments.every((segment, place) => {
      const node = nodes[place]
      if (node?.textContent !== segment.text) return false
      if (!isMarked(segment)) return node instanceof Text
      return node instanceof HTMLElement && node.dataset['mark'] === nameOf(segment) && node.childNodes.length === 1
    })
  )
}
