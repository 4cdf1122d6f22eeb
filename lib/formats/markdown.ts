import type { BlockContent, List as MarkdownList, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { type CleanBlock, cleanText } from '../text/clean-text'
import { type List, type Section, outline } from '../text/outline'
import type { TextFormat } from './format'

/** CommonMark. What a plain text's own asterisks, figures or angle brackets would mean in Markdown is escaped. */
export const markdown: TextFormat = {
  id: 'md',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown; charset=utf-8',
  content: 'text',

  write(article) {
    const children = outline(cleanText(article)).map(node)
    return toMarkdown(
      { type: 'root', children },
      {
        bullet: '-',
        rule: '-',
        // Dialects that know strikethrough and tables would read these.
        unsafe: [{ character: '~', inConstruct: 'phrasing' }, { character: '|', inConstruct: 'phrasing' }],
      },
    )
  },
}

function node(section: Section): BlockContent {
  switch (section.type) {
    case 'list':
      return listNode(section.list)
    case 'quotation':
      return { type: 'blockquote', children: section.blocks.map((block) => ({ type: 'paragraph', children: phrasing(block) })) }
    case 'block':
      return blockNode(section.block)
  }
}

function blockNode(block: CleanBlock): BlockContent {
  if (block.kind === 'title') return { type: 'heading', depth: 1, children: phrasing(block) }
  if (block.kind === 'heading') return { type: 'heading', depth: headingDepth(block.level), children: phrasing(block) }
  return { type: 'paragraph', children: phrasing(block) }
}

function listNode(list: List): MarkdownList {
  return {
    type: 'list',
    ordered: list.ordered,
    spread: false,
    children: list.items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasing(item.block) }, ...item.lists.map(listNode)],
    })),
  }
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

function headingDepth(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return DEPTHS[Math.min(Math.max(1, level), 6) - 1] ?? 2
}

/** A line break inside a paragraph is kept as one; a heading has one line. */
function phrasing(block: CleanBlock): PhrasingContent[] {
  const isHeading = block.kind === 'title' || block.kind === 'heading'
  return block.text.split('\n').flatMap((line, place): PhrasingContent[] => {
    const text = { type: 'text' as const, value: line }
    if (place === 0) return [text]
    return [isHeading ? { type: 'text', value: ' ' } : { type: 'break' }, text]
  })
}
