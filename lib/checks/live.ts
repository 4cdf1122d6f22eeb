import { buildIndex, type ArticleIndex } from './article-index'
import type { CheckContext, CheckedParagraph, Finding, Locale, SourceLanguage, WordLists } from './check'
import { SOURCE_LANGUAGES } from './lexicons/glossaries'
import { type MarkedText, readMarked, readParagraph, type Syntax } from './marked-text'
import { nameList, type NameEntry } from './names'
import { checkParagraph, contextFor, INDEX_OPTIONS, sourceOf } from './run'
import { clearSourceLanguage } from './source-language'
import { Stets, type Stet } from './stet'

/** What the live checker needs of an article; all of it can be posted to a worker. */
export type LiveArticle = {
  readonly locale: Locale
  readonly syntax: Syntax
  /** As the editor gave it; null: guessed from the text when the article is opened, and kept while it is open. */
  readonly sourceLanguage: SourceLanguage | null
  readonly paragraphs: readonly CheckedParagraph[]
  readonly names: readonly NameEntry[]
  readonly stets: readonly Stet[]
}

/** What the text of an article says of its source language, weighed once. */
const weighed = new WeakMap<LiveArticle, ArticleIndex>()

function weigh(article: LiveArticle): ArticleIndex {
  const known = weighed.get(article)
  if (known) return known
  const paragraphs = article.paragraphs.map((paragraph) => readParagraph(paragraph, readMarked(paragraph.text, article.syntax)))
  const index = buildIndex(paragraphs, INDEX_OPTIONS)
  weighed.set(article, index)
  return index
}

/** The languages whose lexicons have to be there before the article is opened: its own, or all where that is not clear. */
export function languagesNeeded(article: LiveArticle): readonly SourceLanguage[] {
  const language = article.sourceLanguage ?? clearSourceLanguage(weigh(article))
  return language === null ? SOURCE_LANGUAGES : [language]
}

/**
 * The findings of the paragraphs that changed, and of every other whose findings changed with them, each with the text
 * they were made for. An empty list: it has none any more.
 */
export type LiveFindings = ReadonlyMap<string, { readonly text: string; readonly findings: readonly Finding[] }>

/**
 * Keeps the findings of an article that is being edited. A change is answered at once for the paragraph; what it means
 * for the rest of the article (a quotation that runs on, counts of forms, the prevailing quotation marks, repeated
 * passages) is worked off in slices by `work`, nearest paragraphs first, so that typing never waits.
 */
export type LiveChecker = {
  /** Takes an article in and returns its source language, given or guessed. Nothing is checked yet. */
  readonly open: (article: LiveArticle) => SourceLanguage | null
  /** The dictionaries, once they are there. Everything is to be checked again. */
  readonly useWords: (words: WordLists | null) => void
  readonly useNames: (names: readonly NameEntry[]) => void
  readonly useStets: (stets: readonly Stet[]) => void
  /** A paragraph has changed. `caret` (UTF-16 offset) keeps the word that is being typed unjudged. */
  readonly update: (paragraph: CheckedParagraph, caret?: number) => LiveFindings
  /** Several have changed at once; `work` looks at them first. */
  readonly updateAll: (paragraphs: readonly CheckedParagraph[]) => void
  /** A paragraph was inserted after another, or first. */
  readonly insert: (paragraph: CheckedParagraph, after: string | null) => LiveFindings
  /** Checks for about so many milliseconds; `first` goes before the others (what is on screen). `left` counts paragraphs. */
  readonly work: (milliseconds: number, first?: readonly string[]) => { readonly findings: LiveFindings; readonly left: number }
  readonly findingsOf: (paragraphId: string) => readonly Finding[]
}

type Changed = Map<string, { text: string; findings: readonly Finding[] }>

