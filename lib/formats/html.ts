import type { PhrasingContent } from 'mdast'
import type { ArticleView } from '../articles/article'
import { type CleanBlock, cleanText } from '../text/clean-text'
import { runsOf } from '../text/inline-markdown'
import { safeLink } from '../text/links'
import { nestRuns } from '../text/nest-runs'
import { type List, type Section, outline } from '../text/outline'
import { titleOf } from '../text/title'
import type { TextFormat } from './format'

type Syntax = ArticleView['syntax']

/** A complete small document with the article's own text and nothing else: no style, no script. */
export const html: TextFormat = {
  id: 'html',
  label: 'Web page (HTML)',
  purpose: 'publish',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html; charset=utf-8',
  content: 'text',

  declaredEncoding: (head) => /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1],

  // Reading pages needs a parser and a reader mode; the browser, which copies the clean text as HTML, does not load them.
  async parse(text) {
    const { readHtml } = await import('./html/read-html')
    return readHtml(text)
  },

  write(article) {
    return `<!doctype html>
<html lang="${article.targetLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(article)) || 'Untitled'}</title>
</head>
<body>
<article>
${fragment(article)}</article>
</body>
</html>
`
  },
}


function fragment(article: Pick<ArticleView, 'paragraphs' | 'syntax'>): string {
  return outline(cleanText(article))
    .map((section) => sectionElement(section, article.syntax))
    .join('')
}

function sectionElement(section: Section, syntax: Syntax): string {
  switch (section.type) {
    case 'block':
      return element(section.block, syntax)
    case 'quotation':
      return `<blockquote>\n${section.blocks.map((block) => `<p>${inlineHtml(block.text, syntax)}</p>\n`).join('')}</blockquote>\n`
    case 'list':
      return listElement(section.list, syntax)
  }
}

function element(block: CleanBlock, syntax: Syntax): string {
  const name = block.kind === 'title' ? 'h1' : block.kind === 'heading' ? `h${Math.min(Math.max(1, block.level), 6)}` : 'p'
  return `<${name}>${inlineHtml(block.text, syntax)}</${name}>\n`
}

function listElement(list: List, syntax: Syntax): string {
  const name = list.ordered ? 'ol' : 'ul'
  const items = list.items.map((item) => {
    const inner = item.lists.map((nested) => listElement(nested, syntax)).join('')
    return `<li>${inlineHtml(item.block.text, syntax)}${inner && `\n${inner}`}</li>\n`
  })
  return `<${name}>\n${items.join('')}</${name}>\n`
}

/** The text of one block with its marks as elements. */
export function inlineHtml(text: string, syntax: Syntax): string {
  if (syntax === 'plain') return escapeHtml(text).replaceAll('\n', '<br>\n')
  return nestRuns(runsOf(text, syntax)).map(inlineElement).join('')
}

function inlineElement(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'break':
      return '<br>\n'
    case 'emphasis':
      return `<em>${node.children.map(inlineElement).join('')}</em>`
    case 'strong':
      return `<strong>${node.children.map(inlineElement).join('')}</strong>`
    case 'link': {
      const inner = node.children.map(inlineElement).join('')
      const address = safeLink(node.url)
      return address === null ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`
    }
    default:
      return ''
  }
}

/** Text as it may stand in an element or in an attribute's double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
