import type { Database, Transaction } from '../../database/client'
import { nameView, oneOf, originOf, stateOf } from '../views'
import { locale, sourceLanguage } from '../schema'
import type { WholeArticle } from '../whole-article'

/** Everything that is stored of an article, of one moment and always in the same order; null where there is none. */
export async function readWholeArticle(db: Database, articleId: string): Promise<WholeArticle | null> {
  return db.$transaction((tx) => readWholeWithin(tx, articleId))
}

export async function readWholeWithin(tx: Transaction, articleId: string): Promise<WholeArticle | null> {
  const where = { articleId }
  const article = await tx.article.findUnique({ where: { id: articleId }, include: { original: true } })
  if (!article?.original) return null
  const { articleId: _, bytes, ...original } = article.original
  const inOrder = [{ change: 'asc' }, { id: 'asc' }] as const
  const paragraphs = await tx.paragraph.findMany({ where, orderBy: { position: 'asc' } })
  const revisions = groupOf(await tx.revision.findMany({ where, orderBy: [{ paragraphId: 'asc' }, { number: 'asc' }] }))
  const conflicts = groupOf(await tx.conflict.findMany({ where, orderBy: [...inOrder] }))
  const unchanged = groupOf(await tx.unchangedSave.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }))
  const marks = groupOf(await tx.reviewMark.findMany({ where, orderBy: [...inOrder] }))
  const threads = groupOf(await tx.thread.findMany({ where, orderBy: [...inOrder], include: { comments: { orderBy: [...inOrder] } } }))
  const batches = await tx.batch.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const versions = await tx.namedVersion.findMany({ where, orderBy: [...inOrder] })
  const stets = await tx.stet.findMany({ where, orderBy: [...inOrder] })
  const names = await tx.name.findMany({ where, orderBy: [...inOrder] })
  return {
    stet: 'article',
    version: 1,
    id: article.id,
    targetLocale: oneOf(locale.options, article.targetLocale),
    sourceLanguage: article.sourceLanguage === null ? null : oneOf(sourceLanguage.options, article.sourceLanguage),
    syntax: oneOf(['plain', 'markdown'], article.syntax),
    change: article.change,
    createdAt: article.createdAt.toISOString(),
    createdBy: article.createdBy,
    changedAt: article.changedAt.toISOString(),
    original: { ...original, bytes: Buffer.from(bytes).toString('base64') },
    paragraphs: paragraphs.map(({ id, position, machineText, separator, sourceText, imported }) => ({
      id,
      position,
      machineText,
      separator,
      sourceText,
      imported,
      revisions: (revisions.get(id) ?? []).map((row) => ({ id: row.id, base: row.base, ...stateOf(row), ...signed(row), origin: originOf(row.origin), fingerprint: row.fingerprint, batchId: row.batchId })),
      conflicts: (conflicts.get(id) ?? []).map((row) => {
        const { base, theirs, fingerprint, closedBy, closedAtChange } = row
        return { id: row.id, base, theirs, ...stateOf(row), ...signed(row), origin: originOf(row.origin), fingerprint, closedBy, closedAtChange }
      }),
      unchanged: (unchanged.get(id) ?? []).map((row) => ({ id: row.id, revision: row.revision, fingerprint: row.fingerprint, createdAt: row.createdAt.toISOString() })),
      marks: (marks.get(id) ?? []).map((row) => ({ id: row.id, revision: row.revision, given: row.given, ...signed(row) })),
      threads: (threads.get(id) ?? []).map(({ comments, revision, start, end, change, createdAt, ...row }) => ({
        id: row.id,
        revision,
        start,
        end,
        change,
        createdAt: createdAt.toISOString(),
        comments: comments.map((said) => ({ id: said.id, kind: oneOf(['said', 'resolved', 'reopened'], said.kind), text: said.text, ...signed(said) })),
      })),
    })),
    batches: batches.map(({ id, label, author, createdAt }) => ({ id, label, author, createdAt: createdAt.toISOString() })),
    versions: versions.map((row) => ({ id: row.id, name: row.name, ...signed(row) })),
    stets: stets.map((row) => {
      const { id, scope, paragraphId, check, text, before, after } = row
      return { id, scope: oneOf(['place', 'article'], scope), paragraphId, check, text, before, after, ...signed(row), ...ended(row) }
    }),
    names: names.map((row) => ({ id: row.id, form: row.form, variants: [...nameView(row).variants], ...signed(row), ...ended(row) })),
  }
}

function signed({ change, author, createdAt }: { change: number; author: string; createdAt: Date }) {
  return { change, author, createdAt: createdAt.toISOString() }
}

function ended({ endedAtChange, endedAt }: { endedAtChange: number | null; endedAt: Date | null }) {
  return { endedAtChange, endedAt: endedAt?.toISOString() ?? null }
}

/** Rows by their paragraph, in the order in which they came. */
function groupOf<Row extends { paragraphId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.paragraphId)
    if (group) group.push(row)
    else groups.set(row.paragraphId, [row])
  }
  return groups
}
