import type { Transaction } from '../../database/client'

/** When the desk was last copied into a back-up, as an ISO 8601 string in UTC; null where it never was. */
export async function lastBackUp(db: Transaction): Promise<string | null> {
  const last = await db.backUp.findFirst({ orderBy: { startedAt: 'desc' }, select: { startedAt: true } })
  return last?.startedAt.toISOString() ?? null
}
