import type { Check } from './check'

/**
 * Every check under its id. The id is the name of its file, and the file exports the check under that name in
 * camel case (`quotation-marks.ts`: `export const quotationMarks: Check`). The order decides which of two equally sure
 * findings with the same span stays. A test holds this table to the folder.
 */
export const CHECKS: Readonly<Record<string, Check>> = {
}
