import { enterAt, readText, writeSelection } from './editable-text'
import type { ReviewView } from './view'

/** The elements of a row that is mounted. */
export type RowElements = { readonly row: HTMLElement; readonly correction: HTMLElement }

/** Where in a paragraph to go: its row, or a place in its text. */
export type Place =
  | 'row'
  | 'start'
  | 'end'
  | { readonly start: number; readonly end: number }
  | { readonly x: number; readonly line: 'first' | 'last' }

/**
 * Moves the focus through the article. Only rows near the screen are mounted, so going somewhere may mean scrolling
 * there first; the focus is put when the row has come.
 */
export class Focus {
  readonly #view: ReviewView
  readonly #elements = new Map<string, RowElements>()
  #wanted: { id: string; place: Place } | null = null
  /** Scrolls to the paragraph; given by the list of rows. */
  reveal: (id: string) => void = () => {}

  constructor(view: ReviewView) {
    this.#view = view
  }

  elements(id: string): RowElements | undefined {
    return this.#elements.get(id)
  }

  mounted(id: string, elements: RowElements): () => void {
    this.#elements.set(id, elements)
    if (this.#wanted?.id === id) {
      const wanted = this.#wanted
      // After the frame in which the row found its place, so that the browser does not scroll to where it was not yet.
      requestAnimationFrame(() => this.#wanted === wanted && this.go(id, wanted.place))
    }
    return () => this.#elements.delete(id)
  }

  /** Brings the paragraph on the screen, for something in its row that takes the focus by itself. */
  show(id: string): void {
    this.#wanted = null
    this.#view.set({ current: id })
    this.reveal(id)
  }

  go(id: string, place: Place): void {
    this.#view.set({ current: id, ...(place === 'row' && { finding: null }) })
    const elements = this.#elements.get(id)
    this.#wanted = elements ? null : { id, place }
    this.reveal(id)
    if (!elements) return
    if (place === 'row') {
      elements.row.focus({ preventScroll: true })
      return
    }
    elements.correction.focus({ preventScroll: true })
    if (typeof place === 'object' && 'line' in place) enterAt(elements.correction, place.x, place.line)
    else if (typeof place === 'object') writeSelection(elements.correction, place.start, place.end)
    else writeSelection(elements.correction, place === 'start' ? 0 : readText(elements.correction).length)
  }
}
