/** Who changed what and when, a sitting at a time, newest first. */
import type { Transaction } from '../../database/client'
import type { HistoryEntry } from '../article'
import { type Sitting, continuesSitting, sittings } from '../sittings'
import { placesOf } from './places'
import { LINE, type RevisionLine, nameOf, revisionLine, statesOf } from './revisions'

/** How many revisions are read at a time, without their texts, to find where sittings begin and end. */
const CHUNK = 200

/** Last revisions first; those of one change by paragraph. */
const NEWEST_FIRST = [{ change: 'desc' }, { paragraphId: 'desc' }, { number: 'desc' }] as const

export type HistoryPage = {
  readonly entries: readonly HistoryEntry[]
  /** What to pass as `before` for the older entries; null where there are none. */
  readonly next: string | null
}

/** The article's history but for the import itself. `before` is the `next` of the page before. */
export async function articleHistory(
  db: Transaction,
  articleId: string,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<HistoryPage> {
  const found = await lastOfSittings(db, articleId, before ?? null, limit + 1)
  const page: Sitting<RevisionLine>[] = []
  for (const last of found.slice(0, limit)) page.push({ first: await firstOfSitting(db, last), last })
  const entries = await entriesOf(db, articleId, page)
  // What was changed together reads in the article's order.
  entries.sort((a, b) => b.change - a.change || a.number - b.number)
  const end = page.at(-1)
  return { entries, next: found.length > limit && end ? writeCursor(end.last) : null }
}

/** One paragraph's history, the import or the insertion last; null where the article has no such paragraph. */
export async function paragraphHistory(db: Transaction, articleId: string, paragraphId: string): Promise<HistoryEntry[] | null> {
  const rows = await db.revision.findMany({ where: { paragraphId, articleId }, select: LINE })
  return rows.length === 0 ? null : entriesOf(db, articleId, sittings(rows.map(revisionLine)))
}

/** The text that each paragraph had before its present sitting; null where it has had no other. */
export async function previousTexts(
  db: Transaction,
  articleId: string,
  paragraphIds: readonly string[],
): Promise<Record<string, string | null>> {
  const rows = await db.revision.findMany({
    where: {
      articleId,
      paragraphId: { in: [...paragraphIds] },
      paragraph: { revision: { gt: 1 } },
    },
    distinct: ['paragraphId'],
    orderBy: { number: 'desc' },
    select: LINE,
  })
  const earlier: { paragraphId: string; number: number }[] = []
  for (const row of rows) {
    const first = await firstOfSitting(db, revisionLine(row))
    if (first.number > 1) earlier.push({ paragraphId: row.paragraphId, number: first.number - 1 })
  }
  const states = await statesOf(db, earlier)
  const texts = new Map(earlier.map((name) => [name.paragraphId, states.get(nameOf(name))?.text ?? null]))
  return Object.fromEntries(paragraphIds.map((id) => [id, texts.get(id) ?? null]))
}

/** The last revision of each sitting, newest first, at most `wanted`. */
async function lastOfSittings(
  db: Transaction,
  articleId: string,
  before: string | null,
  wanted: number,
): Promise<RevisionLine[]> {
  const found: RevisionLine[] = []
  /** The revision after the one that is looked at, of each paragraph that was met. */
  const later = new Map<string, RevisionLine | null>()
  let cursor = before
  while (found.length < wanted) {
    const rows = await db.revision.findMany({
      where: { articleId, origin: { not: 'import' }, ...(cursor !== null && olderThan(cursor)) },
      orderBy: [...NEWEST_FIRST],
      select: LINE,
      take: CHUNK,
    })
    const lines = rows.map(revisionLine)
    for (const line of lines) {
      const known = later.get(line.paragraphId)
      const next = known === undefined && before !== null ? await revisionAfter(db, line) : known
      if (!next || !continuesSitting(line, next)) found.push(line)
      later.set(line.paragraphId, line)
    }
    const end = lines.at(-1)
    if (!end || lines.length < CHUNK) break
    cursor = writeCursor(end)
  }
  return found.slice(0, wanted)
}

async function revisionAfter(db: Transaction, { paragraphId, number }: RevisionLine): Promise<RevisionLine | null> {
  const where = { paragraphId_number: { paragraphId, number: number + 1 } }
  const row = await db.revision.findUnique({ where, select: LINE })
  return row && revisionLine(row)
}

/** Where the sitting began that this revision is the last of. */
async function firstOfSitting(db: Transaction, last: RevisionLine): Promise<RevisionLine> {
  let first = last
  if (last.origin !== 'typed' || last.batch !== null) return first
  for (;;) {
    const { paragraphId, number } = first
    const rows = await db.revision.findMany({
      where: { paragraphId, number: { lt: number, gte: number - CHUNK } },
      orderBy: { number: 'desc' },
      select: LINE,
    })
    for (const row of rows) {
      const earlier = revisionLine(row)
      if (!continuesSitting(earlier, first)) return first
      first = earlier
    }
    if (rows.length < CHUNK) return first
  }
}

async function entriesOf(db: Transaction, articleId: string, found: readonly Sitting<RevisionLine>[]): Promise<HistoryEntry[]> {
  const places = await placesOf(db, articleId, [...new Set(found.map(({ last }) => last.paragraphId))])
  const names = found.flatMap(({ first, last }) => [last, { paragraphId: first.paragraphId, number: first.number - 1 }])
  const states = await statesOf(db, names.filter(({ number }) => number > 0))
  return found.map(({ first, last }) => {
    const { paragraphId, author, origin, batch, change } = last
    const after = states.get(nameOf(last))
    if (!after) throw new Error(`Revision ${last.number} of paragraph ${paragraphId} has no state.`)
    return {
      paragraphId,
      number: places.get(paragraphId) ?? 1,
      author,
      startedAt: first.createdAt,
      endedAt: last.createdAt,
      origin,
      batch,
      firstRevision: first.number,
      lastRevision: last.number,
      change,
      before: states.get(nameOf({ paragraphId, number: first.number - 1 })) ?? null,
      after,
    }
  })
}

function writeCursor({ change, number, paragraphId }: RevisionLine): string {
  return `${change}.${number}.${paragraphId}`
}

/** What comes after the revision that a cursor names, in the order `NEWEST_FIRST`. */
function olderThan(cursor: string) {
  const [change = '', number = '', paragraphId = ''] = cursor.split('.')
  return {
    change: { lte: Number(change) },
    OR: [
      { change: { lt: Number(change) } },
      { paragraphId: { lt: paragraphId } },
      { paragraphId, number: { lt: Number(number) } },
    ],
  }
}
