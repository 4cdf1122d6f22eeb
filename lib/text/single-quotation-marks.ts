import { allMatches } from './all-matches'

/** A phrase between single quotation marks: offsets of the marks included. */
export type SingleQuotation = { readonly start: number; readonly end: number; readonly curly: boolean }

/** ‘ or ' that may open: at the start or after a space, bracket, dash or double mark, before a letter, digit or bracket. */
const OPENING = /(?<![^\s([{—–\-/“"„«])['‘‚‛](?=[\p{L}\p{N}“"¿¡[(…])/gu
/** ’ or ' that may close: after anything but white space, before white space, punctuation or the end. */
const CLOSING = /(?<=[^\s([{—–‘“])['’‘](?=[\s.,;:!?…)\]}—–\-/”"»]|$)/gu
/** ’em, ’90s, ’tis: apostrophes that look like opening marks. */
const LEADING_APOSTROPHE = /^['‘](?:\d\ds?|em|til|tis|twas|twere|cause|bout|round|n|til|neath|cos|k)(?![\p{L}\p{N}])/iu
/** UTF-16 units: two marks further apart are rather two apostrophes. */
const LONGEST = 1000

/**
 * The quotations between single marks. An apostrophe at the end of a plural (“the farmers’ union”) looks like a closing
 * mark: of several candidates the first that does not follow an s is taken, or else the last.
 */
export function singleQuotationsOf(text: string): SingleQuotation[] {
  const opens = allMatches(text, OPENING).map((match) => match.index).filter((i) => !LEADING_APOSTROPHE.test(text.slice(i, i + 12)))
  const closes = allMatches(text, CLOSING).map((match) => match.index)
  const found: SingleQuotation[] = []
  let c = 0
  for (let o = 0; o < opens.length; o++) {
    const open = opens[o] ?? 0
    const limit = Math.min(opens[o + 1] ?? text.length, open + LONGEST)
    while (c < closes.length && (closes[c] ?? 0) <= open + 1) c++
    let close = -1
    for (; c < closes.length && (closes[c] ?? 0) < limit; c++) {
      close = closes[c] ?? 0
      if (!isPossessive(text, close)) break
    }
    if (close < 0) continue
    found.push({ start: open, end: close + 1, curly: text[open] !== "'" })
    if (closes[c] === close) c++
  }
  return found
}

/** “the farmers’ union”: after an s, before a space and a small letter. */
function isPossessive(text: string, index: number): boolean {
  return /s/i.test(text[index - 1] ?? '') && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3))
}
