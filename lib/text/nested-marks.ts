import { type Marks, UNMARKED } from './inline-marks'

/** Text that stands in the source at `start`, with the marks it is in. */
export type NestedPiece = {
  readonly text: string
  readonly marks: Marks
  readonly start: number
  /** Of one character that is written as two: with a backslash before it. */
  readonly isEscaped: boolean
}

/** One after the other, the parts of a text that has nothing but these. White space and `\n` as in CommonMark 0.31. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- what an address does not hold
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<marks>\*+|_+)|(?<bracket>\[)|\]\((?<address>(?:[^\s<>()[\]\\&`\u0000-\u001f\u007f]|&(?!#?\w+;))+)\)|(?<text>[^\\`*_[\]!&<\n\t]+|!(?!\[)|&(?!#?\w+;))/y

/** What has been opened and not yet closed. */
type Open = { readonly written: string; readonly marks: Marks; readonly firstPiece: number }

/**
 * Reads what nearly all texts with marks are: emphasis, strong and links, each closed before what it stands in, with
 * delimiters that can only open or only close, and escapes. Such a text can be read in one way only, without a parser,
 * in a fiftieth of the time. Null where there is anything else, or more than `most` marks or brackets; and where white
 * space at either end would be dropped.
 */
export function readNestedMarks(source: string, most: number): NestedPiece[] | null {
  if (/^\s|\s$/.test(source)) return null
  const pieces: NestedPiece[] = []
  const open: Open[] = []
  let marks = UNMARKED
  let seen = 0
  for (let start = 0; start < source.length; start = TOKEN.lastIndex) {
    TOKEN.lastIndex = start
    const token = TOKEN.exec(source)?.groups
    if (!token) return null
    const { escaped, marks: written, bracket, address, text } = token
    if (text !== undefined || escaped !== undefined) {
      pieces.push({ text: text ?? escaped ?? '', marks, start, isEscaped: escaped !== undefined })
      continue
    }
    if ((seen += written?.length ?? 1) > most) return null
    if (bracket) {
      if (open.some((outer) => outer.written === '[')) return null
      open.push({ written: '[', marks, firstPiece: pieces.length })
    } else if (address) {
      const opening = open.pop()
      if (opening?.written !== '[' || opening.firstPiece === pieces.length) return null
      for (let place = opening.firstPiece; place < pieces.length; place++) {
        const piece = pieces[place]
        if (piece) pieces[place] = { ...piece, marks: { ...piece.marks, link: address } }
      }
    } else if (written) {
      const { opens, closes } = flanks(source, start, written)
      if (!opens && !closes) {
        pieces.push({ text: written, marks, start, isEscaped: false })
      } else if ((opens && closes) || written.length > 2) {
        return null
      } else if (opens) {
        open.push({ written, marks, firstPiece: pieces.length })
        marks = { ...marks, [written.length === 2 ? 'strong' : 'emphasis']: true }
      } else {
        const opening = open.pop()
        if (opening?.written !== written) return null
        marks = opening.marks
      }
    }
  }
  return open.length === 0 ? pieces : null
}

/** Whether delimiters can open and close, by the characters beside them (CommonMark 0.31, 6.2). */
function flanks(source: string, start: number, written: string): { opens: boolean; closes: boolean } {
  const before = source.charAt(start - 1)
  const after = source.charAt(start + written.length)
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  if (written.startsWith('*')) return { opens: left, closes: right }
  return { opens: left && (!right || isPunctuation(before)), closes: right && (!left || isPunctuation(after)) }
}

/** The ends of the text count as white space. */
function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
