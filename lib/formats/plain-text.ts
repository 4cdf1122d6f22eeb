import { type CleanBlock, cleanText } from '../text/clean-text'
import { plainOf } from '../text/inline-markdown'
import { type List, outline } from '../text/outline'
import { proposeDivision, recogniseKinds, splitParagraphs } from '../text/paragraphs'
import type { TextFormat } from './format'

/**
 * Plain text keeps the paragraphing and nothing else: an article that was not touched is written as it was imported,
 * but in UTF-8 without a byte order mark, with LF line ends, and with one line break at its end. List items are
 * written with a dash or their number, since a reader would miss them; emphasis and the addresses of links are lost.
 */
export const plainText: TextFormat = {
  id: 'txt',
  label: 'Plain text',
  purpose: 'publish',
  extensions: ['.txt', '.text'],
  mediaType: 'text/plain; charset=utf-8',
  content: 'text',

  parse(text, options) {
    const division = options.division ?? proposeDivision(text)
    const { leading, paragraphs } = splitParagraphs(text, { division })
    const kinds = recogniseKinds(paragraphs.map((paragraph) => paragraph.text))
    return {
      ok: true,
      article: {
        syntax: 'plain',
        leading,
        extra: null,
        division,
        sourceLanguage: null,
        targetLocale: null,
        warnings: [],
        paragraphs: paragraphs.map((paragraph, place) => ({
          ...paragraph,
          ...(kinds[place] ?? { kind: 'body', level: 0, ordered: false }),
          sourceText: null,
          offered: true,
        })),
      },
    }
  },

  write(article) {
    const blocks = cleanText(article)
    if (blocks.length === 0) return ''
    const marks = new Map<CleanBlock, string>()
    for (const section of outline(blocks)) if (section.type === 'list') markItems(section.list, '', marks)
    const last = blocks.at(-1)
    const lines = blocks.map((block) => {
      const text = plainOf(block.text, article.syntax)
      return (marks.get(block) ?? '') + text + (block === last ? '\n' : block.separatorAfter)
    })
    return article.leading + lines.join('')
  },
}

/** What stands before every item of a list: “- ” or “1. ”, and the white space of those above it. */
function markItems(list: List, indent: string, marks: Map<CleanBlock, string>): void {
  for (const [place, item] of list.items.entries()) {
    const mark = list.ordered ? `${place + 1}. ` : '- '
    marks.set(item.block, indent + mark)
    for (const inner of item.lists) markItems(inner, indent + ' '.repeat(mark.length), marks)
  }
}
