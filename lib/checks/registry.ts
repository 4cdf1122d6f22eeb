import type { Check } from './check'
import { foreignQuotationMarks } from './foreign-quotation-marks'
import { mixedQuotationMarks } from './mixed-quotation-marks'
import { quotationSpacing } from './quotation-spacing'
import { unpairedQuotations } from './unpaired-quotations'
import { interruptedQuotations } from './interrupted-quotations'
import { nestedQuotations } from './nested-quotations'
import { quotationPunctuation } from './quotation-punctuation'

/**
 * Every check under its id. The id is the name of its file, and the file exports the check under that name in
 * camel case (`quotation-marks.ts`: `export const quotationMarks: Check`). The order decides which of two equally sure
 * findings with the same span stays. A test holds this table to the folder.
 */
export const CHECKS: Readonly<Record<string, Check>> = {
  'foreign-quotation-marks': foreignQuotationMarks,
  'mixed-quotation-marks': mixedQuotationMarks,
  'quotation-spacing': quotationSpacing,
  'unpaired-quotations': unpairedQuotations,
  'interrupted-quotations': interruptedQuotations,
  'nested-quotations': nestedQuotations,
  'quotation-punctuation': quotationPunctuation,
}
