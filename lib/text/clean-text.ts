import type { ArticleView, ParagraphKind, ParagraphView } from '../articles/article'

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

/** A paragraph and those that continue it. */
type Group = { readonly first: ParagraphView; readonly members: ParagraphView[]; text: string }

/** Where a correction is divided into several blocks: a line break, blank lines, and the white space on them. */
const BLANK_LINE = /\n(?:[^\S\n]*\n)+/

/**
 * The article as its reader will see it: the one source of the preview, every export, and the figures. Paragraphs
 * that are left out are gone; one that is joined continues the nearest earlier one that is not left out, takes its
 * kind, and is divided from it by one space; a blank line inside a correction makes several blocks of its kind; what
 * is blank makes none.
 */
export function cleanText(article: Pick<ArticleView, 'paragraphs'>): CleanBlock[] {
  const usual = usualSeparator(article.paragraphs)
  const blocks = groups(article.paragraphs).flatMap((group) => blocksOf(group, usual))
  return blocks.map((block, place) => {
    const isLast = place === blocks.length - 1
    return isLast || block.separatorAfter.includes('\n') ? block : { ...block, separatorAfter: usual }
  })
}

function groups(paragraphs: readonly ParagraphView[]): Group[] {
  const found: Group[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.leftOut) continue
    const last = found.at(-1)
    if (last && paragraph.joined) {
      last.text = joined(last.text, paragraph.text)
      last.members.push(paragraph)
    } else {
      found.push({ first: paragraph, members: [paragraph], text: paragraph.text })
    }
  }
  return found
}

/** Two texts with exactly one space between them, where both say something. */
function joined(left: string, right: string): string {
  const [head, rest] = [left.trimEnd(), right.trimStart()]
  return head === '' ? right : rest === '' ? left : `${head} ${rest}`
}

function blocksOf({ first, members, text }: Group, usual: string): CleanBlock[] {
  const parts = text.split(BLANK_LINE).map((part) => part.replace(/^[^\S\n]*\n/, '').replace(/\n[^\S\n]*$/, ''))
  const texts = parts.filter((part) => part.trim() !== '')
  return texts.map((part, place) => ({
    kind: first.kind,
    level: first.level,
    ordered: first.ordered,
    text: part,
    paragraphIds: members.map((member) => member.id),
    separatorAfter: place < texts.length - 1 ? usual : (members.at(-1)?.separator ?? ''),
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
