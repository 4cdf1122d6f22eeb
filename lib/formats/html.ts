import type { ArticleView } from '../articles/article'
import { type CleanBlock, cleanText } from '../text/clean-text'
import { type List, outline } from '../text/outline'
import { titleOf } from '../text/title'
import type { TextFormat } from './format'

/** A complete small document with the article's own text and nothing else: no style, no script. */
export const html: TextFormat = {
  id: 'html',
  label: 'Web page (HTML)',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html; charset=utf-8',
  content: 'text',

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
${htmlFragment(article)}</article>
</body>
</html>
`
  },
}

/** The clean text as HTML without a document around it: what is copied to the clipboard. */
export function htmlFragment(article: Pick<ArticleView, 'paragraphs'>): string {
  return outline(cleanText(article))
    .map((section) => {
      switch (section.type) {
        case 'block':
          return element(section.block)
        case 'quotation':
          return `<blockquote>\n${section.blocks.map((block) => `<p>${inline(block)}</p>\n`).join('')}</blockquote>\n`
        case 'list':
          return listElement(section.list)
      }
    })
    .join('')
}

function element(block: CleanBlock): string {
  const name = block.kind === 'title' ? 'h1' : block.kind === 'heading' ? `h${Math.min(Math.max(1, block.level), 6)}` : 'p'
  return `<${name}>${inline(block)}</${name}>\n`
}

function listElement(list: List): string {
  const name = list.ordered ? 'ol' : 'ul'
  const items = list.items.map((item) => {
    const inner = item.lists.map(listElement).join('')
    return `<li>${inline(item.block)}${inner && `\n${inner}`}</li>\n`
  })
  return `<${name}>\n${items.join('')}</${name}>\n`
}

function inline(block: CleanBlock): string {
  return escapeHtml(block.text).replaceAll('\n', '<br>\n')
}

/** Text as it may stand in an element or in an attribute's double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
