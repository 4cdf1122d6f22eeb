import { type Syntax, isMarked, markedSegments, nameOf } from '../../../_ui/marked-text'
import type { Segment } from '../../../../lib/text/inline-segments'
import { needsBreak, writeText } from './editable-text'

/**
 * Shows a text as `MarkedText` does, in an element that React leaves alone. Where typing has kept the stretches as they are, nothing is
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
