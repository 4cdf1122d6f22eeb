/** Characters that are graphemes of their own wherever they stand: no combining marks, no emoji. */
const SIMPLE_TEXT = /^[\s\u0021-\u007e\u00a1-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
/** A stretch of them without white space. */
const SIMPLE = /^[\u0021-\u007e\u00a1-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+$/

/** Letters and figures with inner apostrophes, or points and commas between figures; or one other character. */
const SIMPLE_TOKEN = /\r\n|[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+|(?<=\p{N})[.,:]\p{N}+)*|./gsu

const CHUNK = /\r\n|\s|\S+/g
const WHITE_SPACE = /^\s/

const words = new Intl.Segmenter('en', { granularity: 'word' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Cuts a text into the units that differences and merges are made of: words, figures, single white-space
 * characters and single other graphemes. Their concatenation is the text, and no grapheme is cut.
 *
 * What stands between two white spaces is always cut in the same way, whatever surrounds it, so that an equal word
 * is an equal token on both sides. `Intl.Segmenter` is twelve times slower than a pattern, so it is asked only for
 * the stretches that need it: combining marks, emoji, scripts without spaces.
 */
export function tokenize(text: string): string[] {
  if (SIMPLE_TEXT.test(text)) return text.match(SIMPLE_TOKEN) ?? []
  const tokens: string[] = []
  let odd = false
  for (const chunk of text.match(CHUNK) ?? []) {
    const white = WHITE_SPACE.test(chunk)
    const clings = (odd || !white) && !SIMPLE.test(chunk) && tokens.length > 0 && isOneGrapheme(tokens.at(-1) ?? '', chunk)
    odd = !white && !SIMPLE.test(chunk)
    const cut = white ? [chunk] : odd ? segment(chunk) : (chunk.match(SIMPLE_TOKEN) ?? [])
    for (const [place, token] of cut.entries()) {
      if (place === 0 && clings) tokens.push((tokens.pop() ?? '') + token)
      else tokens.push(token)
    }
  }
  return tokens
}

/**
 * Whether a text may be cut before a white space, its two parts be tokenized apart, and the tokens be the same: where
 * nothing combines with the white space.
 */
export function isPlainSpace(text: string, offset: number): boolean {
  return text[offset - 1] !== '\r' && WHITE_SPACE.test(text.charAt(offset)) && SIMPLE_TEXT.test(text.slice(Math.max(0, offset - 2), offset + 3))
}

/** The words of a stretch without white space, their boundaries moved to where a grapheme ends. */
function segment(chunk: string): string[] {
  const ends = new Set<number>()
  for (const { index, segment } of graphemes.segment(chunk)) ends.add(index + segment.length)
  const tokens: string[] = []
  let start = 0
  for (const { index, segment } of words.segment(chunk)) {
    const end = index + segment.length
    if (!ends.has(end)) continue
    tokens.push(chunk.slice(start, end))
    start = end
  }
  return tokens
}

/** Whether the end of one stretch and the beginning of the next are one grapheme: a mark on a space, for example. */
function isOneGrapheme(left: string, right: string): boolean {
  const last = Array.from(left.slice(-2)).at(-1) ?? ''
  const first = String.fromCodePoint(right.codePointAt(0) ?? 0)
  return Array.from(graphemes.segment(last + first)).length === 1
}
