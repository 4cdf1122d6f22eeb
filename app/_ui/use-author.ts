'use client'
import { useSyncExternalStore } from 'react'
import { storedSetting } from './stored-setting'
import { words } from './words'

const name = storedSetting('stet-author')

/** Set where the editor closed the question without an answer: this page does not ask again by itself. */
let declined = false
let waiting: ((author: string) => void)[] = []
const watchers = new Set<() => void>()
const tell = () => {
  for (const watcher of watchers) watcher()
}

const watchQuestion = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** The name as it signs saves: the stored one, or a stand-in once the editor has declined to give one. */
export const authorNow = (): string | null => name.read() ?? (declined ? words.author.unnamed : null)

/**
 * The name to sign with. Asks for it in a dialog the first time (the page's header shows it), and never fails: an
 * editor who closes the dialog without a name works on as “Unnamed editor”.
 */
export function askAuthor(): Promise<string> {
  const known = authorNow()
  return known === null ? openAuthorQuestion() : Promise.resolve(known)
}

/** Asks even where a name is known, for changing it. */
export function openAuthorQuestion(): Promise<string> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve]
    tell()
  })
}

/** `null` where the dialog was closed without a name. */
export function answerAuthorQuestion(answer: string | null): void {
  if (answer === null) declined = true
  else name.write(answer)
  const answered = waiting
  waiting = []
  tell()
  for (const resolve of answered) resolve(authorNow() ?? words.author.unnamed)
}

/** The editor's name in this browser; `null` while rendering on the server and until it has been given. */
export function useAuthor(): { author: string | null; ask: () => Promise<string> } {
  const author = useSyncExternalStore(name.watch, name.read, () => null)
  return { author, ask: askAuthor }
}

/** Whether the name is being asked for at the moment. */
export function useAuthorQuestion(): boolean {
  return useSyncExternalStore(
    watchQuestion,
    () => waiting.length > 0,
    () => false,
  )
}
