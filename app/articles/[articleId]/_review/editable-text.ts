/**
 * The text of an editable element. An element holds one text node (a text with marks has one in each of its spans:
 * `marked-text.ts`) and, after a final line break or in an empty text, a `<br>` that gives the last line its height; a
 * `<br>` at the end is never text. All offsets are UTF-16.
 */

/** The element's text. Browsers may have divided it into several nodes, or written line breaks as `<br>`. */
export function readText(element: HTMLElement): string {
  let text = ''
  for (const node of walk(element)) {
    if (node instanceof Text) text += node.data
    else if (node !== lastLeaf(element)) text += '\n'
  }
  return text
}

/** Shows `text`, changing no more of the text node than differs, so that ranges in the rest of it stay. */
export function writeText(element: HTMLElement, text: string): void {
  const node = canonicalNode(element)
  if (!node) {
    element.replaceChildren(document.createTextNode(text), ...(needsBreak(text) ? [document.createElement('br')] : []))
    return
  }
  const before = node.data
  let start = 0
  while (start < before.length && start < text.length && before[start] === text[start]) start += 1
  let end = 0
  const most = Math.min(before.length, text.length) - start
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1
  if (start < before.length || start < text.length)
    node.replaceData(start, before.length - start - end, text.slice(start, text.length - end))
  if (needsBreak(text) !== (element.childNodes.length === 2)) {
    if (needsBreak(text)) element.append(document.createElement('br'))
    else element.lastChild?.remove()
  }
}

/** The selection in the element, `start` ≤ `end`; null where it is elsewhere. */
export function readSelection(element: HTMLElement): { start: number; end: number } | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  return {
    start: offsetOf(element, range.startContainer, range.startOffset),
    end: offsetOf(element, range.endContainer, range.endOffset),
  }
}

export function writeSelection(element: HTMLElement, start: number, end = start): void {
  const range = rangeOf(element, start, end)
  const selection = document.getSelection()
  if (!range || !selection) return
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

/** A range over part of the text, for highlights and for finding out where it stands on the screen. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const node = canonicalNode(element)
  const range = document.createRange()
  if (node) {
    range.setStart(node, Math.min(start, node.length))
    range.setEnd(node, Math.min(end, node.length))
    return range
  }
  const last = placeIn(element, end)
  const first = start === end ? last : placeIn(element, start, 'after')
  if (!first || !last) return null
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset)
  return range
}

/** The text node with this place in it; between two, the one before, or where a range begins, the one after. */
function placeIn(element: HTMLElement, offset: number, between: 'before' | 'after' = 'before'): { node: Text; offset: number } | null {
  let left = offset
  let found: { node: Text; offset: number } | null = null
  for (const node of walk(element)) {
    if (!(node instanceof Text)) continue
    found = { node, offset: Math.min(left, node.length) }
    if (between === 'before' ? left <= node.length : left < node.length) return found
    left -= node.length
  }
  return found
}

/** Whether the caret stands in the first or the last line that the element shows. */
export function isAtEdge(element: HTMLElement, edge: 'first' | 'last'): boolean {
  const selection = readSelection(element)
  if (!selection || selection.start !== selection.end) return false
  const caret = caretRect(element, selection.start)
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const line = Number.parseFloat(style.lineHeight) || caret.height || 20
  return edge === 'first'
    ? caret.top - box.top - Number.parseFloat(style.paddingTop) < line / 2
    : box.bottom - Number.parseFloat(style.paddingBottom) - caret.bottom < line / 2
}

/** Where the caret at `offset` stands on the screen. */
export function caretRect(element: HTMLElement, offset: number): DOMRect {
  const text = readText(element)
  const range = rangeOf(element, offset, offset)
  const rect = range?.getClientRects()[0]
  if (rect) return rect
  // A caret after a line break, and one in an empty text, has no rectangle in every browser: the last child has.
  const last = offset >= text.length ? element.lastElementChild : null
  return (last ?? element).getBoundingClientRect()
}

/** Puts the caret where a click at this place of the element's first or last line would put it. */
export function enterAt(element: HTMLElement, x: number, line: 'first' | 'last'): void {
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const half = (Number.parseFloat(style.lineHeight) || 20) / 2
  const y = line === 'first' ? box.top + Number.parseFloat(style.paddingTop) + half : box.bottom - Number.parseFloat(style.paddingBottom) - half
  const place = document.caretPositionFromPoint?.(x, y)
  if (place && element.contains(place.offsetNode)) writeSelection(element, offsetOf(element, place.offsetNode, place.offset))
  else writeSelection(element, line === 'first' ? 0 : readText(element).length)
}

/** The text node of an element that is as `writeText` leaves it; null where a browser has rearranged it. */
function canonicalNode(element: HTMLElement): Text | null {
  const [first, second, third] = element.childNodes
  if (!(first instanceof Text) || third) return null
  if (second && !(second instanceof HTMLBRElement)) return null
  return first
}

export const needsBreak = (text: string) => text === '' || text.endsWith('\n')

function* walk(element: HTMLElement): Generator<Text | HTMLBRElement> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) yield node
}

function lastLeaf(element: HTMLElement): Node | null {
  let node: Node | null = element.lastChild
  while (node?.lastChild) node = node.lastChild
  return node
}

function offsetOf(element: HTMLElement, container: Node, offset: number): number {
  const end = document.createRange()
  end.setStart(container, offset)
  let count = 0
  for (const node of walk(element)) {
    if (node === container) return count + offset
    if (end.comparePoint(node, 0) >= 0) return count
    count += node instanceof Text ? node.length : 1
  }
  return Math.min(count, readText(element).length)
}
