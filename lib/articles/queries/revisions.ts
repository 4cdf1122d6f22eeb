/** Revisions without their texts, which the history is made of, and the states of chosen ones. */
import type { Transaction } from '../../database/client'
import type { Origin, ParagraphState } from '../article'
import { STATE, originOf, stateOf } from '../views'

/** A revision without its state. */
export type RevisionLine = {
  readonly paragraphId: string
  readonly number: number
  readonly change: number
  readonly author: string
  readonly createdAt: string
  readonly origin: Origin
  readonly batch: { readonly id: string; readonly label: string } | null
}

type RevisionName = Pick<RevisionLine, 'paragraphId' | 'number'>

/** A Prisma `select` of what `revisionLine` takes. */
export const LINE = {
  paragraphId: true,
  number: true,
  change: true,
  author: true,
  createdAt: true,
  origin: true,
  batch: { select: { id: true, label: true } },
} as const

export function revisionLine(
  row: Omit<RevisionLine, 'createdAt' | 'origin'> & { readonly createdAt: Date; readonly origin: string },
): RevisionLine {
  return { ...row, createdAt: row.createdAt.toISOString(), origin: originOf(row.origin) }
}

/** How many revisions are asked for by name in one statement. */
const AT_ONCE = 100

/** The states of these revisions, by `nameOf`. */
export async function statesOf(db: Transaction, names: readonly RevisionName[]): Promise<Map<string, ParagraphState>> {
  const states = new Map<string, ParagraphState>()
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const rows = await db.revision.findMany({
      where: { OR: names.slice(start, start + AT_ONCE).map(({ paragraphId, number }) => ({ paragraphId, number })) },
      select: { ...STATE, paragraphId: true, number: true },
    })
    for (const row of rows) states.set(nameOf(row), stateOf(row))
  }
  return states
}

export function nameOf({ paragraphId, number }: RevisionName): string {
  return `${paragraphId} ${number}`
}
