import { loadLexicons } from '#source-lexicons'
import type { CheckedParagraph, Finding, Locale, SourceLanguage, WordLists } from './check'
import { createLiveChecker, languagesNeeded, type LiveArticle, type LiveFindings } from './live'
import type { NameEntry } from './names'
import { CHECKS } from './registry'
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
  | {
      readonly type: 'opened'
      /** As given, or as guessed from the text; null where nothing points to a language. */
      readonly sourceLanguage: SourceLanguage | null
      /** The checks' names by their ids. */
      readonly labels: Readonly<Record<string, string>>
    }
  /** Paragraphs that changed, and others whose findings changed; `left` paragraphs are still to be checked again. */
  | { readonly type: 'findings'; readonly findings: readonly TextFindings[]; readonly left: number }
  /** The dictionaries or lexicons could not be fetched: the checks that need them are silent. */
  | { readonly type: 'withoutWords' }

/** The findings of one paragraph and the text they were made for. */
export type TextFindings = { readonly paragraphId: string; readonly text: string; readonly findings: readonly Finding[] }

export type CheckerPort = {
  readonly post: (message: FromChecker) => void
  /** Fetches the dictionaries; may reject. */
  readonly fetchWords: (locale: Locale, source: SourceLanguage | null) => Promise<WordLists>
}

/** Milliseconds: how long the worker checks before it looks for messages again, and how long it waits after typing. */
const SLICE = 12
const PAUSE = 150

/**
 * The body of the worker: give it every message; it answers through the port. Nothing is checked before the word lists
 * and the lexicons are there (or known not to come), so that no finding shows that they would have settled.
 */
export function serveLiveChecker({ post, fetchWords }: CheckerPort): (message: ToChecker) => void {
  const checker = createLiveChecker()
  let onScreen: readonly string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let opening: Promise<void> = Promise.resolve()

  const send = (found: LiveFindings, left: number): void => {
    const findings = [...found].map(([paragraphId, told]) => ({ paragraphId, ...told }))
    if (findings.length > 0 || left === 0) post({ type: 'findings', findings, left })
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
    const languages = languagesNeeded(article)
    const lexicons = loadLexicons(languages)
    // Which of several languages it is, their lexicons tell; a single one is known before its own is there.
    if (languages.length > 1) await lexicons.catch(() => {})
    const sourceLanguage = checker.open(article)
    post({ type: 'opened', sourceLanguage, labels: LABELS })
    try {
      const [words] = await Promise.all([fetchWords(article.locale, sourceLanguage), lexicons])
      checker.useWords(words)
    } catch {
      post({ type: 'withoutWords' })
    }
    workLater(0)
  }
  const take = (message: Exclude<ToChecker, { type: 'open' }>): void => {
    switch (message.type) {
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
  return (message) => {
    opening = opening.then(() => (message.type === 'open' ? open(message.article) : take(message)))
  }
}

const LABELS = Object.fromEntries(Object.entries(CHECKS).map(([id, { label }]) => [id, label]))
