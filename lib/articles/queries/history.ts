/** Who changed what: the history of an article and of a paragraph, and what a paragraph was before. */
import type { Transaction } from '../../database/client'
import type { HistoryEntry, ParagraphState } from '../article'
import { sittings } from '../sittings'
import { STATE, originOf, stateOf } from '../views'

const SELECT = {
  ...STATE,
  paragraphId: true,
  number: true,
  change: true,
  author: true,
  createdAt: true,
  origin: true,
  batchId: true,
  batch: { select: { id: true, label: true } },
} as const

/** Revisions read for one paragraph's previous text: a sitting with more saves than this is cut there. */
const LONGEST_SITTING = 500

/**
 * The article's history, newest first, without its import: about `limit` revisions' worth of entries that are older
 * than the change `before`, and what to ask with for those before them (null where there are none). The revisions of
 * one change always come together.
 */
export async function articleHistory(
  db: Transaction,
  articleId: string,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<{ readonly entries: HistoryEntry[]; readonly next: number | null }> {
  const where = { articleId, origin: { not: 'import' } } as const
  const newest = await db.revision.findMany({
    where: { ...where, ...(before !== undefined && { change: { lt: before } }) },
    orderBy: [{ change: 'desc' }],
    select: { change: true },
    take: limit,
  })
  const oldest = newest.at(-1)?.change
  if (oldest === undefined) return { entries: [], next: null }
  const rows = await db.revision.findMany({
    where: { ...where, change: { gte: oldest, ...(before !== undefined && { lt: before }) } },
    orderBy: [{ change: 'asc' }, { number: 'asc' }],
    select: SELECT,
  })
  const older = await db.revision.findFirst({ where: { ...where, change: { lt: oldest } }, select: { id: true } })
  return { entries: await entriesOf(db, articleId, rows), next: older ? oldest : null }
}

/** One paragraph's history, newest first, down to its import or insertion. */
export async function paragraphHistory(db: Transaction, articleId: string, paragraphId: string): Promise<HistoryEntry[]> {
  const rows = await db.revision.findMany({ where: { articleId, paragraphId }, orderBy: { number: 'asc' }, select: SELECT })
  return entriesOf(db, articleId, rows)
}

/** The text each of these paragraphs had before its present sitting; null where it has had no other. */
export async function previousTexts(
  db: Transaction,
  articleId: string,
  paragraphIds: readonly string[],
): Promise<Record<string, string | null>> {
  const texts: Record<string, string | null> = {}
  for (const paragraphId of paragraphIds) {
    const newest = await db.revision.findMany({
      where: { articleId, paragraphId },
      orderBy: { number: 'desc' },
      select: { paragraphId: true, number: true, text: true, author: true, createdAt: true, origin: true, batchId: true },
      take: LONGEST_SITTING,
    })
    const revisions = newest.toReversed().map((row) => ({ ...row, origin: originOf(row.origin) }))
    texts[paragraphId] = sittings(revisions).at(-2)?.at(-1)?.text ?? null
  }
  return texts
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

function readRows(db: Transaction) {
  return db.revision.findMany({ select: SELECT })
}

async function entriesOf(db: Transaction, articleId: string, rows: readonly Row[]): Promise<HistoryEntry[]> {
  const groups = sittings(rows.map((row) => ({ ...row, origin: originOf(row.origin) })))
  const numbers = await paragraphNumbers(db, articleId)
  const known = new Map(rows.map((row) => [`${row.paragraphId} ${row.number}`, stateOf(row)]))
  const entries: HistoryEntry[] = []
  for (const group of groups.toReversed()) {
    const first = group[0]!
    const last = group.at(-1)!
    const { paragraphId, author, origin, batch } = last
    entries.push({
      paragraphId,
      number: numbers.get(paragraphId) ?? 0,
      author,
      startedAt: first.createdAt.toISOString(),
      endedAt: last.createdAt.toISOString(),
      origin,
      batch,
      firstRevision: first.number,
      lastRevision: last.number,
      change: last.change,
      before: known.get(`${paragraphId} ${first.number - 1}`) ?? (await stateBefore(db, paragraphId, first.number)),
      after: stateOf(last),
    })
  }
  return entries
}

async function stateBefore(db: Transaction, paragraphId: string, number: number): Promise<ParagraphState | null> {
  if (number === 1) return null
  const row = await db.revision.findUnique({ where: { paragraphId_number: { paragraphId, number: number - 1 } }, select: STATE })
  return row && stateOf(row)
}

/** Each paragraph's place as the review numbers them: paragraphs that were put in and taken out again have none. */
export async function paragraphNumbers(db: Transaction, articleId: string): Promise<Map<string, number>> {
  const rows = await db.paragraph.findMany({
    where: { articleId, NOT: { imported: false, leftOut: true } },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return new Map(rows.map(({ id }, index) => [id, index + 1]))
}
