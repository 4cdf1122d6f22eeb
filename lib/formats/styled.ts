import type { ParagraphKind } from '../articles/article'
import type { InlineRun } from '../text/inline-markdown'
import { writeInline } from '../text/inline-markdown-write'
import type { ParsedArticle, ParsedParagraph } from './format'

/** A paragraph of a file whose text has emphasis and links by other means than Markdown. */
export type StyledParagraph = {
  readonly runs: readonly InlineRun[]
  readonly kind: ParagraphKind
  readonly level: number
  readonly ordered: boolean
  readonly offered: boolean
}

/**
 * Paragraphs as an article has them: in Markdown where any of those offered has emphasis or a link, otherwise plain,
 * so that nothing needs to be escaped. Several line breaks in a row divide a paragraph, as a blank line would.
 */
export function fromStyled(styled: readonly StyledParagraph[]): Pick<ParsedArticle, 'syntax' | 'paragraphs'> {
  const whole = styled.flatMap(divide)
  const isMarked = (run: InlineRun) => run.emphasis || run.strong || run.code || run.link !== null
  const syntax = whole.some((paragraph) => paragraph.offered && paragraph.runs.some(isMarked)) ? 'markdown' : 'plain'
  const paragraphs = whole.flatMap(({ runs, kind, level, ordered, offered }): ParsedParagraph[] => {
    const text = syntax === 'markdown' ? writeInline(runs) : runs.map((run) => run.text).join('')
    return text.trim() === '' ? [] : [{ text, separator: '\n\n', kind, level, ordered, sourceText: null, offered }]
  })
  return { syntax, paragraphs: paragraphs.map((paragraph, place) => (place === paragraphs.length - 1 ? { ...paragraph, separator: '' } : paragraph)) }
}

function divide(paragraph: StyledParagraph): StyledParagraph[] {
  const parts: InlineRun[][] = [[]]
  /** A line break and what may turn out to be nothing but white space before the next. */
  let waiting: InlineRun[] = []
  for (const run of paragraph.runs) {
    const part = parts.at(-1) ?? []
    if (run.isBreak || (waiting.length > 0 && run.text.trim() === '')) {
      waiting.push(run)
      continue
    }
    const lastBreak = waiting.findLastIndex(({ isBreak }) => isBreak)
    const isDivided = waiting.filter(({ isBreak }) => isBreak).length > 1
    if (part.length === 0) part.push(...waiting.slice(lastBreak + 1), run)
    else if (isDivided) parts.push([...waiting.slice(lastBreak + 1), run])
    else part.push(...waiting, run)
    waiting = []
  }
  return parts.filter((part) => part.length > 0).map((runs) => ({ ...paragraph, runs }))
}
