import type { CheckedParagraph, Finding, FindingKind, SourceLanguage } from '../../../../lib/checks/check'
import type { FromChecker, ToChecker } from '../../../../lib/checks/live-messages'
import type { NameEntry } from '../../../../lib/checks/names'
import type { Stet } from '../../../../lib/checks/stet'
import { typedWordAt } from '../../../../lib/text/words'
import type { ArticleStore } from './article-store'
import type { Row } from './rows'
import { carryFindings } from './carry-findings'

type Checked = { readonly text: string; readonly findings: readonly Finding[] }
/** What editors have decided about the article: stets and names. */
type ForChecks = { readonly stets: readonly Stet[]; readonly names: readonly NameEntry[] }
type Counts = Readonly<Partial<Record<FindingKind, number>>>

const NONE: readonly Finding[] = []
/** Milliseconds after which nobody waits any longer for a paragraph to be checked. */
const LONGEST_WAIT = 1_000

/**
 * The findings of the article, kept in step by a worker that runs the checks. What is typed is checked in the next
 * moment; keys never wait for it. Until then the findings of the text before are carried over to the present one, so
 * that underlines stay where they are while somebody types beside them.
 */
export class Findings {
  readonly #store: ArticleStore
  readonly #worker: Worker
  /** What the worker said of each paragraph. */
  readonly #checked = new Map<string, Checked>()
  /** The same, carried over to the paragraph's present text. */
  readonly #shown = new Map<string, Checked>()
  readonly #asked = new Map<string, string>()
  readonly #changed = new Set<string>()
  readonly #onScreen = new Set<string>()
  readonly #listeners = new Set<() => void>()
  readonly #waiting = new Map<string, Set<() => void>>()
  #counts: Counts = {}
  #round = 0
  #left = Infinity
  /** How many openings the worker has not answered yet: what it says before is about what was open before. */
  #opening = 0
  #hasRead = false
  #scheduled = false
  #screenChanged = false
  #typing: { readonly paragraphId: string; readonly offset: number } | null = null
  /** The checks' names by their ids. */
  labels: Readonly<Record<string, string>> = {}
  /** The language the article is taken to be translated from: as given, or guessed from the text. */
  sourceLanguage: SourceLanguage | null = null
  /** The word lists could not be fetched, so some checks find nothing. */
  withoutWords = false

  constructor(store: ArticleStore, decisions: ForChecks) {
    this.#store = store
    this.#worker = new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => this.#take(data))
    this.#open(decisions)
  }

  /** The article is checked against other languages now: everything is checked anew. */
  reopen(decisions: ForChecks): void {
    this.#checked.clear()
    this.#shown.clear()
    this.#counts = {}
    this.#left = Infinity
    this.#hasRead = false
    this.withoutWords = false
    this.#open(decisions)
    this.#tell()
  }

