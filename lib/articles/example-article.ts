/** Articles for tests: only what a test is about needs to be said. */
import type { ArticleView, ParagraphView } from './article'

/** A paragraph that was imported with this text and not touched since; `changes` may say otherwise. */
export function exampleParagraph(text: string, changes: Partial<ParagraphView> = {}): ParagraphView {
  return {
    id: 'a0000000-0000-4000-8000-000000000000',
    position: 'a0',
    machineText: text,
    separator: '\n\n',
    sourceText: null,
    imported: true,
    revision: 1,
    changedAt: '2022-04-25T12:00:00.000Z',
    changedBy: 'Ada',
    review: null,
    text,
    kind: 'body',
    level: 0,
    ordered: false,
    joined: false,
    leftOut: false,
    ...changes,
  }
}

/** An article of these paragraphs, which get ids and positions in their order. */
export function exampleArticle(paragraphs: readonly ParagraphView[], changes: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'b0000000-0000-4000-8000-000000000000',
    targetLocale: 'en-US',
    sourceLanguage: null,
    syntax: 'plain',
    change: 1,
    createdAt: '2022-04-25T12:00:00.000Z',
    changedAt: '2022-04-25T12:00:00.000Z',
    binned: false,
    fileName: 'article.txt',
    leading: '',
    extra: null,
    paragraphs: paragraphs.map((paragraph, place) => ({
      ...paragraph,
      id: `a0000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      position: `a${String(place).padStart(5, '0')}`,
    })),
    ...changes,
  }
}
