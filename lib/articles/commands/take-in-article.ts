import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '../../database/client'
import { titleOf } from '../../text/title'
import type { Refused } from '../article'
import { articleTitle } from '../queries/read-article'
import { storeSummary, summarise } from '../queries/summaries'
import { readWholeWithin } from '../queries/whole-article'
import { wasDeleted } from '../queries/was-deleted'
import { paragraphView, stateOf } from '../views'
import { type WholeArticle, idsOf } from '../whole-article'
import type { ImportResult } from './import-article'

export type TakenIn = Extract<ImportResult, { ok: true }> | Refused<'article_exists' | 'article_deleted' | 'ids_in_use'>

/**
 * Stores an article that another installation wrote, with its history, its decisions and its ids: all of it or
 * nothing, and once. The file has been read and keeps every promise (`brokenPromise`).
 */
export async function takeInArticle(db: Database, whole: WholeArticle): Promise<TakenIn> {
  try {
    return await db.$transaction(async (tx) => (await outcomeBefore(tx, whole)) ?? (await store(tx, whole)))
  } catch (error) {
    // The same file at the same moment: on PostgreSQL only the unique id tells, and only the one that comes second.
    const before = await db.$transaction((tx) => outcomeBefore(tx, whole))
    if (before) return before
    throw error
  }
}

/** What this article is here already; null where it is not, nor any part of it. */
async function outcomeBefore(tx: Transaction, whole: WholeArticle): Promise<TakenIn | null> {
  if (await wasDeleted(tx, whole.id)) return { ok: false, reason: 'article_deleted', message: 'This article was deleted for good here, and what was deleted does not come back under the same id. Bring it in as a copy.' }
  const here = await readWholeWithin(tx, whole.id)
  if (here && isDeepStrictEqual(here, whole)) {
    const { id, paragraphs } = here
    return { ok: true, id, title: (await articleTitle(tx, id)) ?? '', paragraphs: paragraphs.length, repeated: true }
  }
  if (here) {
    const times = `here it was last changed at ${inWords(here.changedAt)}, in the file at ${inWords(whole.changedAt)}`
    return { ok: false, reason: 'article_exists', message: `This article is here already, and its history is another one than the file’s (${times}). Two histories cannot be made one: bring the file in as a copy, and compare.` }
  }
  const used = await firstInUse(tx, idsOf(whole))
  return used === null ? null : { ok: false, reason: 'ids_in_use', message: `The file uses an id that belongs to another article here (${used}). It was changed after Stet wrote it.` }
}

/** A moment as ISO 8601 has it, for reading. */
function inWords(moment: string): string {
  return moment.replace(/T(.{8}).*/, ' $1 UTC')
}

/** How many ids are asked for in one statement. */
const AT_ONCE = 1000

async function firstInUse(tx: Transaction, ids: readonly string[]): Promise<string | null> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const having = { where: { id: { in: ids.slice(start, start + AT_ONCE) } }, select: { id: true } }
    const found =
      (await tx.paragraph.findFirst(having)) ??
      (await tx.revision.findFirst(having)) ??
      (await tx.conflict.findFirst(having)) ??
      (await tx.unchangedSave.findFirst(having)) ??
      (await tx.reviewMark.findFirst(having)) ??
      (await tx.thread.findFirst(having)) ??
      (await tx.comment.findFirst(having)) ??
      (await tx.batch.findFirst(having)) ??
      (await tx.namedVersion.findFirst(having)) ??
      (await tx.stet.findFirst(having)) ??
      (await tx.name.findFirst(having))
    if (found) return found.id
  }
  return null
}

async function store(tx: Transaction, whole: WholeArticle): Promise<TakenIn> {
  const { id: articleId, targetLocale, sourceLanguage, syntax, change, createdAt, createdBy, changedAt, original, paragraphs } = whole
  await tx.article.create({ data: { id: articleId, targetLocale, sourceLanguage, syntax, change, createdAt, createdBy, changedAt } })
  await tx.importedFile.create({ data: { ...original, articleId, bytes: new Uint8Array(Buffer.from(original.bytes, 'base64')) } })
  await tx.batch.createMany({ data: whole.batches.map((batch) => ({ ...batch, articleId })) })
  await tx.paragraph.createMany({ data: paragraphs.map((paragraph) => ({ ...currentRow(paragraph), articleId })) })
  const under = <Row>(of: (paragraph: WholeParagraph) => readonly Row[]) => paragraphs.flatMap((paragraph) => of(paragraph).map((row) => ({ ...row, paragraphId: paragraph.id, articleId })))
  await tx.revision.createMany({ data: under(({ revisions }) => revisions.map((row, place) => ({ ...row, number: place + 1 }))) })
  await tx.conflict.createMany({ data: under(({ conflicts }) => conflicts) })
  await tx.unchangedSave.createMany({ data: under(({ unchanged }) => unchanged) })
  await tx.reviewMark.createMany({ data: under(({ marks }) => marks) })
  const threads = under(({ threads: own }) => own)
  await tx.thread.createMany({ data: threads.map(({ comments, ...thread }) => ({ ...thread, resolved: isResolved(comments) })) })
  await tx.comment.createMany({ data: threads.flatMap(({ id: threadId, comments }) => comments.map((comment) => ({ ...comment, threadId, articleId }))) })
  await tx.namedVersion.createMany({ data: whole.versions.map((version) => ({ ...version, articleId })) })
  await tx.stet.createMany({ data: whole.stets.map((stet) => ({ ...stet, articleId })) })
  await tx.name.createMany({ data: whole.names.map((name) => ({ ...name, variants: JSON.stringify(name.variants), articleId })) })
  const views = (await tx.paragraph.findMany({ where: { articleId }, orderBy: { position: 'asc' } })).map(paragraphView)
  await storeSummary(tx, articleId, summarise({ change, syntax, paragraphs: views }))
  return { ok: true, id: articleId, title: titleOf({ syntax, paragraphs: views }), paragraphs: views.length, repeated: false }
}

type WholeParagraph = WholeArticle['paragraphs'][number]

/** A paragraph as its last revision and its last mark left it. */
function currentRow({ id, position, machineText, separator, sourceText, imported, revisions, marks }: WholeParagraph) {
  const last = revisions.at(-1)
  if (!last) throw new Error(`The paragraph ${id} has no revision.`)
  const mark = marks.at(-1)
  return {
    id,
    position,
    machineText,
    separator,
    sourceText,
    imported,
    revision: revisions.length,
    ...stateOf(last),
    changedAt: last.createdAt,
    changedBy: last.author,
    ...(mark?.given && { reviewedRevision: mark.revision, reviewedAt: mark.createdAt, reviewedBy: mark.author }),
  }
}

function isResolved(comments: WholeParagraph['threads'][number]['comments']): boolean {
  return comments.findLast(({ kind }) => kind !== 'said')?.kind === 'resolved'
}
