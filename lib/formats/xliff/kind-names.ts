import type { ParagraphState } from '../../articles/article'

type Kind = Pick<ParagraphState, 'kind' | 'level' | 'ordered'>

/** The kind of a paragraph as one word: `heading-2`, `ordered-item-1`. XLIFF has none of its own for texts. */
export function kindName({ kind, level, ordered }: Kind): string {
  if (kind === 'listItem') return `${ordered ? 'ordered-item' : 'list-item'}-${Math.max(1, level)}`
  if (kind === 'heading') return `heading-${Math.max(1, level)}`
  return kind === 'body' ? 'paragraph' : kind
}

/**
 * The kind that a unit's `restype` or `type` names, ours or the HTML element that other tools put there; null where it
 * says nothing about that.
 */
export function namedKind(name: string | null): Kind | null {
  const [, word = '', digit] = /^(?:x-|[^:\s]+:)?([a-z]+(?:-item)?|h)-?([1-9])?$/.exec(name ?? '') ?? []
  const level = Number(digit ?? 1)
  switch (word) {
    case 'title':
      return { kind: 'title', level: 1, ordered: false }
    case 'heading':
    case 'h':
      return { kind: 'heading', level: Math.min(level, 6), ordered: false }
    case 'list-item':
    case 'listitem':
    case 'li':
      return { kind: 'listItem', level: Math.min(level, 6), ordered: false }
    case 'ordered-item':
      return { kind: 'listItem', level: Math.min(level, 6), ordered: true }
    case 'quotation':
    case 'blockquote':
      return { kind: 'quotation', level: 0, ordered: false }
    case 'paragraph':
    case 'p':
      return { kind: 'body', level: 0, ordered: false }
    default:
      return null
  }
}