  #open(decisions: ForChecks): void {
    const { targetLocale: locale, sourceLanguage, syntax } = this.#store.head
    this.#asked.clear()
    this.#changed.clear()
    const paragraphs = this.#store.order.map((id) => this.#ask(this.#store.row(id)!))
    this.#opening += 1
    this.#post({ type: 'open', article: { locale, syntax, sourceLanguage, paragraphs, ...decisions } })
  }

  /** Follows the store; answers what ends it. */
  start(): () => void {
    const rows = this.#store.subscribe((id) => {
      const row = this.#store.row(id)
      if (row && this.#asked.get(id) !== keyOf(row)) this.recheck(id)
    })
    return () => {
      rows()
      this.#worker.terminate()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** How many findings there are of each kind; the same object until that changes. */
  get counts(): Counts {
    return this.#counts
  }

  /** Another number whenever the checks have said something new. */
  get round(): number {
    return this.#round
  }

  /** Whether the whole article has been read once. */
  get hasRead(): boolean {
    return this.#hasRead
  }

  /** Whether every paragraph has been checked as the article is now. */
  get settled(): boolean {
    return this.#left === 0 && this.#changed.size === 0
  }

  /** The findings of the paragraph's present text, in order; the same array until they change. */
  of(id: string): readonly Finding[] {
    const text = this.#store.row(id)?.state.text
    const shown = this.#shown.get(id)
    if (!shown || text === undefined || this.#store.row(id)?.state.leftOut) return NONE
    if (shown.text === text) return shown.findings
    const carried = { text, findings: carryFindings(shown.findings, shown.text, text) }
    this.#shown.set(id, carried)
    return carried.findings
  }

  /** All findings in the article's order. */
  all(): Finding[] {
    return this.#store.order.flatMap((id) => this.of(id))
  }

  decide({ stets, names }: ForChecks): void {
    this.#post({ type: 'stets', stets })
    this.#post({ type: 'names', names })
  }

  /** Takes a finding away that has just been decided about, before the checks have heard of it. */
  hide(finding: Finding): void {
    const { paragraphId: id } = finding
    const shown = this.#shown.get(id)
    if (shown) this.#shown.set(id, { ...shown, findings: this.of(id).filter((other) => other !== finding) })
    this.recheck(id)
    this.#tell()
  }

  /** The editor has typed, and the caret is here now: the word at it is left alone until the caret has gone. */
  typed(paragraphId: string, offset: number): void {
    this.#typing = { paragraphId, offset }
  }

  /** The caret is here now, or (null) in no text. */
  caretMoved(paragraphId: string | null, offset: number): void {
    const typing = this.#typing
    if (!typing) return
    if (typing.paragraphId === paragraphId) {
      const word = typedWordAt(this.#store.row(paragraphId)?.state.text ?? '', typing.offset)
      if (word.start <= offset && offset <= word.end) return
    }
    this.#typing = null
    this.recheck(typing.paragraphId)
  }

  /** The paragraph is on screen: it is checked before others. Answers what says that it has gone. */
  shownOnScreen(id: string): () => void {
    this.#onScreen.add(id)
    this.#screenHasChanged()
    return () => {
      this.#onScreen.delete(id)
      this.#screenHasChanged()
    }
  }

  /** Has a paragraph checked again. */
  recheck(id: string): void {
    this.#changed.add(id)
    this.#schedule()
  }

  /** Resolves when the paragraph has been checked as it is now, or after a second at the latest. */
  whenChecked(id: string): Promise<void> {
    this.recheck(id)
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_WAIT)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#waiting.set(id, (this.#waiting.get(id) ?? new Set()).add(done))
    })
  }

  #screenHasChanged(): void {
    this.#screenChanged = true
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
    const rows = [...this.#changed].flatMap((id) => this.#store.row(id) ?? [])
    this.#changed.clear()
    const news = rows.filter((row) => !this.#asked.has(row.paragraph.id))
    const known = rows.filter((row) => this.#asked.has(row.paragraph.id)).map((row) => this.#ask(row))
    for (const row of inOrder(news, this.#store.order)) {
      const after = this.#beforeOf(row.paragraph.id)
      this.#post({ type: 'insert', paragraph: this.#ask(row), after })
    }
    const [paragraph] = known
    if (known.length > 1) this.#post({ type: 'updateAll', paragraphs: known })
    else if (paragraph) {
      const caret = this.#typing?.paragraphId === paragraph.id ? this.#typing.offset : null
      this.#post({ type: 'update', paragraph, ...(caret !== null && { caret }) })
    }
    if (this.#screenChanged) this.#post({ type: 'onScreen', ids: [...this.#onScreen] })
    this.#screenChanged = false
  }

  /** The nearest paragraph before a new one that the worker knows; null where it is the first. */
  #beforeOf(id: string): string | null {
    const { order } = this.#store
    for (let place = order.indexOf(id) - 1; place >= 0; place -= 1) {
      const before = order[place]
      if (before !== undefined && this.#asked.has(before)) return before
    }
    return null
  }

  #ask(row: Row): CheckedParagraph {
    const { id } = row.paragraph
    this.#asked.set(id, keyOf(row))
    const { text, kind, joined, leftOut } = row.state
    return { id, text, kind, joined, leftOut }
  }

  #take(message: FromChecker): void {
    if (message.type === 'opened') {
      this.#opening -= 1
      this.labels = message.labels
      this.sourceLanguage = message.sourceLanguage
    } else if (message.type === 'withoutWords') this.withoutWords = true
    else if (this.#opening === 0) {
      this.#left = message.left
      this.#hasRead ||= message.left === 0
      const counts = { ...this.#counts }
      for (const { paragraphId: id, text, findings } of message.findings) {
        for (const { kind } of this.#checked.get(id)?.findings ?? []) counts[kind] = (counts[kind] ?? 0) - 1
        for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1
        this.#checked.set(id, { text, findings })
        this.#shown.set(id, { text, findings })
        if (text !== this.#store.row(id)?.state.text) continue
        for (const done of this.#waiting.get(id) ?? []) done()
        this.#waiting.delete(id)
      }
      this.#counts = counts
    }
    this.#tell()
  }

  #tell(): void {
    this.#round += 1
    for (const listener of this.#listeners) listener()
  }

  #post(request: ToChecker): void {
    this.#worker.postMessage(request)
  }
}

/** What of a row the checks look at. */
function keyOf({ state }: Row): string {
  return `${state.kind} ${state.joined} ${state.leftOut} ${state.text}`
}

function inOrder(rows: readonly Row[], order: readonly string[]): Row[] {
  if (rows.length < 2) return [...rows]
  const places = new Map(order.map((id, place) => [id, place]))
  return rows.toSorted((a, b) => (places.get(a.paragraph.id) ?? 0) - (places.get(b.paragraph.id) ?? 0))
}
