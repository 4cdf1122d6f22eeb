/** UTF-16 units of a found text, and of what is shown beside it. */
const LONGEST = 80
const BESIDE = 28

/** As much of a text as fits a line of a list. */
export function excerpt(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
}

/** The last few words before a place, whole, for showing where it is. */
export function wordsBefore(text: string): string {
  if (text.length <= BESIDE) return text
  const cut = text.slice(-BESIDE)
  return `…${cut.slice(cut.search(/\s/) + 1)}`
}

/** The first few words after a place. */
export function wordsAfter(text: string): string {
  if (text.length <= BESIDE) return text
  const cut = text.slice(0, BESIDE)
  return `${cut.slice(0, cut.search(/\s\S*$/) + 1 || BESIDE).trimEnd()}…`
}
