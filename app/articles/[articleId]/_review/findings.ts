import type { CheckedParagraph, Finding, FindingKind } from '../../../../lib/checks/check'
import type { NameEntry } from '../../../../lib/checks/names'
import type { Stet } from '../../../../lib/checks/stet'
import type { ArticleStore, Row } from './article-store'
import type { ChecksAnswer, ChecksRequest } from './checks-protocol'

const NONE: readonly Finding[] = []

/**
 * The findings of the article, kept in step by a worker that runs the checks. What is typed is checked in the next
 * moment; keys never wait for it. Findings belong to the text they were made for: those of an older text are not
 * drawn (`of` answers none) until the new ones are there.
 */
export class Findings {
  readonly #store: ArticleStore
  readonly #worker: Worker
  readonly #byParagraph = new Map<string, { text: string; findings: readonly Finding[] }>()
  readonly #asked = new Map<string, string>()
  readonly #changed = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #counts: Readonly<Partial<Record<FindingKind, number>>> = {}
  /** The checks' names by their ids. */
  labels: Readonly<Record<string, string>> = {}
  #orderChanged = false
  #scheduled = false
  /** Where the caret is: a word that is being typed is left alone. */
  caret: { readonly paragraphId: string; readonly offset: number } | null = null

  constructor(store: ArticleStore, decisions: { stets: readonly Stet[]; names: readonly NameEntry[] }) {
    this.#store = store
    this.#worker = new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ChecksAnswer>) => this.#take(data))
    const { targetLocale: locale, sourceLanguage } = store.head
    const paragraphs = store.order.map((id) => this.#ask(store.row(id)!))
    this.#post({ type: 'open', locale, sourceLanguage, paragraphs, ...decisions })
  }

  /** Follows the store; answers what ends it. */
  start(): () => void {
    const rows = this.#store.subscribe((id) => {
      const row = this.#store.row(id)
      if (row && this.#asked.get(id) !== keyOf(row)) this.recheck(id)
    })
    const order = this.#store.subscribeOrder(() => {
      this.#orderChanged = true
      this.#schedule()
    })
    return () => {
      rows()
      order()
      this.#worker.terminate()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** How many findings there are of each kind; the same object until that changes. */
  get counts(): Readonly<Partial<Record<FindingKind, number>>> {
    return this.#counts
  }

  /** The findings of the paragraph's present text, in order. */
  of(id: string): readonly Finding[] {
    const known = this.#byParagraph.get(id)
    return known && known.text === this.#store.row(id)?.state.text ? known.findings : NONE
  }

  /** All findings in the article's order. */
  all(): Finding[] {
    return this.#store.order.flatMap((id) => this.of(id))
  }

  /** What editors have decided: stets and names. */
  decide(stets: readonly Stet[], names: readonly NameEntry[]): void {
    this.#post({ type: 'decisions', stets, names })
  }

  /** Has a paragraph checked again, because it changed or the caret left it. */
  recheck(id: string): void {
    this.#changed.add(id)
    this.#schedule()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    // After the key has been painted.
    requestAnimationFrame(() => setTimeout(() => this.#send()))
  }

  #send(): void {
    this.#scheduled = false
    const at = this.caret
    const ids = [...this.#changed].sort((a, b) => Number(b === at?.paragraphId) - Number(a === at?.paragraphId))
    this.#changed.clear()
    const paragraphs = ids.flatMap((id) => {
      const row = this.#store.row(id)
      return row ? [this.#ask(row)] : []
    })
    const order = this.#orderChanged ? this.#store.order : null
    this.#orderChanged = false
    if (paragraphs.length === 0 && order === null) return
    const caret = at && paragraphs[0]?.id === at.paragraphId ? at.offset : null
    this.#post({ type: 'update', paragraphs, order, caret })
  }

  #ask(row: Row): CheckedParagraph {
    const { id } = row.paragraph
    this.#asked.set(id, keyOf(row))
    const { text, kind, joined, leftOut } = row.state
    return { id, text, kind, joined, leftOut }
  }

  #take({ changed, labels }: ChecksAnswer): void {
    if (labels) this.labels = labels
    const counts = { ...this.#counts }
    for (const { paragraphId, text, findings } of changed) {
      for (const { kind } of this.#byParagraph.get(paragraphId)?.findings ?? []) counts[kind] = (counts[kind] ?? 0) - 1
      for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1
      this.#byParagraph.set(paragraphId, { text, findings })
    }
    this.#counts = counts
    for (const listener of this.#listeners) listener()
  }

  #post(request: ChecksRequest): void {
    this.#worker.postMessage(request)
  }
}

/** What of a row the checks look at. */
function keyOf({ state }: Row): string {
  return `${state.kind} ${state.joined} ${state.leftOut} ${state.text}`
}
