/**
 * How many findings of an article are open: counted in the background after each change and kept beside the other
 * figures of the desk, under the article's change, the house's, and the version of the checks.
 */
import type { LiveArticle } from '../../checks/live'
import { stetForChecks } from '../../checks/stet'
import type { Database, Transaction } from '../../database/client'
import { namesOf, stetsOf } from './decisions'
import { readArticle } from './read-article'
import { refreshSummaries } from './summaries'

/** Counts the findings of one article, outside of this thread; null where it cannot. */
export type Counter = (article: LiveArticle) => Promise<number | null>

/** The findings of an article as it is now; null while they have not been counted. */
export async function openFindings(db: Transaction, articleId: string): Promise<number | null> {
  const article = await db.article.findUnique({ where: { id: articleId }, select: { change: true, summary: true } })
  return article?.summary?.change === article?.change ? (article?.summary?.openFindings ?? null) : null
}

/**
 * Counts the article of the desk that was changed last, of those that have to be counted and have been at rest for so
 * many milliseconds. False where there is none.
 */
export async function countNext(db: Database, count: Counter, { checksVersion, rest }: { checksVersion: string; rest: number }): Promise<boolean> {
  const house = await db.house.findUnique({ where: { id: 1 } })
  const version = `${checksVersion} ${house?.change ?? 0}`
  const uncounted = await db.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" AS a LEFT JOIN "ArticleSummary" AS s ON s."articleId" = a."id"
    WHERE a."binnedAt" IS NULL
      AND (s."articleId" IS NULL OR s."change" <> a."change" OR s."checksVersion" IS NULL OR s."checksVersion" <> ${version})
    ORDER BY a."changedAt" DESC LIMIT 100`
  const next = await db.article.findFirst({
    where: { id: { in: uncounted.map(({ id }) => id) }, changedAt: { lte: new Date(Date.now() - rest) } },
    orderBy: { changedAt: 'desc' },
    select: { id: true },
  })
  if (!next) return false
  await countOne(db, next.id, count, version)
  return true
}

async function countOne(db: Database, articleId: string, count: Counter, version: string): Promise<void> {
  // The change is read before what is counted: a save in between makes the figure stale, never wrong.
  const article = await readArticle(db, articleId)
  if (!article) return
  await refreshSummaries(db, [articleId])
  const counted = await count({
    locale: article.targetLocale,
    sourceLanguage: article.sourceLanguage,
    syntax: article.syntax,
    paragraphs: article.paragraphs.map(({ id, text, kind, joined, leftOut }) => ({ id, text, kind, joined, leftOut })),
    names: await namesOf(db, articleId),
    stets: (await stetsOf(db, articleId)).flatMap(stetForChecks),
  })
  // One that cannot be counted is marked as well, and not tried again and again.
  await db.articleSummary.updateMany({ where: { articleId, change: article.change }, data: { openFindings: counted, checksVersion: version } })
}
