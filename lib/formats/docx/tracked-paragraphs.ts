import type { ArticleView, ParagraphView } from '../../articles/article'
import { type CleanBlock, type CleanGroup, cleanGroups } from '../../text/clean-text'
import { type InlineRun, UNMARKED, parseInline, runsOf } from '../../text/inline-markdown'
import { sliceRuns } from '../../text/slice-runs'
import type { Remarks } from '../remarks'
import { type RemarkEdge, edgesOf, withEdges } from './remark-edges'
import { type TrackedRun, trackRuns } from './tracked-runs'

/** Who changed a text, and when. */
export type Change = { readonly by: string; readonly at: string }

/**
 * A paragraph of a document with tracked changes. Without what was inserted, and with a paragraph whose end was
 * inserted going on in the next one, the document is the machine text; without what was removed it is the clean text.
 */
export type TrackedParagraph = {
  /** With the places where remarks on its words begin and end. */
  readonly runs: readonly ((TrackedRun & Change) | RemarkEdge)[]
  readonly end: TrackedRun['status']
  readonly endChange: Change
  /** The block of the clean text that it is, or is part of; null where it is part of none. */
  readonly block: CleanBlock | null
  /** The paragraph of the article that it was. */
  readonly before: ParagraphView
}

/** One paragraph of the article with what it was and what it gives to the clean text. */
type Item = {
  readonly paragraph: ParagraphView
  /** Null where it gives nothing; the ends of blocks inside of it are runs of `END`. */
  readonly after: readonly InlineRun[] | null
  /** The number of the block that what it gives begins in, and whether it begins that block. */
  readonly block: number
  readonly begins: boolean
  /** Whether `after` is the machine text, so that nothing has to be read again or compared. */
  readonly isAsImported: boolean
}

/** Stands for the end of a block inside of a text. No text holds it. */
const END: InlineRun = { ...UNMARKED, text: '\0', isBreak: false }

/** One after the other, so that a long article is never held as a whole. `blocks` are the article's clean text. */
export function* trackParagraphs(article: ArticleView, blocks: readonly CleanBlock[], remarks: Remarks): Generator<TrackedParagraph> {
  const items = itemsOf(article)
  const ends = endsBetween(items)
  let runs: TrackedParagraph['runs'][number][] = []
  let block: number | null = null
  let before: ParagraphView | null = null

  const close = (end: TrackedParagraph['end'], endChange: Change, paragraph: ParagraphView): TrackedParagraph => {
    const closed = { runs, end, endChange, block: block === null ? null : (blocks[block] ?? null), before: before ?? paragraph }
    runs = []
    // What was one paragraph goes on beyond an end that was inserted.
    if (end !== 'inserted') before = null
    // A block goes on beyond an end that was removed.
    if (end !== 'removed') block = null
    return closed
  }
  for (const [place, { paragraph, ...item }] of items.entries()) {
    const change = { by: paragraph.changedBy, at: paragraph.changedAt }
    const previous = items[place - 1]?.paragraph ?? paragraph
    const end = ends.get(place)
    if (end) yield close(end, previous.leftOut ? { by: previous.changedBy, at: previous.changedAt } : change, previous)
    if (paragraph.imported) before ??= paragraph
    let current = item.block
    if (item.after) block = current
    const after = item.after ?? []
    const machine = item.isAsImported ? after : paragraph.imported ? runsOf(paragraph.machineText, article.syntax) : []
    for (const piece of withEdges(trackRuns(machine, after), edgesOf(after, END.text, remarks.get(paragraph.id) ?? []))) {
      if ('edge' in piece) {
        runs.push(piece)
      } else if (piece.run.text === END.text) {
        yield close('inserted', change, paragraph)
        block = ++current
      } else {
        runs.push({ ...piece, ...change })
      }
    }
  }
  const last = items.at(-1)?.paragraph
  if (last) yield close('same', { by: last.changedBy, at: last.changedAt }, last)
}

function itemsOf(article: ArticleView): Item[] {
  const given = new Map<string, Given>()
  let block = 0
  for (const group of cleanGroups(article)) {
    for (const { id, ...what } of givenBy(group, article.syntax)) given.set(id, { ...what, block: block + what.block })
    block += group.parts.length
  }
  return article.paragraphs.map((paragraph) => {
    return { paragraph, ...(given.get(paragraph.id) ?? { after: null, block: 0, begins: false, isAsImported: false }) }
  })
}

