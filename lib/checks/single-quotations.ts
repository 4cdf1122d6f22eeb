import type { Check } from './check'
import { quotationsOf } from './reading'
import { singleQuotationsOf } from '../text/single-quotation-marks'

export const singleQuotations: Check = {
  label: 'Single quotation marks',
  description: 'Single quotation marks around a phrase of its own, where American and Canadian English have double ones.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { locale, sourceLanguage, article }) => {
    // An article that nothing shows to be a translation may have British style; so may one with many curly single marks.
    if (locale === 'en-GB' || sourceLanguage === null) return []
    const double = article.markCount('“') + article.markCount('"')
    if (article.markCount('‘') > double) return []
    const { text } = paragraph
    const { quotations } = quotationsOf(paragraph)
    const outer = article.markCount('"') >= article.markCount('“') ? ['"', '"'] : ['“', '”']
    return singleQuotationsOf(text)
      .filter(({ start, end }) => !quotations.some(({ open, close }) => open.start < start && end <= close.start))
      .map(({ start, end }) => ({
        start,
        end,
        message: 'This quotation has single marks; expected double ones where it is not inside another.',
        fixes: [{ action: 'replace', replacement: outer[0] + text.slice(start + 1, end - 1) + outer[1] }],
      }))
  },
}
