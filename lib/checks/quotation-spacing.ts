import type { Check, CheckedParagraph, Match } from './check'
import { startsAttribution } from './attribution-start'
import { punctuationInside, quotationDefects } from './quotation-defects'
import { quotationsOf } from './reading'

export const quotationSpacing: Check = {
  label: 'Spaces at quotation marks',
  description: 'A space inside quotation marks, or none between a mark and the words around the quotation.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, context) => [
    ...quotationDefects(paragraph, context)
      .filter((defect) => defect.kind === 'spaced')
      .map(({ start, end, replacement }): Match => ({
        start,
        end,
        message: 'There is a space inside the quotation mark; expected none.',
        fixes: [{ action: 'replace', replacement }],
      })),
    ...missingOutside(paragraph, punctuationInside(context)),
  ],
}

const WORD_AFTER = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/u
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[,.;:]?$/u

/** “suffocating”she adds; he said“We will”. A verb of saying after the quotation also wants a comma. */
function missingOutside(paragraph: CheckedParagraph, inside: boolean): Match[] {
  const { text } = paragraph
  const matches: Match[] = []
  for (const mark of quotationsOf(paragraph).marks) {
    if (mark.side === 'close') {
      const word = WORD_AFTER.exec(text.slice(mark.end, mark.end + 40))?.[0]
      // “Ray”s and 5”-wide are right enough.
      if (word === undefined || /^(?:s|d|ed|ing|\p{N}.*)$/u.test(word)) continue
      const comma = /[\p{L}\p{N}]/u.test(text[mark.start - 1] ?? '') && startsAttribution(text.slice(mark.end, mark.end + 60))
      const closing = !comma ? mark.glyph : inside ? `,${mark.glyph}` : `${mark.glyph},`
      matches.push({
        start: mark.start,
        end: mark.end + word.length,
        message: `There is no space between the quotation and “${word}”.`,
        fixes: [{ action: 'replace', replacement: `${closing} ${word}` }],
      })
    } else {
      const word = WORD_BEFORE.exec(text.slice(Math.max(0, mark.start - 40), mark.start))?.[0]
      if (word === undefined || mark.spaces > 0) continue
      matches.push({
        start: mark.start - word.length,
        end: mark.end,
        message: `There is no space between “${word}” and the quotation.`,
        fixes: [{ action: 'replace', replacement: `${word} ${mark.glyph}` }],
      })
    }
  }
  return matches
}