export function createLiveChecker(): LiveChecker {
  let syntax: Syntax = 'plain'
  let index: ArticleIndex = buildIndex([])
  /** The paragraphs' texts with their marks; the index and the checks see what is read of them. */
  const marked = new Map<string, MarkedText & { readonly text: string }>()
  let context: CheckContext = contextFor(index, { locale: 'en-US' })
  let stets = new Stets([])
  let carets = new Map<string, number>()
  const found = new Map<string, readonly Finding[]>()
  /** In which generation a paragraph was last checked. Every change of the article begins a new one. */
  const checkedIn = new Map<string, number>()
  /** Paragraphs that changed: their findings are told even where they are the same as before. */
  const untold = new Set<string>()
  let generation = 0
  let checked = 0
  /** What is left is worked off outwards from here. */
  let centre = 0
  let distance = 0

  const beginGeneration = (around: number): void => {
    generation++
    checked = 0
    centre = Math.max(0, around)
    distance = 0
  }

  const read = (paragraph: CheckedParagraph): CheckedParagraph => {
    const { text } = paragraph
    const own = readMarked(text, syntax)
    marked.set(paragraph.id, { ...own, text })
    return readParagraph(paragraph, own)
  }

  const check = (id: string, changed: Changed): void => {
    const paragraph = index.paragraph(id)
    const own = marked.get(id)
    if (!paragraph || !own || checkedIn.get(id) === generation) return
    checkedIn.set(id, generation)
    checked++
    const caret = carets.get(id)
    const findings = checkParagraph(paragraph, context, { stets, ...(caret === undefined ? {} : { caret }) }).map(own.inText)
    const isTold = !untold.delete(id)
    if (isTold && JSON.stringify(found.get(id) ?? []) === JSON.stringify(findings)) return
    if (findings.length > 0) found.set(id, findings)
    else found.delete(id)
    changed.set(id, { text: own.text, findings })
  }

  const checkNow = (id: string): LiveFindings => {
    beginGeneration(index.position(id))
    const changed: Changed = new Map()
    check(id, changed)
    return changed
  }

  return {
    open: (article) => {
      ;({ syntax } = article)
      marked.clear()
      const paragraphs = article.paragraphs.map(read)
      // What points to the language is weighed once; an index that is kept up to date need not weigh it at every key.
      const sourceLanguage = article.sourceLanguage ?? sourceOf(weigh(article), null)
      index = buildIndex(paragraphs)
      stets = new Stets(article.stets)
      carets = new Map()
      context = contextFor(index, { locale: article.locale, sourceLanguage, names: nameList(article.names) })
      found.clear()
      checkedIn.clear()
      untold.clear()
      beginGeneration(0)
      return context.sourceLanguage
    },
    useWords: (words) => {
      context = { ...context, words }
      beginGeneration(centre)
    },
    useNames: (names) => {
      context = { ...context, names: nameList(names) }
      beginGeneration(centre)
    },
    useStets: (next) => {
      stets = new Stets(next)
      beginGeneration(centre)
    },
    update: (paragraph, caret) => {
      index.update(read(paragraph))
      const place = caret === undefined ? undefined : marked.get(paragraph.id)?.inPlain({ start: caret, end: caret }).start
      carets = place === undefined ? new Map() : new Map([[paragraph.id, place]])
      untold.add(paragraph.id)
      return checkNow(paragraph.id)
    },
    updateAll: (paragraphs) => {
      for (const paragraph of paragraphs) {
        index.update(read(paragraph))
        untold.add(paragraph.id)
      }
      carets = new Map()
      beginGeneration(index.position(paragraphs[0]?.id ?? ''))
    },
    insert: (paragraph, after) => {
      index.insert(read(paragraph), after)
      untold.add(paragraph.id)
      return checkNow(paragraph.id)
    },
    work: (milliseconds, first = []) => {
      const changed: Changed = new Map()
      const until = performance.now() + milliseconds
      for (const id of first) check(id, changed)
      const { paragraphs } = index
      for (; distance < paragraphs.length && performance.now() < until; distance++) {
        for (const place of [centre - distance, centre + distance]) {
          const paragraph = paragraphs[place]
          if (paragraph) check(paragraph.id, changed)
        }
      }
      return { findings: changed, left: paragraphs.length - checked }
    },
    findingsOf: (paragraphId) => found.get(paragraphId) ?? [],
  }
}
