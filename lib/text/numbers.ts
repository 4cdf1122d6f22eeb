/** A number as a continental text writes it: “1 500”, “1.500”, “1'500”, “3,5”, “12.345,67”, half translated “1 500.67”; spaces may be no-break ones. */
export const CONTINENTAL_NUMBER = "\\d{1,3}(?:(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?|(?:(?:\\.\\d{3}){1,4}|(?:['’]\\d{3}){1,4})(?:,\\d{1,2})?)|\\d{1,6},\\d{1,2}"

/** Any number, in English or continental form. */
export const ANY_NUMBER = `(?:${CONTINENTAL_NUMBER}|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?)(?![\\d.,]?\\d)`

/**
 * The number in English form: groups divided by commas, decimals by a point. Reads “.” and “,” as the continent does
 * where three digits follow a point or one or two a comma; a number in English form already stays as it is.
 */
export function englishNumber(number: string): string {
  const [whole = '', decimals] = /,\d{1,2}$| \d{3}\.\d{1,2}$/.test(number) ? number.split(/[.,](?=\d{1,2}$)/) : [number]
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.'’]\d{3})+$/.test(whole) ? whole.replace(/[^\d]/g, ',') : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** The figure with the ending of its ordinal: 1st, 2nd, 3rd, 4th, 11th. */
export function ordinal(figure: number | string): string {
  const value = Number(figure)
  const isTeen = value % 100 >= 11 && value % 100 <= 13
  return `${figure}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}
