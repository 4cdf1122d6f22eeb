import type { ThreadView } from '../../../../lib/articles/article'
import type { NewComment, NewThread } from '../../../../lib/articles/schema'
import { followSpan } from '../../../../lib/diff/follow'
import type { Span } from '../../../../lib/diff/map'
import { type ApiAnswer, callApi } from '../../../_ui/api'
import { newId } from '../../../_ui/new-id'

const NONE: readonly ThreadView[] = []

/** What a new comment is about: a paragraph, or words of its text as the editor saw it. */
export type Subject = { readonly paragraphId: string; readonly words: (Span & { readonly inText: string }) | null }

/** Where the words of a thread are in the text now; null where nothing of them is left, or it is about the paragraph. */
export function wordsNow({ words }: ThreadView, text: string): Span | null {
  return words && followSpan(words.inText, text, words)
}

/** What editors say to each other about the article. Nothing is shown that the server has not stored. */
export class Comments {
  readonly #articleId: string
  readonly #author: () => string
  #threads: ReadonlyMap<string, ThreadView> = new Map()
  #byParagraph = new Map<string, readonly ThreadView[]>()
  #open = 0
  #listeners = new Set<() => void>()

  constructor(articleId: string, author: () => string) {
    this.#articleId = articleId
    this.#author = author
  }

  /** The same map until something is said. */
  get threads(): ReadonlyMap<string, ThreadView> {
    return this.#threads
  }

  /** How many threads are open. */
  get open(): number {
    return this.#open
  }

  /** The threads about a paragraph, the oldest first; the same array until something is said there. */
  of(paragraphId: string): readonly ThreadView[] {
    return this.#byParagraph.get(paragraphId) ?? NONE
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async load(): Promise<boolean> {
    const answer = await callApi<{ threads: ThreadView[] }>('GET', this.#path)
    if (answer.ok) this.takeOver(answer.data.threads)
    return answer.ok
  }

  /** Takes over threads as the server has them. */
  takeOver(threads: readonly ThreadView[]): void {
    if (threads.length === 0) return
    this.#threads = new Map([...this.#threads, ...threads.map((thread) => [thread.id, thread] as const)])
    const all = [...this.#threads.values()]
    for (const id of new Set(threads.map(({ paragraphId }) => paragraphId))) {
      this.#byParagraph.set(id, all.filter(({ paragraphId }) => paragraphId === id))
    }
    this.#open = all.filter(({ resolved }) => !resolved).length
    for (const listener of this.#listeners) listener()
  }

  /** Begins a thread about a revision that the server knows, and words in its text. */
  begin(paragraphId: string, revision: number, words: Span | null, text: string): Promise<string | null> {
    const body: NewThread = { id: newId(), commentId: newId(), paragraphId, revision, words, text, author: this.#author() }
    return this.#send(this.#path, body)
  }

  /** Replies, resolves or opens again. */
  add(threadId: string, kind: NewComment['kind'], text: string): Promise<string | null> {
    const body: NewComment = { id: newId(), kind, text, author: this.#author() }
    return this.#send(`${this.#path}/${threadId}`, body)
  }

  /** Answers why the server would not have it; null where it has it. */
  async #send(path: string, body: object): Promise<string | null> {
    const answer: ApiAnswer<{ thread: ThreadView }> = await callApi('POST', path, body)
    if (!answer.ok) return answer.message
    this.takeOver([answer.data.thread])
    return null
  }

  get #path(): string {
    return `/api/articles/${this.#articleId}/comments`
  }
}
