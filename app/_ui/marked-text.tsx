import type { ArticleView } from '../../lib/articles/article'
import { type Segment, segmentsOf } from '../../lib/text/inline-segments'
import './marked-text.css'

export type Syntax = ArticleView['syntax']

/** Everything that can begin a mark. */
const MARKS = /[*_`[<]/

/** The stretches of a text that has marks; null for one that is nothing but text. */
export function markedSegments(text: string, syntax: Syntax): readonly Segment[] | null {
  if (syntax === 'plain' || !MARKS.test(text)) return null
  const segments = segmentsOf(text)
  return segments.some(isMarked) ? segments : null
}

export const isMarked = ({ role, emphasis, strong, code, link }: Segment) => role !== 'text' || emphasis || strong || code || link !== null

/** What `marked-text.css` knows the stretch by. */
export function nameOf({ role, emphasis, strong, code, link }: Segment): string {
  if (role !== 'text') return role
  return [emphasis && 'emphasis', strong && 'strong', code && 'code', link !== null && 'link'].filter(Boolean).join(' ')
}

/**
 * A text, or a part of it, as it is written, its marks shown quietly: all its characters are there, so that offsets are
 * those of the text.
 */
export function MarkedText({ text, syntax, from = 0, to = text.length }: { text: string; syntax: Syntax; from?: number; to?: number }) {
  const segments = markedSegments(text, syntax)
  if (!segments) return text.slice(from, to)
  let offset = 0
  return segments.map((segment, place) => {
    const start = offset
    offset += segment.text.length
    const shown = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (shown === '' || !isMarked(segment)) return shown
    return (
      <span key={place} data-mark={nameOf(segment)} title={segment.role === 'text' ? (segment.link ?? undefined) : undefined}>
        {shown}
      </span>
    )
  })
}
