'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { callApi } from '../../../_ui/api'
import { useController } from './review-context'

/** How many paragraphs are asked for in one request. */
const MOST = 100

/**
 * The text each paragraph had before its present sitting, fetched for the rows on screen only. What was fetched
 * holds for one revision; a newer one is asked for again.
 */
export class PreviousTexts {
  readonly #articleId: string
  readonly #texts = new Map<string, { revision: number; text: string | null }>()
  readonly #wanted = new Map<string, number>()
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(articleId: string) {
    this.#articleId = articleId
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The text, or null where the paragraph has no earlier one or it has not arrived yet. */
  read(id: string, revision: number): string | null {
    const known = this.#texts.get(id)
    if (known?.revision !== revision && revision > 0 && this.#wanted.get(id) !== revision) {
      this.#wanted.set(id, revision)
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#fetch(), 50)
    }
    return known?.text ?? null
  }

  async #fetch(): Promise<void> {
    const asked = [...this.#wanted].slice(0, MOST)
    if (asked.length === 0) return
    const ids = asked.map(([id]) => id).join(',')
    const answer = await callApi<{ texts: Record<string, string | null> }>('GET', `/api/articles/${this.#articleId}/previous?paragraphs=${ids}`)
    for (const [id, revision] of asked) {
      if (answer.ok) this.#texts.set(id, { revision, text: answer.data.texts[id] ?? null })
      this.#wanted.delete(id)
    }
    for (const listener of this.#listeners) listener()
    if (answer.ok && this.#wanted.size > 0) await this.#fetch()
  }
}

/** The paragraph's text before its present sitting; null where it is not `wanted`, not there or not here yet. */
export function usePreviousText(id: string, wanted: boolean): string | null {
  const { session } = useController()
  const read = useCallback(
    () => (wanted ? session.previous.read(id, session.store.row(id)?.paragraph.revision ?? 0) : null),
    [session, id, wanted],
  )
  return useSyncExternalStore(session.previous.subscribe, read, read)
}
