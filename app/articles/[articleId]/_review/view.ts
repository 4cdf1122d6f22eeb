import type { ReviewState } from '../../../../lib/articles/article'
import type { Finding } from '../../../../lib/checks/check'
import type { Span } from '../../../../lib/diff/map'
import type { Subject } from './comments'
import type { Query } from './find'
import type { News } from './others'
import type { LinkedWords } from './text-marks'

/** What the left column shows and the marks compare with. */
export type Compare = 'machine' | 'previous' | 'none'
/** Which paragraphs are listed; “open” ones are neither reviewed nor left out. */
export type Filter = 'all' | 'open' | ReviewState
export type Panel = 'find' | 'findings' | 'sweep' | 'quotes' | 'comments' | 'conflicts' | null
/** What others have just decided about some of the paragraphs that a change is about, and the change of those that it is made in. */
export type Overwriting = {
  readonly news: readonly News[]
  readonly ids: readonly string[]
  readonly change: (ids: ReadonlySet<string>) => void
}
export type OpenDialog =
  | { readonly type: 'keys' }
  | { readonly type: 'changes' | 'history' | 'kind'; readonly paragraphId: string }
  | ({ readonly type: 'overwrite' } & Overwriting)
  | { readonly type: 'link'; readonly link: LinkedWords }
  | null

export type ViewState = {
  readonly compare: Compare
  readonly filter: Filter
  /** The paragraphs the filter left when it was set: one that is settled meanwhile does not vanish under the editor. */
  readonly filtered: readonly string[] | null
  /** The finding whose card is shown, and whether the card has the focus. */
  readonly finding: { readonly finding: Finding; readonly focused: boolean } | null
  /** Which findings the panel lists, and F8 goes to. */
  readonly findingFilter: (finding: Finding) => boolean
  /** What the find panel opens with. */
  readonly sought: Partial<Query> | null
  /** What find and replace has found, by paragraph. */
  readonly hits: ReadonlyMap<string, readonly Span[]> | null
  readonly panel: Panel
  /** What a comment is being written about. */
  readonly commenting: Subject | null
  /** The thread that the comments open at. */
  readonly thread: string | null
  readonly dialog: OpenDialog
  /** The paragraph the editor is at, and where its text is selected while it is being edited. */
  readonly current: string | null
  readonly selection: { readonly start: number; readonly end: number } | null
}

/** What the review shows at the moment, apart from the article itself. */
export class ReviewView {
  #state: ViewState = {
    compare: 'machine',
    filter: 'all',
    filtered: null,
    finding: null,
    findingFilter: () => true,
    sought: null,
    hits: null,
    panel: null,
    commenting: null,
    thread: null,
    dialog: null,
    current: null,
    selection: null,
  }
  #listeners = new Set<() => void>()

  get state(): ViewState {
    return this.#state
  }

  set(change: Partial<ViewState>): void {
    const keys = Object.keys(change) as (keyof ViewState)[]
    if (keys.every((key) => change[key] === this.#state[key])) return
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
