import type { Span } from '../diff/map'

/** How a stretch of the plain text is marked. */
export type Marks = {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly code: boolean
  /** Where it leads, as written; null where it leads nowhere. */
  readonly link: string | null
}

/** A stretch of plain text with the same marks throughout. */
export type InlineRun = Marks & {
  readonly text: string
  /** A line break that must stay; its text is a line feed. Other line feeds are as good as spaces. */
  readonly isBreak: boolean
}

export const UNMARKED: Marks = { emphasis: false, strong: false, code: false, link: null }

/**
 * Looking for links takes time that grows with the square of the opening brackets, and for emphasis with that of its
 * marks: a text with more than any author writes has none.
 */
export const MOST_MARKS = 2000

/** Takes the next stretch of the plain text; `place` says where each of its UTF-16 units stands in the source. */
export type AddText = (text: string, marks: Marks, isBreak: boolean, place: (unit: number) => Span) => void
