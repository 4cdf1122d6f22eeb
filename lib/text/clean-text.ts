import type { ArticleView, ParagraphKind, ParagraphView } from '../articles/article'
import { allMatches } from './all-matches'

/** One block of the clean text: what a reader sees as one heading, paragraph, list item or quotation. */
export type CleanBlock = {
  readonly kind: ParagraphKind
  readonly level: number
  readonly ordered: boolean
  /** Never blank, no line break at either end. In a Markdown article it holds inline Markdown. */
  readonly text: string
  /** The paragraphs it is made of: one, or several that were joined. */
  readonly paragraphIds: readonly string[]
  /** What a plain text has between this block and the next; after the last one, what the imported file ended with. */
  readonly separatorAfter: string
}

/** A paragraph and those that continue it, as one text. */
export type CleanGroup = {
  readonly members: readonly GroupMember[]
  readonly text: string
  /** Where the blocks stand in the text: half-open UTF-16 offsets. None is blank or touches another. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

/** What one paragraph gives to its group: `text.slice(start, end)`, with the space that joins it to what is before. */
export type GroupMember = { readonly paragraph: ParagraphView; readonly start: number; readonly end: number }

/** Where a correction is divided into several blocks: a line break, blank lines, and the white space on them. */
const BLANK_LINE = /\n(?:[^\S\n]*\n)+/g

/**
 * The article as its reader will see it: the one source of the preview, every export, and the figures. Paragraphs
 * that are left out are gone; one that is joined continues the nearest earlier one that is not left out, takes its
 * kind, and is divided from it by one space; a blank line inside a correction makes several blocks of its kind; what
 * is blank makes none.
 */
export function cleanText(article: Pick<ArticleView, 'paragraphs'>): CleanBlock[] {
  const usual = usualSeparator(article.paragraphs)
  const blocks = cleanGroups(article).flatMap((group) => blocksOf(group, usual))
  return blocks.map((block, place) => {
    const isLast = place === blocks.length - 1
    return isLast || block.separatorAfter.includes('\n') ? block : { ...block, separatorAfter: usual }
  })
}

/** How the clean text comes about: what each paragraph gives to which block. Blocks are in the order of all parts. */
export function cleanGroups(article: Pick<ArticleView, 'paragraphs'>): CleanGroup[] {
  const found: ParagraphView[][] = []
  for (const paragraph of article.paragraphs) {
    if (paragraph.leftOut) continue
    const last = found.at(-1)
    if (last && paragraph.joined) last.push(paragraph)
    else found.push([paragraph])
  }
  return found.map(group)
}

function group(paragraphs: readonly ParagraphView[]): CleanGroup {
  const given = joinedTexts(paragraphs.map((paragraph) => paragraph.text))
  let offset = 0
  const members = paragraphs.map((paragraph, place) => {
    const start = offset
    offset += given[place]?.length ?? 0
    return { paragraph, start, end: offset }
  })
  const text = given.join('')
  return { members, text, parts: partsOf(text) }
}

/** What texts give to their concatenation: one space between those that say something, nothing of those that do not. */
function joinedTexts(texts: readonly string[]): string[] {
  const given: string[] = []
  let last = -1
  for (const [place, text] of texts.entries()) {
    const isBlank = text.trim() === ''
    if (!isBlank && last !== -1) given[last] = given[last]?.trimEnd() ?? ''
    given.push(isBlank ? '' : last === -1 ? text : ` ${text.trimStart()}`)
    if (!isBlank) last = place
  }
  return given
}

/** What stands between blank lines, without the line breaks at either end. */
function partsOf(text: string): { start: number; end: number }[] {
  const bounds = allMatches(text, BLANK_LINE).map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return [...bounds, { start: text.length, end: text.length }].flatMap(({ start: end }, place) => {
    const start = place === 0 ? 0 : (bounds[place - 1]?.end ?? 0)
    const part = text.slice(start, end)
    const head = /^[^\S\n]*\n/.exec(part)?.[0].length ?? 0
    const tail = /\n[^\S\n]*$/.exec(part.slice(head))?.[0].length ?? 0
    return part.trim() === '' ? [] : [{ start: start + head, end: end - tail }]
  })
}

function blocksOf({ members, text, parts }: CleanGroup, usual: string): CleanBlock[] {
  const first = members[0]?.paragraph
  if (!first) return []
  return parts.map(({ start, end }, place) => ({
    kind: first.kind,
    level: first.level,
    ordered: first.ordered,
    text: text.slice(start, end),
    paragraphIds: members.map((member) => member.paragraph.id),
    separatorAfter: place < parts.length - 1 ? usual : (members.at(-1)?.paragraph.separator ?? ''),
  }))
}

/** What most paragraphs of the imported file are divided by; a blank line where there is nothing to go by. */
function usualSeparator(paragraphs: readonly ParagraphView[]): string {
  const counts = new Map<string, number>()
  for (const { separator } of paragraphs.slice(0, -1)) {
    if (separator.includes('\n')) counts.set(separator, (counts.get(separator) ?? 0) + 1)
  }
  let usual = '\n\n'
  let most = 0
  for (const [separator, count] of counts) {
    if (count > most) [usual, most] = [separator, count]
  }
  return usual
}
