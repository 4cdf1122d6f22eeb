import type { ParagraphKind } from '../checks/check'

/** How a text says where its paragraphs end. */
export type Division = 'blankLines' | 'lines'

/** One paragraph of a text and what follows it: the rest of its last line and the blank lines after it. */
export type TextParagraph = { readonly text: string; readonly separator: string }

/** `leading` and then every text and separator make up the text that was divided. */
export type DividedText = { readonly leading: string; readonly paragraphs: readonly TextParagraph[] }

/** A line that holds nothing, or only white space. */
const BLANK = /^\s*$/

/**
 * Divides a text with LF line ends into paragraphs and loses nothing: not a space, not a blank line. With
 * `blankLines` a single line break stays inside its paragraph; with `lines` every line that is not blank is one.
 */
export function splitParagraphs(text: string, { division }: { division: Division }): DividedText {
  const paragraphs: { text: string; separator: string }[] = []
  let leading = ''
  let offset = 0
  let open = false
  while (offset < text.length) {
    const lineEnd = text.indexOf('\n', offset)
    const line = text.slice(offset, lineEnd === -1 ? text.length : lineEnd)
    const lineBreak = lineEnd === -1 ? '' : '\n'
    const last = paragraphs.at(-1)
    if (BLANK.test(line)) {
      if (last) last.separator += line + lineBreak
      else leading += line + lineBreak
      open = false
    } else if (last && open && division === 'blankLines') {
      last.text += last.separator + line
      last.separator = lineBreak
    } else {
      paragraphs.push({ text: line, separator: lineBreak })
      open = true
    }
    offset += line.length + 1
  }
  return { leading, paragraphs }
}

/** Lines where a text has several but no blank one between them; blank lines otherwise. */
export function proposeDivision(text: string): Division {
  const trimmed = text.trim()
  return trimmed.includes('\n') && !/\n[^\S\n]*\n/.test(trimmed) ? 'lines' : 'blankLines'
}

export type RecognisedKind = { readonly kind: ParagraphKind; readonly level: number; readonly ordered: boolean }

const BODY: RecognisedKind = { kind: 'body', level: 0, ordered: false }
const TITLE: RecognisedKind = { kind: 'title', level: 1, ordered: false }
const HEADING: RecognisedKind = { kind: 'heading', level: 2, ordered: false }

/** UTF-16 code units. */
const LONGEST_TITLE = 200
const LONGEST_HEADING = 100
const SHORTEST_BODY = 80

/**
 * What the paragraphs of a plain text are, as far as one can tell from their form. The title is the first one where
 * it is short and does not close like a sentence. Headings are short, begin with a capital or a figure, do not close
 * like a sentence, and stand between longer paragraphs, the one before complete: so that half of a sentence that was
 * cut in two, a byline, or a link left over at the end of a page is none.
 */
export function recogniseKinds(texts: readonly string[]): RecognisedKind[] {
  return texts.map((text, place) => {
    const previous = texts[place - 1]
    const next = texts[place + 1]
    if (previous === undefined) return next !== undefined && isTitle(text, next) ? TITLE : BODY
    if (next === undefined) return BODY
    return isHeading(text, previous, next) ? HEADING : BODY
  })
}

function isTitle(text: string, next: string): boolean {
  return isOneLine(text, LONGEST_TITLE) && !/[.,;:…]$/.test(unquoted(text)) && !beginsLikeARest(next)
}

function isHeading(text: string, previous: string, next: string): boolean {
  return (
    isOneLine(text, LONGEST_HEADING) &&
    !closesASentence(text) &&
    !/[,;]$/.test(text) &&
    /^[“"‘'«(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) &&
    isBody(previous, text) &&
    closesASentence(previous) &&
    isBody(next, text) &&
    !beginsLikeARest(next)
  )
}

function isOneLine(text: string, longest: number): boolean {
  return text.length <= longest && !text.includes('\n') && /\p{L}/u.test(text)
}

/** Long enough to be a paragraph under or over this heading. */
function isBody(text: string, heading: string): boolean {
  return text.length >= SHORTEST_BODY && text.length > heading.length
}

function closesASentence(text: string): boolean {
  return /[.!?…:]$/.test(unquoted(text))
}

/** The second half of a sentence begins with a small letter or with punctuation. */
function beginsLikeARest(text: string): boolean {
  return /^[\p{Ll},;:.!?)\]”»]/u.test(text)
}

/** The end of a text without white space, closing quotation marks and brackets. */
function unquoted(text: string): string {
  return text.trimEnd().slice(-20).replace(/[”’»"')\]\s]+$/u, '')
}
