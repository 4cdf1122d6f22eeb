/** What was current at an earlier moment of an article, found from its revisions and marks. */
import type { Transaction } from '../../database/client'
import { Prisma } from '../../database/generated/sqlite/client'
import type { ParagraphState, ReviewMark } from '../article'
import { type StateRow, stateOf } from '../views'

export type StateAt = ParagraphState & {
  readonly revision: number
  readonly changedAt: string
  readonly changedBy: string
}

/** Changes after `from` and not after `to`. */
export type ChangeRange = { readonly from: number; readonly to: number }

/**
 * The state of each paragraph after a change: the last revision that is no later. Paragraphs that were not there yet
 * are absent. With `changedIn`, only those that have a revision in that range.
 */
export async function statesAt(
  db: Transaction,
  articleId: string,
  change: number,
  changedIn?: ChangeRange,
): Promise<Map<string, StateAt>> {
  const only = changedIn
    ? Prisma.sql`AND "paragraphId" IN (SELECT "paragraphId" FROM "Revision"
        WHERE "articleId" = ${articleId} AND "change" > ${changedIn.from} AND "change" <= ${changedIn.to})`
    : Prisma.empty
  const rows = await db.$queryRaw<(StateRow & { paragraphId: string; number: number; author: string; createdAt: Date })[]>`
    SELECT r."paragraphId", r."number", r."text", r."kind", r."level", r."ordered", r."joined", r."leftOut", r."author", r."createdAt"
    FROM (
      SELECT "paragraphId", MAX("number") AS "number" FROM "Revision"
      WHERE "articleId" = ${articleId} AND "change" <= ${change} ${only}
      GROUP BY "paragraphId"
    ) AS last
    JOIN "Revision" AS r ON r."paragraphId" = last."paragraphId" AND r."number" = last."number"`
  return new Map(
    rows.map((row) => [
      row.paragraphId,
      { ...stateOf(row), revision: row.number, changedAt: row.createdAt.toISOString(), changedBy: row.author },
    ]),
  )
}

/** The review mark that was in force for each paragraph after a change. */
export async function marksAt(db: Transaction, articleId: string, change: number): Promise<Map<string, ReviewMark>> {
  const rows = await db.$queryRaw<{ paragraphId: string; revision: number; given: boolean; author: string; createdAt: Date }[]>`
    SELECT m."paragraphId", m."revision", m."given", m."author", m."createdAt"
    FROM (
      SELECT "paragraphId", MAX("change") AS "change" FROM "ReviewMark"
      WHERE "articleId" = ${articleId} AND "change" <= ${change}
      GROUP BY "paragraphId"
    ) AS last
    JOIN "ReviewMark" AS m ON m."paragraphId" = last."paragraphId" AND m."change" = last."change"`
  const given = rows.filter((row) => row.given)
  return new Map(given.map((row) => [row.paragraphId, { revision: row.revision, by: row.author, at: row.createdAt.toISOString() }]))
}

/** When the last of these happened. */
export function momentAt(states: Map<string, StateAt>, marks: Map<string, ReviewMark>, otherwise: string): string {
  let last = otherwise
  for (const { changedAt } of states.values()) if (changedAt > last) last = changedAt
  for (const { at } of marks.values()) if (at > last) last = at
  return last
}
