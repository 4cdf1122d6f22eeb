import type { Transaction } from '../../database/client'
import type { Conflict } from '../../database/generated/sqlite/client'

/** What became of a save that arrived before. */
export type KnownSave = {
  readonly fingerprint: string
  /** Its conflict, while that is open. */
  readonly conflict: Conflict | null
}

/** Those of these saves that the database knows: as a revision, as a conflict, or as one that changed nothing. */
export async function knownSaves(tx: Transaction, saveIds: readonly string[]): Promise<Map<string, KnownSave>> {
  const where = { id: { in: [...saveIds] } }
  const select = { id: true, fingerprint: true }
  const stored = [
    ...(await tx.revision.findMany({ where, select })),
    ...(await tx.unchangedSave.findMany({ where, select })),
  ]
  const conflicts = await tx.conflict.findMany({ where })
  return new Map<string, KnownSave>([
    ...stored.map(({ id, fingerprint }) => [id, { fingerprint, conflict: null }] as const),
    ...conflicts.map((conflict) => {
      const open = conflict.closedBy === null ? conflict : null
      return [conflict.id, { fingerprint: conflict.fingerprint, conflict: open }] as const
    }),
  ])
}
