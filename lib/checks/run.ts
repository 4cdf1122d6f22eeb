import { buildIndex, type ArticleIndex, type IndexOptions } from './article-index'
import type { CheckContext, CheckedParagraph, Confidence, Finding, Locale, SourceLanguage, WordLists } from './check'
import { NO_NAMES, type NameList, type NamePlace } from './names'
import { settleOverlaps } from './overlaps'
import { readingOf } from './reading'
import { CHECKS } from './registry'
import { guessSourceLanguage, sourceEvidence } from './source-language'
import { NO_STETS, type Stets } from './stet'
import { typedWordAt } from '../text/words'

export type RunOptions = {
  readonly stets?: Stets
  /** Where the caret is in this paragraph: a word that is being typed is left alone. */
  readonly caret?: number
  /** Ids of checks to run; all where absent. */
  readonly only?: ReadonlySet<string>
}

export type ContextOptions = {
  readonly locale: Locale
  /** `null` or absent: guessed from the article's text. */
  readonly sourceLanguage?: SourceLanguage | null
  /** Gives the word lists for a source language; synchronous, so whatever must be fetched was fetched before. */
  readonly words?: (locale: Locale, source: SourceLanguage | null) => WordLists | null
  readonly names?: NameList
}

/** The language the article came from: as given, or else guessed from its text; `null` where nothing points to one. */
export function sourceOf(article: ArticleIndex, given: SourceLanguage | null | undefined): SourceLanguage | null {
  return given ?? guessSourceLanguage(article)
}

/** The context for an article's checks. The guess of the source language is made here, once. */
export function contextFor(article: ArticleIndex, options: ContextOptions): CheckContext {
  const sourceLanguage = sourceOf(article, options.sourceLanguage)
  return {
    locale: options.locale,
    sourceLanguage,
    article,
    words: options.words?.(options.locale, sourceLanguage) ?? null,
    names: options.names ?? NO_NAMES,
  }
}

/** How an article is indexed for the checks. */
export const INDEX_OPTIONS: IndexOptions = { evidence: sourceEvidence }

const ENTRIES = Object.entries(CHECKS)

/**
 * The findings of one paragraph, in order of their start. A paragraph that is left out has none. Where several checks
 * point at one place, the overlap is settled (see `settleOverlaps`) after stets have been taken away, so that what
 * stood behind a finding that was let stand can be seen.
 */
export function checkParagraph(paragraph: CheckedParagraph, context: CheckContext, options: RunOptions = {}): Finding[] {
  const [findings] = checkParagraphs([paragraph], context, options)
  return findings ?? []
}

/**
 * The findings of each of several paragraphs. Each check goes over all of them before the next one does: what it needs
 * (the machine code of its patterns most of all) is then read from memory once and not once for every paragraph.
 */
function checkParagraphs(paragraphs: readonly CheckedParagraph[], context: CheckContext, options: RunOptions): Finding[][] {
  const stets = options.stets ?? NO_STETS
  const places = paragraphs.map((paragraph) => ({
    paragraph,
    names: context.names.placesIn(paragraph.text, readingOf(paragraph).words).filter((place) => !place.isVariant),
    findings: [] as Finding[],
  }))
  for (const [id, check] of ENTRIES) {
    if (options.only && !options.only.has(id)) continue
    for (const { paragraph, names, findings } of places) {
      if (paragraph.leftOut) continue
      for (const match of check.find(paragraph, context)) {
        const confidence: Confidence = match.confidence ?? check.confidence
        const finding: Finding = { ...match, check: id, kind: check.kind, confidence, paragraphId: paragraph.id }
        if (touchesCaret(finding, paragraph.text, options.caret)) continue
        if (names.length > 0 && isName(finding, paragraph.text, names)) continue
        if (!stets.covers(finding, paragraph)) findings.push(finding)
      }
    }
  }
  return places.map(({ findings }) => settleOverlaps(findings))
}

/** Paragraphs that are checked together: fewer than whose readings are kept. */
const TOGETHER = 24

/** The findings of a whole article by paragraph id, in the article's order; paragraphs without findings are absent. */
export function checkArticle(
  paragraphs: readonly CheckedParagraph[],
  contextOptions: ContextOptions,
  options: Omit<RunOptions, 'caret'> = {},
): Map<string, Finding[]> {
  const index = buildIndex(paragraphs, contextOptions.sourceLanguage ? {} : INDEX_OPTIONS)
  const context = contextFor(index, contextOptions)
  const findings = new Map<string, Finding[]>()
  for (let first = 0; first < paragraphs.length; first += TOGETHER) {
    const together = paragraphs.slice(first, first + TOGETHER)
    const found = checkParagraphs(together, context, options)
    together.forEach(({ id }, i) => {
      const own = found[i]
      if (own && own.length > 0) findings.set(id, own)
    })
  }
  return findings
}

/** Whether all that the finding points at is a name that editors have declared right: they have decided how it is written. */
function isName({ start, end, kind }: Finding, text: string, names: readonly NamePlace[]): boolean {
  if (kind === 'structure' || !/\p{L}/u.test(text.slice(start, end))) return false
  return names.some((place) => place.start <= start && end <= place.end)
}

/** Whether the finding touches the word (or the run of white space) at whose end or inside which the caret stands. */
function touchesCaret(finding: Finding, text: string, caret: number | undefined): boolean {
  if (caret === undefined) return false
  const { start, end } = typedWordAt(text, caret)
  if (start === end) return finding.start <= caret && caret <= finding.end && finding.end - finding.start <= 3
  // A mark that was opened right before the word is not expected to be closed yet.
  const isOpened = finding.end === start && /^[*_`]+$/.test(text.slice(finding.start, finding.end))
  return isOpened || (finding.start < end && start < finding.end)
}
