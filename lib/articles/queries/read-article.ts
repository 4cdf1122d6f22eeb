import type { Transaction } from '../../database/client'
import { titleOf } from '../../text/title'
import type { ArticleHead, ArticleView, ParagraphView, TitledHead } from '../article'
import { ORIGINAL, headView, oneOf, paragraphView } from '../views'
import { marksAt, momentAt, statesAt } from './states-at'

/** How many paragraphs are read to find a title in; it takes a stranger article than any to need more. */
const TITLE_WINDOW = 50

/** An article without its paragraphs, and its title; null where there is none. */
export async function articleHead(db: Transaction, articleId: string): Promise<TitledHead | null> {
  const head = await readHead(db, articleId)
  return head && { ...head, title: (await articleTitle(db, articleId)) ?? '' }
}

/** An article as it is now. Its history is not read. */
export async function readArticle(db: Transaction, articleId: string): Promise<ArticleView | null> {
  const head = await readHead(db, articleId)
  return head && { ...head, paragraphs: await readParagraphs(db, articleId) }
}

export type ArticleWindow = {
  readonly head: ArticleHead
  /** How many paragraphs the article has. */
  readonly total: number
  readonly paragraphs: readonly ParagraphView[]
}

/**
 * A part of an article: the first `limit` paragraphs (all without a limit) after the position `after`, in order.
 * The head is read first: `changesSince` its change tells whatever the paragraphs do not.
 */
export async function readWindow(
  db: Transaction,
  articleId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit?: number | undefined } = {},
): Promise<ArticleWindow | null> {
  const head = await readHead(db, articleId)
  if (!head) return null
  const total = await db.paragraph.count({ where: { articleId } })
  return { head, total, paragraphs: await readParagraphs(db, articleId, { after, limit }) }
}

/** The article as it was after the change with this number: paragraphs inserted later are not there. */
export async function articleAt(db: Transaction, articleId: string, change: number): Promise<ArticleView | null> {
  const head = await readHead(db, articleId)
  if (!head) return null
  if (change >= head.change) return { ...head, paragraphs: await readParagraphs(db, articleId) }
  const states = await statesAt(db, articleId, change)
  const reviews = await marksAt(db, articleId, change)
  const paragraphs = (await readParagraphs(db, articleId)).flatMap((paragraph) => {
    const state = states.get(paragraph.id)
    return state ? [{ ...paragraph, ...state, review: reviews.get(paragraph.id) ?? null }] : []
  })
  return { ...head, change, changedAt: momentAt(states, reviews, head.createdAt), paragraphs }
}

/** The title that the clean text has now; null where there is no such article. */
export async function articleTitle(db: Transaction, articleId: string): Promise<string | null> {
  const article = await db.article.findUnique({ where: { id: articleId }, select: { syntax: true } })
  if (!article) return null
  const syntax = oneOf(['plain', 'markdown'], article.syntax)
  const candidate = await db.paragraph.findFirst({
    where: { articleId, kind: 'title', leftOut: false, joined: false },
    orderBy: { position: 'asc' },
    select: { position: true },
  })
  // From the title on, or from the top where there is none: `titleOf` takes the first title, or else the first block.
  const rows = await db.paragraph.findMany({
    where: { articleId, leftOut: false, position: { gte: candidate?.position ?? '' } },
    orderBy: { position: 'asc' },
    take: TITLE_WINDOW,
  })
  return titleOf({ syntax, paragraphs: rows.map(paragraphView) })
}

async function readHead(db: Transaction, articleId: string): Promise<ArticleHead | null> {
  const row = await db.article.findUnique({ where: { id: articleId }, include: { original: { select: ORIGINAL } } })
  return row && headView(row)
}

async function readParagraphs(
  db: Transaction,
  articleId: string,
  { after, limit }: { after?: string | undefined; limit?: number | undefined } = {},
): Promise<ParagraphView[]> {
  const rows = await db.paragraph.findMany({
    where: { articleId, ...(after && { position: { gt: after } }) },
    orderBy: { position: 'asc' },
    ...(limit !== undefined && { take: limit }),
  })
  return rows.map(paragraphView)
}
