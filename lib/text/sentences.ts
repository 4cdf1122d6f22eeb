import { isAbbreviation } from './abbreviations'
import { allMatches } from './all-matches'

/** One sentence: half-open UTF-16 offsets, without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number }

const END = /[.!?…]+[”’"'»)\]]*/gu
const CLOSERS = /[”’"'»)\]]/u
/** What may stand before the first letter of a sentence. */
const OPENERS = /[\s“‘"'«([¿¡—–-]/u

/**
 * The sentences of a paragraph. A sentence ends at . ! ? or … (with closing marks) before white space and
 * a capital, a digit or an opening mark; not after an abbreviation or an initial. A blank line ends one too.
 * A French space before a closing » is taken in with the mark. Linear in the length of the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const push = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text, from)) from++
    while (to > from && isSpace(text, to - 1)) to--
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  const breaks = allMatches(text, /\n[ \t]*\n/g).map((match) => match.index)
  let nextBreak = 0
  for (const match of allMatches(text, END)) {
    while (nextBreak < breaks.length && (breaks[nextBreak] ?? 0) <= match.index) push(breaks[nextBreak++] ?? 0)
    const end = spacedCloser(text, match.index + match[0].length)
    if (end <= start || !endsSentence(text, match.index, match[0], end)) continue
    push(end)
  }
  while (nextBreak < breaks.length) push(breaks[nextBreak++] ?? 0)
  push(text.length)
  return sentences
}

/** Whether there is white space at an offset; the plain space is told without a regular expression. */
function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || /\s/.test(text[at] ?? '')
}

/** The offset after a closing » or ” that follows after one space, or `end` itself. */
function spacedCloser(text: string, end: number): number {
  return isSpace(text, end) && /[»”]/.test(text[end + 1] ?? '') ? end + 2 : end
}

function endsSentence(text: string, index: number, mark: string, end: number): boolean {
  if (end >= text.length) return true
  if (!isSpace(text, end)) return false
  let next = end
  while (next < text.length && next - end < 8 && OPENERS.test(text[next] ?? '')) next++
  const first = String.fromCodePoint(text.codePointAt(next) ?? 32)
  if (mark.startsWith('.') && !CLOSERS.test(mark.slice(-1)) && isAbbreviation(text, index, first)) return false
  // “Stop!” he said: a mark of exclamation before a lower-case word does not end the sentence.
  return !/\p{Ll}/u.test(first)
}
