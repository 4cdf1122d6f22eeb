import { generateKeyBetween } from 'fractional-indexing'
import type { Transaction } from '../../database/client'

/**
 * The position that was asked for, or, where another paragraph of the article has it, one between that and the next.
 * `planned` are positions that the same transaction is about to take.
 */
export async function freePosition(
  tx: Transaction,
  articleId: string,
  wanted: string,
  planned: ReadonlySet<string>,
): Promise<string> {
  const neighbours = await tx.paragraph.findMany({
    where: { articleId, position: { gte: wanted } },
    orderBy: { position: 'asc' },
    select: { position: true },
    take: 2,
  })
  const stored = neighbours.map(({ position }) => position)
  if (!stored.includes(wanted) && !planned.has(wanted)) return wanted
  const later = [...stored, ...planned].filter((position) => position > wanted).sort(byBytes)
  return generateKeyBetween(wanted, later[0] ?? null)
}

/** How positions are ordered, everywhere. They are ASCII, so their bytes are their UTF-16 units. */
export function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
