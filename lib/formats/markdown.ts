import type { BlockContent, List as MarkdownList, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import * as z from 'zod'
import type { ArticleView } from '../articles/article'
import { type CleanBlock, cleanText } from '../text/clean-text'
import { type List, type Section, outline } from '../text/outline'
import type { TextFormat } from './format'
import { inlineSource } from './markdown/inline-source'
import { readMarkdown } from './markdown/read-markdown'

/** What a Markdown file holds beside its text. */
export const markdownExtra = z.object({ frontMatter: z.string() })

/**
 * CommonMark. A Markdown article's own marks are written as they are; what a plain article's asterisks, figures or
 * angle brackets would mean in Markdown is escaped. The front matter of an imported file is given back.
 */
export const markdown: TextFormat = {
  id: 'md',
  label: 'Markdown',
  purpose: 'publish',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown; charset=utf-8',
  content: 'text',

  parse: readMarkdown,

  write(article) {
    const children = outline(cleanText(article)).map((section) => sectionNode(section, article.syntax))
    const text = toMarkdown(
      { type: 'root', children },
      {
        bullet: '-',
        rule: '-',
        // Dialects that know strikethrough and tables would read these.
        unsafe: [{ character: '~', inConstruct: 'phrasing' }, { character: '|', inConstruct: 'phrasing' }],
      },
    )
    return frontMatter(article) + text
  },
}

function frontMatter(article: ArticleView): string {
  if (article.extra === null) return ''
  const extra = markdownExtra.safeParse(JSON.parse(article.extra))
  return extra.success ? `${extra.data.frontMatter}\n\n` : ''
}

type Syntax = ArticleView['syntax']

function sectionNode(section: Section, syntax: Syntax): BlockContent {
  switch (section.type) {
    case 'list':
      return listNode(section.list, syntax)
    case 'quotation':
      return { type: 'blockquote', children: section.blocks.map((block) => ({ type: 'paragraph', children: phrasing(block, syntax) })) }
    case 'block': {
      const { block } = section
      const depth = block.kind === 'title' ? 1 : block.kind === 'heading' ? headingDepth(block.level) : null
      return depth === null ? { type: 'paragraph', children: phrasing(block, syntax) } : { type: 'heading', depth, children: phrasing(block, syntax) }
    }
  }
}

function listNode(list: List, syntax: Syntax): MarkdownList {
  return {
    type: 'list',
    ordered: list.ordered,
    spread: false,
    children: list.items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasing(item.block, syntax) }, ...item.lists.map((inner) => listNode(inner, syntax))],
    })),
  }
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

function headingDepth(level: number): (typeof DEPTHS)[number] {
  return DEPTHS[Math.min(Math.max(1, level), 6) - 1] ?? 2
}

/** A line break inside a paragraph is kept as one; a heading has one line. */
function phrasing(block: CleanBlock, syntax: Syntax): PhrasingContent[] {
  const isHeading = block.kind === 'title' || block.kind === 'heading'
  if (syntax === 'markdown') {
    // In the tree of a document, `html` is what is written as it stands.
    return [{ type: 'html', value: inlineSource(block.text, { isHeading }) }]
  }
  return block.text.split('\n').flatMap((line, place): PhrasingContent[] => {
    const text = { type: 'text' as const, value: line }
    if (place === 0) return [text]
    return [isHeading ? { type: 'text', value: ' ' } : { type: 'break' }, text]
  })
}
