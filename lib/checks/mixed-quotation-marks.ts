import type { Check } from './check'
import { quotationDefects } from './quotation-defects'

export const mixedQuotationMarks: Check = {
  label: 'Mixed quotation marks',
  description: 'Straight quotation marks in an article with curly ones, or the reverse.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) =>
    quotationDefects(paragraph, context)
      .filter((defect) => defect.kind === 'rare')
      .map(({ start, end, replacement, found, expected }) => ({
        start,
        end,
        message: `The article quotes with ${expected}; here it has ${found.trim()}.`,
        fixes: [{ action: 'replace', replacement }],
      })),
}
