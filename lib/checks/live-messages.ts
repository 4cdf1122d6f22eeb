import type { CheckedParagraph, Finding, Locale, SourceLanguage, WordLists } from './check'
import { createLiveChecker, type LiveArticle, type LiveFindings } from './live'
import type { NameEntry } from './names'
import type { Stet } from './stet'

/** What the review posts to its worker. */
export type ToChecker =
  | { readonly type: 'open'; readonly article: LiveArticle }
  | { readonly type: 'update'; readonly paragraph: CheckedParagraph; readonly caret?: number }
  | { readonly type: 'insert'; readonly paragraph: CheckedParagraph; readonly after: string | null }
  /** Several changes that came at once: fixes everywhere, another editor’s saves. */
  | { readonly type: 'updateAll'; readonly paragraphs: readonly CheckedParagraph[] }
  | { readonly type: 'names'; readonly names: readonly NameEntry[] }
  | { readonly type: 'stets'; readonly stets: readonly Stet[] }
  /** The paragraphs on screen: they are checked before the others. */
  | { readonly type: 'onScreen'; readonly ids: readonly string[] }

/** What the worker posts back. */
export type FromChecker =
  | { readonly type: 'opened'; readonly sourceLanguage: SourceLanguage | null }
  /** Paragraphs whose findings changed; `left` paragraphs are still to be checked again. */
  | { readonly type: 'findings'; readonly findings: readonly (readonly [paragraphId: string, findings: readonly Finding[]])[]; readonly left: number }
  /** The dictionaries could not be fetched: the checks that need them are silent. */
  | { readonly type: 'withoutWords' }

export type CheckerPort = {
  readonly post: (message: FromChecker) => void
  /** Fetches the dictionaries; may reject. */
  readonly fetchWords: (locale: Locale, source: SourceLanguage | null) => Promise<WordLists>
}

/** Milliseconds: how long the worker checks before it looks for messages again, and how long it waits after typing. */
const SLICE = 12
const PAUSE = 150

/** The body of the worker: give it every message; it answers through the port. */
export function serveLiveChecker({ post, fetchWords }: CheckerPort): (message: ToChecker) => void {
  const checker = createLiveChecker()
  let onScreen: readonly string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let opened = 0

  const send = (findings: LiveFindings, left: number): void => {
    if (findings.size > 0 || left === 0) post({ type: 'findings', findings: [...findings], left })
  }
  const workLater = (wait: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const { findings, left } = checker.work(SLICE, onScreen)
      send(findings, left)
      if (left > 0) workLater(0)
    }, wait)
  }
  const open = async (article: LiveArticle): Promise<void> => {
    const turn = ++opened
    const sourceLanguage = checker.open(article)
    post({ type: 'opened', sourceLanguage })
    workLater(0)
    let words: WordLists | null
    try {
      words = await fetchWords(article.locale, sourceLanguage)
    } catch {
      words = null
      post({ type: 'withoutWords' })
    }
    if (turn !== opened) return
    checker.useWords(words)
    workLater(0)
  }

  return (message) => {
    switch (message.type) {
      case 'open':
        void open(message.article)
        return
      case 'update':
        send(checker.update(message.paragraph, message.caret), 1)
        workLater(PAUSE)
        return
      case 'insert':
        send(checker.insert(message.paragraph, message.after), 1)
        workLater(PAUSE)
        return
      case 'updateAll':
        checker.updateAll(message.paragraphs)
        workLater(0)
        return
      case 'names':
        checker.useNames(message.names)
        workLater(0)
        return
      case 'stets':
        checker.useStets(message.stets)
        workLater(0)
        return
      case 'onScreen':
        onScreen = message.ids
        workLater(0)
        return
    }
  }
}
