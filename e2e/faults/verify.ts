import { checkDatabase } from '../../lib/database/check-database'
import { openDatabase } from '../../lib/database/client'
import type { Location } from '../../lib/database/location'
import type { Broken } from './fault'
import type { Writer } from './writer'

/**
 * What the writers were told, against what is stored: every acknowledged save is one revision with its text, every
 * batch of `parts` saves is whole, nothing else was stored but the saves `besides`, and the history replays. Gives the
 * number of saves.
 */
export async function verifyWriters(
  desk: Location,
  articleId: string,
  writers: readonly Writer[],
  parts: number,
  broken: Broken,
  besides: readonly string[] = [],
): Promise<number> {
  const db = await openDatabase(desk)
  try {
    const revisions = await db.revision.findMany({ where: { articleId, origin: { not: 'import' }, id: { notIn: [...besides] } } })
    const byId = new Map(revisions.map((revision) => [revision.id, revision]))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    for (const { saveId, text } of acknowledged) {
      if (byId.get(saveId)?.text !== text) broken.add('lost', `the save ${saveId}, “${text}”`)
    }
    const known = new Set(acknowledged.map(({ saveId }) => saveId))
    for (const { id, text } of revisions) if (!known.has(id)) broken.add('doubled', `the save ${id}, “${text}”`)
    const batches = new Map<string | null, number[]>()
    for (const { batchId, change } of revisions) batches.set(batchId, [...(batches.get(batchId) ?? []), change])
    for (const [id, changes] of batches) {
      if (changes.length !== parts || new Set(changes).size !== 1) broken.add('torn', `the batch ${id} with ${changes.length} of ${parts} saves`)
    }
    for (const { name, refused } of writers) for (const refusal of refused) broken.add('refused', `${name}: ${refusal}`)
    for (const problem of await checkDatabase(db, desk.engine)) broken.add('a promise about the data', problem)
    return acknowledged.length
  } finally {
    await db.$disconnect()
  }
}
