/** For tests and measurements: an article's view with a history as short as it can be. */
import type { ArticleView } from '../articles/article'
import type { WholeArticle } from '../articles/whole-article'

export function exampleWhole(article: ArticleView): WholeArticle {
  const id = (part: number, place: number) => `c000000${part}-0000-4000-8000-${String(place).padStart(12, '0')}`
  const { targetLocale, sourceLanguage, syntax, createdAt, changedAt, fileName, leading, extra, paragraphs } = article
  return {
    stet: 'article',
    version: 1,
    id: article.id,
    targetLocale,
    sourceLanguage,
    syntax,
    change: 2,
    createdAt,
    createdBy: 'Ada',
    changedAt,
    original: { fileName, format: 'txt', mediaType: 'text/plain', encoding: 'utf-8', bytes: '', leading, extra },
    paragraphs: paragraphs.map(({ position, machineText, separator, sourceText, imported, text, kind, level, ordered, joined, leftOut, changedBy, ...paragraph }, place) => {
      const state = { kind, level, ordered, joined, leftOut }
      const first = { ...state, id: id(1, place), base: 0, text: imported ? machineText : text, change: 1, author: 'Ada', createdAt, origin: imported ? 'import' : 'typed', fingerprint: '', batchId: null } as const
      const second = { ...first, id: id(2, place), base: 1, text, change: 2, author: changedBy, createdAt: paragraph.changedAt, origin: 'typed' } as const
      return { id: paragraph.id, position, machineText, separator, sourceText, imported, revisions: [first, second], conflicts: [], unchanged: [], marks: [], threads: [] }
    }),
    batches: [],
    versions: [],
    stets: [],
    names: [],
  }
}
