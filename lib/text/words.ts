import { allMatches } from './all-matches'

/** One word of a text: `text.slice(start, end)`, half-open UTF-16 offsets; `folded` is the form it is compared in. */
export type Word = { readonly start: number; readonly end: number; readonly text: string; readonly folded: string }

/**
 * Letters and digits with the marks that combine with them. Invisible characters inside a word (soft hyphen,
 * zero-width) belong to it, so that a damaged word stays one word.
 */
const PART = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]+'

/**
 * Parts are joined by one apostrophe or hyphen ("it’s", "d’euros", "well-known"), digits also by a full stop,
 * a comma or a colon ("3.000", "4,5", "8:30"). Linear: every joint is a character that no part can hold.
 */
const WORD = new RegExp(`${PART}(?:(?:['’\\-\\u2010\\u2011]|(?<=\\p{N})[.,:](?=\\p{N}))${PART})*`, 'gu')

/**
 * The words of a text in order. A number with its separators is one word, so is a hyphenated compound; a leading
 * or closing apostrophe is not part of a word ("’em", "teachers’").
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of allMatches(text, WORD)) {
    const [word] = match
    words.push({ start: match.index, end: match.index + word.length, text: word, folded: foldWord(word) })
  }
  return words
}

const IN_TYPED_WORD = /[\p{L}\p{M}\p{N}'’-]/u

/** What is being typed at `offset`: the letters, digits, apostrophes and hyphens around it, finished word or not. Empty between words. */
export function typedWordAt(text: string, offset: number): { start: number; end: number } {
  let start = offset
  let end = offset
  while (start > 0 && IN_TYPED_WORD.test(text[start - 1] ?? '')) start--
  while (end < text.length && IN_TYPED_WORD.test(text[end] ?? '')) end++
  return { start, end }
}

/** The number of words as a reader counts them. */
export function countWords(text: string): number {
  return wordsOf(text).length
}

const CURLY = /[’‘ʼ]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const NOT_ASCII = /[^\x20-\x7f]/

/** Every word of every text comes by here: plain ASCII is told without a regular expression. */
const isAscii = (code: number) => code < 0x80

/** The form in which words are compared: lower case, straight apostrophe, plain hyphen, nothing invisible. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower.replace(CURLY, "'").replace(/[\u2010\u2011]/g, '-').replace(INVISIBLE, '').normalize('NFC')
}

/** Whether the first letter is a capital ("É", "McDonald", not "iPhone"; false for digits). */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return isAscii(code) ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

/** Whether every letter is a capital and there are at least two ("NATO", "AFP"). */
export function isAllCapitals(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  if (last >= 0x61 && last <= 0x7a) return false
  return /^\p{N}*\p{Lu}[\p{Lu}\p{N}\p{M}'’.-]*\p{Lu}[\p{Lu}\p{N}\p{M}'’.-]*$/u.test(word)
}

/** Whether the word is made of digits and their separators ("1,500", "2022"). */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  if (isAscii(code) && (code < 0x30 || code > 0x39)) return false
  return /^\p{N}[\p{N}.,:]*$/u.test(word)
}

/** `replacement` with the capitals of `original`: all capitals, or a capital at the start, or unchanged. */
export function withCapitalsOf(original: string, replacement: string): string {
  if (replacement === '') return ''
  if (isAllCapitals(original) && isAllCapitals(original.replace(/\P{L}/gu, ''))) return replacement.toUpperCase()
  if (isCapitalised(original)) return capitalise(replacement)
  return replacement
}

/** The text with its first code point in upper case. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length)
}
