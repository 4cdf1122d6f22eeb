import { diffTexts } from '../diff/words'
import { parseInline } from './inline-markdown'
import { replaceInline } from './inline-markdown-write'

/** A paragraph's text with what is read in it rewritten; in Markdown every mark, address and escape stays. */
export function rewriteText(text: string, syntax: 'plain' | 'markdown', rewrite: (plain: string) => string): string {
  if (syntax === 'plain') return rewrite(text)
  const { plain } = parseInline(text)
  const after = rewrite(plain)
  // From the end on, so that the places before stay where they are.
  return diffTexts(plain, after)
    .toReversed()
    .reduce(
      (result, { beforeStart, beforeEnd, afterStart, afterEnd }) =>
        replaceInline(result, { start: beforeStart, end: beforeEnd }, after.slice(afterStart, afterEnd)),
      text,
    )
}
