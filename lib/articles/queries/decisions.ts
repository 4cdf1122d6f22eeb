/** What editors have decided about findings, for one article and for the house. */
import type { Transaction } from '../../database/client'
import type { NameView, StetView } from '../article'
import { nameView, stetView } from '../views'

/** The stets that hold for an article: its own and the house's. With null, the house's alone. */
export async function stetsOf(db: Transaction, articleId: string | null): Promise<StetView[]> {
  const rows = await db.stet.findMany({ where: holding(articleId), orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(stetView)
}

/** The names that hold for an article: the house's, then its own, which outweigh them. With null, the house's alone. */
export async function namesOf(db: Transaction, articleId: string | null): Promise<NameView[]> {
  const rows = await db.name.findMany({ where: holding(articleId), orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const views = rows.map(nameView)
  return [...views.filter((name) => name.articleId === null), ...views.filter((name) => name.articleId !== null)]
}

function holding(articleId: string | null) {
  return { endedAtChange: null, OR: [{ articleId: null }, ...(articleId === null ? [] : [{ articleId }])] }
}
