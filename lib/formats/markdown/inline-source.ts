import { type InlineRun, parseInline } from '../../text/inline-markdown'
import { writeInline } from '../../text/inline-markdown-write'
import { guardLines } from './guard-lines'

/**
 * The inline Markdown of a Markdown article as it may stand in a document: as it was written wherever that is read as
 * the same there, and written anew where it is not. A line break that is gone from a heading may have held two marks
 * apart, and what guards the beginning of a line may have stood in code.
 */
export function inlineSource(source: string, { isHeading }: { readonly isHeading: boolean }): string {
  const fit = isHeading ? headingLine : guardLines
  const fitted = fit(source)
  if (fitted === source) return source
  const runs = parseInline(source).runs
  if (isSame(parseInline(fitted).runs, runs)) return fitted
  return fit(writeInline(isHeading ? runs.map(onOneLine) : runs))
}

/** A heading has one line, at whose end number signs would be taken for its frame. */
function headingLine(source: string): string {
  return guardLines(source.replace(/(?:\\| {2,})?\n/g, ' ').replace(/(^|\s)(#+\s*)$/, '$1\\$2'))
}

function onOneLine(run: InlineRun): InlineRun {
  return { ...run, text: run.text.replaceAll('\n', ' '), isBreak: false }
}

/** Whether two texts say the same words with the same marks; white space may be of any kind, and has none. */
function isSame(some: readonly InlineRun[], others: readonly InlineRun[]): boolean {
  return markedText(some) === markedText(others)
}

function markedText(runs: readonly InlineRun[]): string {
  let last = ''
  let text = ''
  for (const { text: part, emphasis, strong, code, link } of runs) {
    const marks = JSON.stringify([emphasis, strong, code, link])
    if (part.trim() !== '' && marks !== last) {
      text += `\n${marks}\n`
      last = marks
    }
    text += part.replace(/\s+/g, ' ')
  }
  return text.replace(/\s+/g, ' ').trim()
}
