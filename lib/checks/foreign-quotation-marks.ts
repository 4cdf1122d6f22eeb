import type { Check } from './check'
import { quotationDefects } from './quotation-defects'

export const foreignQuotationMarks: Check = {
  label: 'Foreign quotation marks',
  description: 'Quotation marks of another language left in the text: « », „ “, also beside an English one.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, context) =>
    quotationDefects(paragraph, context)
      .filter((defect) => defect.kind === 'foreign')
      .map(({ start, end, replacement, found, expected }) => ({
        start,
        end,
        message: `The quotation mark ${found.trim()} is not English; expected ${expected}.`,
        fixes: [{ action: 'replace', replacement }],
      })),
}
