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
const WORD = new RegExp(`${PART}(?:(?:['’\\-\\u2010\\u2011]|(?<=\\p{N})[.,:](?=\\p{N}))${PART})*`, 'uy')

/** What an ASCII character is to a word. */
const [OTHER, LETTER, DIGIT, JOINT, SEPARATOR] = [0, 1, 2, 3, 4]
const ROLES = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[A-Za-z]/.test(character) ? LETTER : /\d/.test(character) ? DIGIT : /['-]/.test(character) ? JOINT : /[.,:]/.test(character) ? SEPARATOR : OTHER
})
const CURLY_APOSTROPHE = 0x2019

/**
 * The words of a text in order. A number with its separators is one word, so is a hyphenated compound; a leading
 * or closing apostrophe is not part of a word ("’em", "teachers’").
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isAscii(code) ? ROLES[code] !== LETTER && ROLES[code] !== DIGIT : code === CURLY_APOSTROPHE) {
      at++
      continue
    }
    const end = endOfWord(text, at)
    if (end > at) {
      const form = formOf(text.slice(at, end))
      words.push({ start: at, end, text: form.text, folded: form.folded })
    }
    at = Math.max(end, at + 1)
  }
  return words
}

/** Where the word that begins at `from` ends: read character by character while all is ASCII, by the pattern otherwise. */
function endOfWord(text: string, from: number): number {
  let at = from
  let before = OTHER
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isAscii(code) && code !== CURLY_APOSTROPHE) return endByPattern(text, from)
    const role = isAscii(code) ? ROLES[code]! : JOINT
    if (role === OTHER) return at
    if (role === JOINT || role === SEPARATOR) {
      const next = text.charCodeAt(at + 1)
      if (next >= 0x80) return endByPattern(text, from)
      const after = ROLES[next] ?? OTHER
      if (role === SEPARATOR ? before !== DIGIT || after !== DIGIT : after !== LETTER && after !== DIGIT) return at
    }
    before = role
    at++
  }
  return at
}

/** `from` itself where no word begins there. */
function endByPattern(text: string, from: number): number {
  WORD.lastIndex = from
  return WORD.test(text) ? WORD.lastIndex : from
}

/** A word as written and folded, once for all its places: equal words are then told by identity. */
type Form = Pick<Word, 'text' | 'folded'>
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000

function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  const form = { text, folded: foldWord(text) }
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(text, form)
  return form
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
