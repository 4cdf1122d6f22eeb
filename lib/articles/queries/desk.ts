import type { Database } from '../../database/client'
import type { Article, ArticleSummary, Prisma } from '../../database/generated/sqlite/client'
import type { DeskEntry } from '../article'
import { locale, sourceLanguage } from '../schema'
import { oneOf } from '../views'
import { refreshSummaries, titleKey } from './summaries'
import { openThreads } from './threads'

export type DeskRequest = {
  /** The articles in the bin rather than those on the desk. */
  readonly bin: boolean
  readonly sort: 'changed' | 'title' | 'words' | 'progress'
  readonly descending: boolean
  /** Part of the title, in any case and with or without accents; '' for all. */
  readonly filter: string
  readonly offset: number
  readonly limit: number
}

/** One page of the desk, and how many articles there are on all of them. */
export async function desk(
  db: Database,
  { bin, sort, descending, filter, offset, limit }: DeskRequest,
): Promise<{ readonly entries: readonly DeskEntry[]; readonly total: number }> {
  await refreshSummaries(db, await staleSummaries(db, bin))
  const key = titleKey(filter)
  const where: Prisma.ArticleWhereInput = {
    binnedAt: bin ? { not: null } : null,
    ...(key !== '' && { summary: { titleKey: { contains: key } } }),
  }
  const rows = await db.article.findMany({
    where,
    orderBy: orderOf(sort, descending ? 'desc' : 'asc'),
    include: { summary: true },
    skip: offset,
    take: limit,
  })
  const threads = await openThreads(db, rows.map(({ id }) => id))
  return { entries: rows.map((row) => deskEntry(row, threads.get(row.id) ?? 0)), total: await db.article.count({ where }) }
}

/** The articles whose figures are of another change than their last one. */
async function staleSummaries(db: Database, bin: boolean): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" AS a LEFT JOIN "ArticleSummary" AS s ON s."articleId" = a."id"
    WHERE (s."articleId" IS NULL OR s."change" <> a."change") AND (a."binnedAt" IS NOT NULL) = ${bin}`
  return rows.map(({ id }) => id)
}

/** Equal ones keep one order, so that no article is on two pages. */
function orderOf(sort: DeskRequest['sort'], order: Prisma.SortOrder): Prisma.ArticleOrderByWithRelationInput[] {
  const last = { id: 'asc' } as const
  switch (sort) {
    case 'changed':
      return [{ changedAt: order }, last]
    case 'title':
      return [{ summary: { titleKey: order } }, last]
    case 'words':
      return [{ summary: { words: order } }, last]
    case 'progress':
      return [{ summary: { progress: order } }, last]
  }
}

function deskEntry(row: Article & { readonly summary: ArticleSummary | null }, openThreads: number): DeskEntry {
  const { id, summary } = row
  return {
    id,
    title: summary?.title ?? '',
    targetLocale: oneOf(locale.options, row.targetLocale),
    sourceLanguage: row.sourceLanguage === null ? null : oneOf(sourceLanguage.options, row.sourceLanguage),
    words: summary?.words ?? 0,
    paragraphs: summary?.paragraphs ?? 0,
    settled: summary?.settled ?? 0,
    openFindings: summary?.openFindings ?? null,
    openThreads,
    changedAt: row.changedAt.toISOString(),
    binned: row.binnedAt !== null,
  }
}
