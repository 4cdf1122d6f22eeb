import type { ContextOptions } from './run'
import { checkArticle } from './run'
import type { CheckedParagraph, Confidence, Finding, FindingKind, Fix } from './check'
import { proposeDivision, recogniseKinds, splitParagraphs } from '../text/paragraphs'

/** A finding in a whole text. `replacement` is for exactly `start` to `end`, whatever the fix does in the review. */
export type TextFinding = {
  readonly check: string
  readonly kind: FindingKind
  readonly confidence: Confidence
  /** Half-open UTF-16 offsets into the text, after a byte order mark. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly fixes: readonly { readonly label: string; readonly replacement: string }[]
}

/** A paragraph and where it starts in the text with LF line ends. */
type Placed = { readonly paragraph: CheckedParagraph; readonly offset: number }

/**
 * Checks a plain text as if it had been imported: paragraphs end at blank lines (or at line ends, where it has no
 * blank lines), and their kinds are guessed from their form. A byte order mark is not part of the text; CRLF counts
 * as two units, as it does in the file.
 */
export function checkText(file: string, options: ContextOptions): TextFinding[] {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file
  const { lf, lineEnd, offsetInFile } = withLineFeeds(text)
  const placed = paragraphsOf(lf)
  const found = checkArticle(placed.map(({ paragraph }) => paragraph), options)
  return placed.flatMap(({ paragraph, offset }, i) =>
    (found.get(paragraph.id) ?? []).map((finding) => {
      const { start, end, fixes } = inText(finding, offset, lf, placed[i - 1])
      const from = offsetInFile(start)
      const to = offsetInFile(end)
      const { check, kind, confidence, message } = finding
      const inFile = fixes.map(({ label, replacement }) => ({ label, replacement: replacement.replaceAll('\n', lineEnd) }))
      return { check, kind, confidence, start: from, end: to, text: text.slice(from, to), message, fixes: inFile }
    }),
  )
}

/** The paragraphs of a text with LF line ends, as an import would make them. */
export function paragraphsOf(text: string): Placed[] {
  const { leading, paragraphs } = splitParagraphs(text, { division: proposeDivision(text) })
  const kinds = recogniseKinds(paragraphs.map((paragraph) => paragraph.text))
  let offset = leading.length
  return paragraphs.map(({ text: body, separator }, i) => {
    const placed = { paragraph: { id: String(i + 1), text: body, kind: kinds[i]?.kind ?? 'body' }, offset }
    offset += body.length + separator.length
    return placed
  })
}

const LAST_WORD = /\S{1,80}\s*$/

/**
 * The finding’s span and fixes in the whole text. A fix that joins two paragraphs replaces what divides them, so the
 * span of such a finding begins with the last word of the paragraph before.
 */
function inText(
  finding: Finding,
  offset: number,
  text: string,
  before: Placed | undefined,
): { start: number; end: number; fixes: TextFinding['fixes'] } {
  const start = offset + finding.start
  const end = offset + finding.end
  const matched = text.slice(start, end)
  if (!before || !finding.fixes.some((fix) => fix.action === 'joinWithPrevious')) {
    return { start, end, fixes: finding.fixes.map((fix) => ({ label: labelOf(fix), replacement: replacementOf(fix, matched) })) }
  }
  const { paragraph } = before
  const lastWord = LAST_WORD.exec(paragraph.text)?.[0] ?? ''
  const from = before.offset + paragraph.text.length - lastWord.length
  const gap = text.slice(from + lastWord.trimEnd().length, start)
  const fixes = finding.fixes.map((fix) => ({
    label: labelOf(fix),
    replacement: lastWord.trimEnd() + (fix.action === 'joinWithPrevious' ? ' ' : gap) + replacementOf(fix, matched),
  }))
  return { start: from, end, fixes }
}

function replacementOf(fix: Fix, matched: string): string {
  switch (fix.action) {
    case 'replace':
    case 'replaceEverywhere':
      return fix.replacement
    case 'leaveOut':
      return ''
    case 'joinWithPrevious':
      return matched
  }
}

/** What a fix says on its button where it names no label of its own. */
export function labelOf(fix: Fix): string {
  if (fix.label !== undefined) return fix.label
  switch (fix.action) {
    case 'replace':
      return fix.replacement.trim() === '' ? 'Delete' : fix.replacement
    case 'replaceEverywhere':
      return `${fix.replacement} everywhere`
    case 'leaveOut':
      return 'Leave this paragraph out'
    case 'joinWithPrevious':
      return 'Join with the paragraph before'
  }
}

/** The text with LF line ends, what its own first is, and where an offset in it lies in the text as it was. */
function withLineFeeds(text: string): { lf: string; lineEnd: string; offsetInFile: (offset: number) => number } {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  if (!text.includes('\r')) return { lf: text, lineEnd, offsetInFile: (offset) => offset }
  const dropped: number[] = []
  const lf = text.replace(/\r\n?/g, (lineEnd, at: number) => {
    if (lineEnd.length === 2) dropped.push(at - dropped.length)
    return '\n'
  })
  return {
    lf,
    lineEnd,
    offsetInFile: (offset) => {
      let low = 0
      let high = dropped.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((dropped[middle] ?? 0) < offset) low = middle + 1
        else high = middle
      }
      return offset + low
    },
  }
}
