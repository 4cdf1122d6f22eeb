import { writesBritish } from './british-spelling'
import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { coveredBy, houseMarks, punctuationInside, quotationDefects } from './quotation-defects'
import { quotationsOf } from './reading'

/** “…”, declared → “…,” declared. Only where the locale has commas and full stops inside. */
export const quotationPunctuation: Check = {
  label: 'Punctuation at quotations',
  description: 'A comma or full stop after a closing quotation mark, where American and Canadian English have it inside.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, context) => (punctuationInside(context) && !hasAnotherStyle(context) ? punctuationOutside(paragraph, context) : []),
}

/** Closing marks, also of a quotation in a quotation, a comma or full stop, and the word after a comma. */
const OUTSIDE = /([”"’']{1,4})([.,])(?: ([\p{L}\p{M}'’-]+))?/uy

function punctuationOutside(paragraph: CheckedParagraph, context: CheckContext): Match[] {
  const { text } = paragraph
  const house = houseMarks(context.article)
  const repairedElsewhere = coveredBy(quotationDefects(paragraph, context))
  const matches: Match[] = []
  for (const mark of quotationsOf(paragraph).marks) {
    if (mark.side !== 'close' || !/[”"]/.test(mark.glyph)) continue
    const isRepaired = mark.glyph !== house.close || repairedElsewhere.has(mark.start)
    if (isRepaired && repairedElsewhere.has(mark.end)) continue
    OUTSIDE.lastIndex = mark.start
    const found = OUTSIDE.exec(text)
    if (!found) continue
    const [, marks = '', point = '', word] = found
    const after = mark.start + marks.length
    // “He said so”... and “so”.com
    if (/[.\p{L}\p{N}]/u.test(text[after + 1] ?? '')) continue
    const inner = /’+$/.exec(text.slice(Math.max(0, mark.start - 3), mark.start))?.[0] ?? ''
    const before = text[mark.start - inner.length - 1] ?? ''
    const only = point === ',' ? 'comma' : 'full stop'
    if (/[!?…]/.test(before) || (before === '.' && point === '.') || before === ',') {
      matches.push({
        start: after,
        end: after + 1,
        message: `The quotation already ends with “${before}”; expected no ${only} after it.`,
        fixes: [{ action: 'replace', replacement: '' }],
      })
      continue
    }
    if (isRepaired) continue
    const start = mark.start - inner.length - (before === '.' ? 1 : 0)
    const rest = point === ',' && word !== undefined ? ` ${word}` : ''
    matches.push({
      start,
      end: after + 1 + rest.length,
      message: `The ${only} stands after the closing quotation mark; expected it inside.`,
      fixes: [{ action: 'replace', replacement: point + inner + marks + rest }],
    })
  }
  return matches
}

/**
 * An article that nothing shows to be a translation, and that is British or keeps its commas and full stops outside
 * throughout, has a style, not a mistake.
 */
function hasAnotherStyle({ article, sourceLanguage }: CheckContext): boolean {
  if (sourceLanguage !== null) return false
  if (writesBritish(article)) return true
  const count = (...ends: string[]) => ends.reduce((sum, end) => sum + article.markCount(end), 0)
  return count('”,', '”.', '",', '".') > 4 * count(',”', '.”', ',"', '."')
}
