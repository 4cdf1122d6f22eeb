import type { Origin } from './article'

/** What of a revision says which sitting it belongs to. */
export type SittingRevision = {
  readonly paragraphId: string
  readonly number: number
  readonly author: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly origin: Origin
  readonly batch: { readonly id: string } | null
}

/** One person's consecutive typing in one paragraph; any other revision is one by itself. */
export type Sitting<Revision extends SittingRevision> = { readonly first: Revision; readonly last: Revision }

/** Milliseconds after which the same person's typing counts as another sitting. */
export const SITTING_GAP = 10 * 60 * 1000

/** Whether `later` goes on with the typing that `earlier` is part of. */
export function continuesSitting(earlier: SittingRevision, later: SittingRevision): boolean {
  return (
    later.paragraphId === earlier.paragraphId &&
    later.number === earlier.number + 1 &&
    later.author === earlier.author &&
    isTyping(earlier) &&
    isTyping(later) &&
    Date.parse(later.createdAt) - Date.parse(earlier.createdAt) < SITTING_GAP
  )
}

/** The sittings of one paragraph, newest first. `revisions` are without gaps, in any order. */
export function sittings<Revision extends SittingRevision>(revisions: readonly Revision[]): Sitting<Revision>[] {
  const found: Sitting<Revision>[] = []
  for (const revision of revisions.toSorted((a, b) => a.number - b.number)) {
    const present = found.at(-1)
    if (present && continuesSitting(present.last, revision)) found[found.length - 1] = { ...present, last: revision }
    else found.push({ first: revision, last: revision })
  }
  return found.toReversed()
}

function isTyping({ origin, batch }: SittingRevision): boolean {
  return origin === 'typed' && batch === null
}
