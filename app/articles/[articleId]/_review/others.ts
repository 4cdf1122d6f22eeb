import type { ParagraphView } from '../../../../lib/articles/article'
import type { VisitorView } from '../../../../lib/live/visitors'
import { words } from '../../../_ui/words'

/** What somebody else did to a paragraph. */
type Deed = 'wrote' | 'inserted' | 'restored' | 'leftOut' | 'tookIn' | 'joined' | 'separated' | 'kind' | 'reviewed'
/** The newest that somebody else did to a paragraph. `at` is in milliseconds since 1970, of this browser. */
export type News = { readonly paragraphId: string; readonly by: string; readonly deed: Deed; readonly at: number }

/** Decisions an editor would not overwrite without knowing of them. */
const DECISIONS: ReadonlySet<Deed> = new Set(['restored', 'leftOut', 'tookIn', 'joined', 'separated', 'kind', 'reviewed'])

export const isDecision = ({ deed }: News): boolean => DECISIONS.has(deed)

/** Milliseconds for which a change counts as new, and a decision as just made. */
const FRESH = { change: 60_000, decision: 600_000 }

/** The other editors: who is where in the article, and what each has just done. */
export class Others {
  readonly #name: () => string
  readonly #visitorId: string
  #visitors: readonly VisitorView[] = []
  #news: ReadonlyMap<string, News> = new Map()
  #connected = true
  #listeners = new Set<() => void>()
  #newsListeners = new Set<(news: readonly News[]) => void>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(visitorId: string, name: () => string) {
    this.#visitorId = visitorId
    this.#name = name
  }

  /** Everybody but this editor, whichever tabs they have. */
  get visitors(): readonly VisitorView[] {
    return this.#visitors
  }

  /** Whether what others do arrives. */
  get connected(): boolean {
    return this.#connected
  }

  newsOf(paragraphId: string): News | null {
    return this.#news.get(paragraphId) ?? null
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Hears what has just been done, to say it. */
  hearNews(listener: (news: readonly News[]) => void): () => void {
    this.#newsListeners.add(listener)
    return () => this.#newsListeners.delete(listener)
  }

  setConnected(connected: boolean): void {
    if (this.#connected === connected) return
    this.#connected = connected
    this.#tell()
  }

  setVisitors(visitors: readonly VisitorView[]): void {
    const isOwn = ({ visitorId, name }: VisitorView) =>
      visitorId === this.#visitorId || (name === this.#name() && name !== words.author.unnamed)
    this.#visitors = visitors.filter((visitor) => !isOwn(visitor))
    this.#tell()
  }

  /** Notes what became of paragraphs that others changed; what this editor did themselves is no news to them. */
  note(changed: readonly { readonly before: ParagraphView | null; readonly after: ParagraphView; readonly restored: boolean }[]): void {
    const now = Date.now()
    const news = changed.flatMap(({ before, after, restored }): News[] => {
      const done = deedOf(before, after, restored)
      return done && done.by !== this.#name() ? [{ ...done, paragraphId: after.id, at: now }] : []
    })
    if (news.length === 0) return
    this.#news = new Map([...this.#news, ...news.map((one) => [one.paragraphId, one] as const)])
    this.#forgetLater()
    this.#tell()
    for (const listener of this.#newsListeners) listener(news)
  }

  /** The editor has seen it, and acts. */
  dismiss(paragraphId: string): void {
    if (!this.#news.has(paragraphId)) return
    this.#news = new Map([...this.#news].filter(([id]) => id !== paragraphId))
    this.#tell()
  }

  #forgetLater(): void {
    clearTimeout(this.#timer)
    const isFresh = (news: News) => Date.now() - news.at < (isDecision(news) ? FRESH.decision : FRESH.change)
    this.#timer = setTimeout(() => {
      const fresh = [...this.#news].filter(([, news]) => isFresh(news))
      if (fresh.length < this.#news.size) {
        this.#news = new Map(fresh)
        this.#tell()
      }
      if (fresh.length > 0) this.#forgetLater()
    }, 10_000)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** What was done, and by whom; null where it is nothing an editor would be told. */
function deedOf(before: ParagraphView | null, after: ParagraphView, restored: boolean): Pick<News, 'by' | 'deed'> | null {
  const by = after.changedBy
  if (before === null) return after.imported || after.leftOut ? null : { by, deed: 'inserted' }
  if (after.revision > before.revision) {
    if (after.leftOut !== before.leftOut) return { by, deed: after.leftOut ? 'leftOut' : 'tookIn' }
    if (after.joined !== before.joined) return { by, deed: after.joined ? 'joined' : 'separated' }
    if (after.kind !== before.kind || after.level !== before.level) return { by, deed: 'kind' }
    if (after.text !== before.text) return { by, deed: restored ? 'restored' : 'wrote' }
  }
  const { review } = after
  return review && review.at !== before.review?.at ? { by: review.by, deed: 'reviewed' } : null
}
