import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The value of an attribute; null where the element has none of this name. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}

/** The element's own style, in small letters. */
export function styleOf(element: Tree.Element): string {
  return attribute(element, 'style')?.toLowerCase() ?? ''
}

/** Every element in the order of the document, with how deep it stands (the outermost is 1). Iterative. */
export function* elementsOf(parent: Tree.ParentNode): Generator<{ element: Tree.Element; depth: number }> {
  const pending: { node: Tree.ChildNode; depth: number }[] = parent.childNodes.map((node) => ({ node, depth: 1 })).reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next
    if (!('tagName' in node)) continue
    yield { element: node, depth }
    for (const child of node.childNodes.toReversed()) pending.push({ node: child, depth: depth + 1 })
  }
}

/** The text of an element and all in it, white space collapsed. */
export function textOf(element: Tree.Element): string {
  const parts: string[] = []
  const pending: Tree.ChildNode[] = [element]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('value' in node) parts.push(node.value)
    else if ('childNodes' in node) pending.push(...node.childNodes.toReversed())
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
