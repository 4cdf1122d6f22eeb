import type { HistoryEntry } from '../../../../../lib/articles/article'

/** Entries that were made together, shown as one: a batch, or a single sitting. */
export type HistoryGroup = {
  readonly key: string
  readonly author: string
  readonly at: string
  /** What the batch is called; `null` for a single sitting. */
  readonly label: string | null
  readonly entries: readonly HistoryEntry[]
}

/** Puts the neighbouring entries of one batch together. Newest first, as the entries are. */
export function groupEntries(entries: readonly HistoryEntry[]): HistoryGroup[] {
  const groups: { key: string; author: string; at: string; label: string | null; batchId: string | null; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.batchId && last.batchId === entry.batch?.id) last.entries.push(entry)
    else
      groups.push({
        key: `${entry.paragraphId} ${entry.lastRevision}`,
        author: entry.author,
        at: entry.endedAt,
        label: entry.batch?.label ?? null,
        batchId: entry.batch?.id ?? null,
        entries: [entry],
      })
  }
  return groups
}
