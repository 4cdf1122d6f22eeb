import type { ArticleView, ParagraphState } from '../../articles/article'
import { type CleanBlock, cleanText } from '../../text/clean-text'
import { runsOf } from '../../text/inline-markdown'
import { type List, outline } from '../../text/outline'
import type { Remarks } from '../remarks'
import { keepEndsApart } from './keep-ends-apart'
import { type Change, trackParagraphs } from './tracked-paragraphs'
import { FIRST_ORDERED, UNORDERED } from './write-package'
import { type Comments, type Links, changeAttributes, commentsXml, runsXml, trackedRunsXml } from './write-runs'

export type WrittenBody = {
  readonly body: string
  readonly orderedLists: number
  readonly links: readonly string[]
  /** The content of comments.xml; absent where nothing is said. */
  readonly comments?: string
}

/** Which list an item is in, and how deep (from 0). */
type Places = { readonly of: ReadonlyMap<CleanBlock, { readonly list: number; readonly level: number }>; readonly orderedLists: number }

/** The clean text. */
export function cleanBody(article: ArticleView): WrittenBody {
  const blocks = cleanText(article)
  const places = listPlaces(blocks)
  const links: Links = new Map()
  const body = blocks.map((block) => paragraphXml(properties(block, places.of.get(block)), runsXml(runsOf(block.text, article.syntax), links)))
  return { body: body.join(''), orderedLists: places.orderedLists, links: [...links.keys()] }
}

/** The machine text with every correction as a tracked change, and with remarks as comments. */
export function trackedBody(article: ArticleView, remarks: Remarks = new Map()): WrittenBody {
  const blocks = cleanText(article)
  const places = listPlaces(blocks)
  const links: Links = new Map()
  const comments: Comments = new Map()
  let id = 0
  const nextId = () => ++id
  const body: string[] = []
  for (const paragraph of keepEndsApart(trackParagraphs(article, blocks, remarks))) {
    const before = properties(paragraph.before, undefined)
    const after = paragraph.block ? properties(paragraph.block, places.of.get(paragraph.block)) : before
    const end = paragraph.end === 'same' ? '' : `<w:rPr>${endXml(paragraph.end, paragraph.endChange, nextId())}</w:rPr>`
    const isChanged = paragraph.block !== null && !isSameKind(paragraph.block, paragraph.before)
    const old = isChanged ? `<w:pPrChange ${changeAttributes(paragraph.endChange, nextId())}><w:pPr>${before}</w:pPr></w:pPrChange>` : ''
    body.push(paragraphXml(after + end + old, trackedRunsXml(paragraph.runs, { links, comments }, nextId)))
  }
  const written = { body: body.join(''), orderedLists: places.orderedLists, links: [...links.keys()] }
  return comments.size > 0 ? { ...written, comments: commentsXml(comments) } : written
}

export function paragraphXml(properties: string, content: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

function endXml(end: 'inserted' | 'removed', change: Change, id: number): string {
  return `<${end === 'inserted' ? 'w:ins' : 'w:del'} ${changeAttributes(change, id)}/>`
}

type Kind = Pick<ParagraphState, 'kind' | 'level' | 'ordered'>

function properties({ kind, level }: Kind, place: { list: number; level: number } | undefined): string {
  switch (kind) {
    case 'title':
      return '<w:pStyle w:val="Title"/>'
    case 'heading':
      return `<w:pStyle w:val="Heading${Math.min(Math.max(1, level), 6)}"/>`
    case 'quotation':
      return '<w:pStyle w:val="Quote"/>'
    case 'body':
      return '<w:pStyle w:val="BodyText"/>'
    case 'listItem': {
      const { list, level: depth } = place ?? { list: UNORDERED, level: Math.max(0, level - 1) }
      return `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`
    }
  }
}

function isSameKind(a: Kind, b: Kind): boolean {
  return a.kind === b.kind && a.level === b.level && a.ordered === b.ordered
}

function listPlaces(blocks: readonly CleanBlock[]): Places {
  const of = new Map<CleanBlock, { list: number; level: number }>()
  let orderedLists = 0
  const walk = (list: List, level: number) => {
    const id = list.ordered ? FIRST_ORDERED + orderedLists++ : UNORDERED
    for (const item of list.items) {
      of.set(item.block, { list: id, level })
      for (const inner of item.lists) walk(inner, level + 1)
    }
  }
  for (const section of outline(blocks)) if (section.type === 'list') walk(section.list, 0)
  return { of, orderedLists }
}