type Given = Omit<Item, 'paragraph'>

/** What each paragraph of a group gives to its blocks, which are counted from 0. */
function givenBy({ members, text, parts }: CleanGroup, syntax: ArticleView['syntax']): (Given & { id: string })[] {
  const [only, ...others] = members
  if (only?.paragraph.imported && others.length === 0 && text === only.paragraph.machineText && parts[0]?.start === 0 && parts[0].end === text.length) {
    return [{ id: only.paragraph.id, after: runsOf(text, syntax), block: 0, begins: true, isAsImported: true }]
  }
  const given = members.map(({ paragraph }) => ({ id: paragraph.id, after: [] as InlineRun[], block: -1, begins: false }))
  let place = 0
  for (const [number, part] of parts.entries()) {
    const source = text.slice(part.start, part.end)
    const runs = runsOf(source, syntax)
    /** From an offset in the group's text to one in what is read of the part. Only joined paragraphs need it. */
    let starts: readonly number[] | null = null
    const plain = (offset: number) => (syntax === 'markdown' ? firstAtOrAfter((starts ??= parseInline(source).starts), offset - part.start) : offset - part.start)
    while ((members[place]?.end ?? Infinity) <= part.start) place++
    for (let member = members[place]; member && member.start < part.end; member = members[++place]) {
      const own = given[place]
      if (!own) break
      const isFirst = member.start <= part.start
      if (isFirst && number > 0) own.after.push(END)
      if (own.block === -1) own.block = isFirst && number > 0 ? number - 1 : number
      if (isFirst && number === 0) own.begins = true
      own.after.push(...sliceRuns(runs, isFirst ? 0 : plain(member.start), member.end >= part.end ? Infinity : plain(member.end)))
      if (member.end >= part.end) break
    }
  }
  return given.map(({ after, ...rest }) => ({ ...rest, after: after.length > 0 ? after : null, isAsImported: false }))
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  const place = starts.findIndex((start) => start >= offset)
  return place === -1 ? starts.length : place
}

/**
 * The paragraph ends between the items, by the item they stand before. Between two paragraphs of the machine's there
 * must be one that is not inserted, between two blocks of the clean text one that is not removed; where one end can be
 * both, it is the same in both texts. Each needed end may stand anywhere in a range of places; both lists of ranges
 * are in order, so that matching greedily is best. Of several ends of blocks within one of the machine's, the last one
 * stays: as when somebody types on behind a paragraph, which is also what LibreOffice reads rightly (it takes a changed
 * paragraph and one that is inserted whole behind it for one insertion).
 */
function endsBetween(items: readonly Item[]): Map<number, TrackedParagraph['end']> {
  const before = ranges(items, ({ paragraph }) => paragraph.imported, ({ paragraph }) => paragraph.imported)
  const after = ranges(items, (item) => item.after !== null, (item) => item.begins)
  const ends = new Map<number, TrackedParagraph['end']>()
  let [a, b] = [0, 0]
  for (;;) {
    const [old, fresh] = [before[a], after[b]]
    if (!old && !fresh) return ends
    const place = Math.max(old?.from ?? Infinity, fresh?.from ?? Infinity)
    const later = after[b + 1]
    if (old && fresh && later && fresh.to < old.to && Math.max(old.from, later.from) <= Math.min(old.to, later.to)) {
      ends.set(fresh.to, 'inserted')
      b++
    } else if (old && fresh && place <= Math.min(old.to, fresh.to)) {
      ends.set(place, 'same')
      a++
      b++
    } else if (old && (!fresh || old.to < fresh.to)) {
      ends.set(old.to, 'removed')
      a++
    } else if (fresh) {
      ends.set(fresh.to, 'inserted')
      b++
    }
  }
}

/** Between the last item that is there and each one that needs an end before it: the places where that end may stand. */
function ranges(items: readonly Item[], isThere: (item: Item) => boolean, needsEnd: (item: Item) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let last = -1
  for (const [place, item] of items.entries()) {
    if (!isThere(item)) continue
    if (last !== -1 && needsEnd(item)) found.push({ from: last + 1, to: place })
    last = place
  }
  return found
}
