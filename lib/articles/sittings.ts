import type { Origin } from './article'

/** Milliseconds between two saves of one person in one paragraph that still are one sitting. */
const REST = 10 * 60_000

/** What decides where a sitting ends. */
export type Saved = {
  readonly paragraphId: string
  readonly number: number
  readonly author: string
  readonly createdAt: Date
  readonly origin: Origin
  readonly batchId: string | null
}

/**
 * Groups revisions into sittings: one person's consecutive typing in one paragraph, with no rest of ten minutes in
 * it, is one; every other revision is one of its own. `revisions` are oldest first within each paragraph; so are the
 * groups, which come in the order of their last revisions.
 */
export function sittings<Revision extends Saved>(revisions: readonly Revision[]): Revision[][] {
  const last = new Map<string, Revision[]>()
  const groups = new Set<Revision[]>()
  for (const revision of revisions) {
    const open = last.get(revision.paragraphId)
    const group = open && goesOn(open.at(-1)!, revision) ? open : []
    group.push(revision)
    // Taken out and put in again, so that the set's order is that of the groups' last revisions.
    groups.delete(group)
    groups.add(group)
    last.set(revision.paragraphId, group)
  }
  return [...groups]
}

function goesOn(before: Saved, after: Saved): boolean {
  return (
    before.origin === 'typed' &&
    after.origin === 'typed' &&
    before.batchId === null &&
    after.batchId === null &&
    before.author === after.author &&
    after.number === before.number + 1 &&
    after.createdAt.getTime() - before.createdAt.getTime() < REST
  )
}
