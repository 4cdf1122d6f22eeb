/** An article as translation tools see it: one segment for each paragraph, with what it came from and what became of it. */
import { type ArticleView, type ParagraphView, type ReviewState, reviewState } from '../articles/article'
import { type InlineRun, runsOf } from '../text/inline-markdown'

export type Segment = {
  /** The paragraph's place in the article, from 1. */
  readonly number: number
  readonly paragraph: ParagraphView
  /** The source text where the paragraph has one, otherwise the machine text; empty where it was inserted. */
  readonly source: readonly InlineRun[]
  readonly isMachineText: boolean
  /** The correction; empty where the paragraph is left out. */
  readonly target: readonly InlineRun[]
  readonly state: ReviewState
}

export function segmentsOf(article: ArticleView): Segment[] {
  return article.paragraphs.map((paragraph, place) => ({
    number: place + 1,
    paragraph,
    source: settled(runsOf(paragraph.sourceText ?? paragraph.machineText, article.syntax)),
    isMachineText: paragraph.sourceText === null,
    target: paragraph.leftOut ? [] : settled(runsOf(paragraph.text, article.syntax)),
    state: reviewState(paragraph),
  }))
}

/** In Markdown one line feed that is no break is as good as a space; a blank line divides. */
function settled(runs: readonly InlineRun[]): InlineRun[] {
  return runs.map((run) => (run.isBreak ? run : { ...run, text: run.text.replace(/(?<!\n)\n(?!\n)/g, ' ') }))
}

/**
 * BCP 47 tags of the segments' two sides. A machine text is in the language of its correction; its tag says what it is,
 * since tools refuse a translation into the language it is from.
 */
export function languagesOf(article: ArticleView): { readonly source: string; readonly machine: string; readonly target: string } {
  const machine = `${article.targetLocale}-x-mt`
  const isBilingual = article.paragraphs.some(({ sourceText }) => sourceText !== null)
  return { source: isBilingual ? (article.sourceLanguage ?? 'und') : machine, machine, target: article.targetLocale }
}

/** What a tool's user should know about a segment, a sentence each. */
export function notesOn({ paragraph, state }: Segment): string[] {
  const { imported, joined, leftOut, changedBy, changedAt, review } = paragraph
  const notes: string[] = []
  if (!imported) notes.push('The editor inserted this paragraph.')
  if (leftOut) notes.push('Left out of the article.')
  else if (joined) notes.push('Goes on from the paragraph before it.')
  if (state !== 'untouched') notes.push(`Last changed by ${changedBy}, ${changedAt}.`)
  if (review) notes.push(`${state === 'changedSince' ? 'Changed since it was reviewed' : 'Reviewed'} by ${review.by}, ${review.at}.`)
  return notes
}
