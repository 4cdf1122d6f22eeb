import type { Transaction } from '../../database/client'
import { Prisma } from '../../database/generated/sqlite/client'

/** How many are asked for in one statement. */
const AT_ONCE = 1000

/**
 * The places of these paragraphs in the article as it is now, from 1. What was inserted and left out again has no
 * place of its own: it is counted with the paragraph before it.
 */
export async function placesOf(
  db: Transaction,
  articleId: string,
  paragraphIds: readonly string[],
): Promise<Map<string, number>> {
  const places = new Map<string, number>()
  for (let start = 0; start < paragraphIds.length; start += AT_ONCE) {
    const rows = await db.$queryRaw<{ id: string; place: number | bigint }[]>`
      SELECT "id", "place" FROM (
        SELECT "id", SUM(CASE WHEN "imported" OR NOT "leftOut" THEN 1 ELSE 0 END) OVER (ORDER BY "position") AS "place"
        FROM "Paragraph" WHERE "articleId" = ${articleId}
      ) AS counted
      WHERE "id" IN (${Prisma.join(paragraphIds.slice(start, start + AT_ONCE))})`
    for (const { id, place } of rows) places.set(id, Math.max(1, Number(place)))
  }
  return places
}
