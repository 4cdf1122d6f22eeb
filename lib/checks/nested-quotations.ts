import type { Check } from './check'
import { coveredBy, quotationDefects } from './quotation-defects'
import { quotationsOf } from './reading'
import { contentOf } from '../text/quotation-marks'

export const nestedQuotations: Check = {
  label: 'Quotation in a quotation',
  description: 'Double quotation marks inside double ones, where the inner ones should be single.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, context) => {
    const { text } = paragraph
    const repairedElsewhere = coveredBy(quotationDefects(paragraph, context))
    return quotationsOf(paragraph)
      .quotations.filter(({ depth }) => depth % 2 === 1)
      .filter(({ open, close }) => !repairedElsewhere.has(open.start) && !repairedElsewhere.has(close.start))
      .map((quotation) => {
        const { start, end } = contentOf(quotation)
        const [open, close] = quotation.open.glyph === '"' ? ["'", "'"] : ['‘', '’']
        return {
          start: quotation.open.start,
          end: quotation.close.end,
          message: `A quotation inside a quotation; expected single marks, ${open} ${close}.`,
          fixes: [{ action: 'replace', replacement: open + text.slice(start, end) + close }],
        }
      })
  },
}
