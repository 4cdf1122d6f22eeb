import { createHash, randomUUID } from 'node:crypto'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Database, Transaction } from '../../database/client'
import { Prisma } from '../../database/generated/sqlite/client'
import { titleOf } from '../../text/title'
import type { Locale, ParagraphView, Refused, SourceLanguage } from '../article'
import type { ParagraphKind } from '../article'
import { wasDeleted } from '../queries/was-deleted'
import { articleTitle } from '../queries/read-article'
import { storeSummary, summarise } from '../queries/summaries'
import { plainTitle } from './rename-article'

/** One paragraph as a file has it and the editor's choices left it. */
export type ImportedParagraph = {
  readonly text: string
  readonly separator: string
  readonly kind: ParagraphKind
  readonly level: number
  readonly ordered: boolean
  readonly sourceText: string | null
}

export type ImportedArticle = {
  /** Made by whoever imports: the same import sent twice is one article. */
  readonly id: string
  readonly author: string
  readonly targetLocale: Locale
  readonly sourceLanguage: SourceLanguage | null
  readonly syntax: 'plain' | 'markdown'
  readonly original: {
    readonly fileName: string
    readonly format: string
    readonly mediaType: string
    readonly encoding: string
    readonly bytes: Uint8Array<ArrayBuffer>
  }
  readonly leading: string
  readonly extra: string | null
  readonly paragraphs: readonly ImportedParagraph[]
  /** A title of the editor's, put in at the top: the file has none. */
  readonly title?: string | undefined
}

export type ImportResult =
  | {
      readonly ok: true
      readonly id: string
      readonly title: string
      readonly paragraphs: number
      /** This import was stored before; nothing was stored now. */
      readonly repeated: boolean
    }
  | Refused<'import_id_reused' | 'article_deleted'>

/** Stores an article, all of it or nothing, and once. Every paragraph starts with a revision: what was imported. */
export async function importArticle(db: Database, article: ImportedArticle): Promise<ImportResult> {
  try {
    return await db.$transaction(async (tx) => (await outcomeBefore(tx, article)) ?? (await store(tx, article)))
  } catch (error) {
    // The same import at the same moment: on PostgreSQL only the unique id tells, and only the one that comes second.
    const before = await outcomeBefore(db, article)
    if (before) return before
    throw error
  }
}

/** Rows in one statement. */
const ROWS = 100

/** Lets what came meanwhile be answered. */
const otherRequests = () => new Promise((resolve) => setImmediate(resolve))

/** What this id stands for already; null where it is free. */
async function outcomeBefore(db: Transaction, { id, original }: ImportedArticle): Promise<ImportResult | null> {
  if (await wasDeleted(db, id)) return { ok: false, reason: 'article_deleted', message: 'This article was deleted for good.' }
  const file = await db.importedFile.findUnique({ where: { articleId: id } })
  if (!file) return null
  if (digest(file.bytes) !== digest(original.bytes) || file.format !== original.format) {
    const message = 'An article with this id was brought in before, from another file. Make a new id for every import.'
    return { ok: false, reason: 'import_id_reused', message }
  }
  const paragraphs = await db.paragraph.count({ where: { articleId: id } })
  return { ok: true, id, title: (await articleTitle(db, id)) ?? '', paragraphs, repeated: true }
}

async function store(tx: Transaction, article: ImportedArticle): Promise<ImportResult> {
  const { id, author, targetLocale, sourceLanguage, syntax, original, leading, extra } = article
  const at = new Date()
  const change = 1
  await tx.article.create({
    data: { id, targetLocale, sourceLanguage, syntax, change, createdAt: at, createdBy: author, changedAt: at },
  })
  await tx.importedFile.create({ data: { ...original, articleId: id, leading, extra } })

  const views = paragraphViews(article, at)
  for (let start = 0; start < views.length; start += ROWS) {
    const some = views.slice(start, start + ROWS)
    await insertParagraphs(tx, id, some, at)
    await insertFirstRevisions(tx, some, change)
    await otherRequests()
  }
  await storeSummary(tx, id, summarise({ change, syntax, paragraphs: views }))
  return { ok: true, id, title: titleOf({ syntax, paragraphs: views }), paragraphs: views.length, repeated: false }
}

/** In SQL, because the client needs a millisecond for each row that it is given as an object. */
async function insertParagraphs(tx: Transaction, articleId: string, views: readonly ParagraphView[], at: Date): Promise<void> {
  const rows = views.map(
    (view) => Prisma.sql`(${view.id}, ${articleId}, ${view.position}, ${view.machineText}, ${view.separator}, ${view.sourceText}, ${view.imported},
      ${view.revision}, ${view.text}, ${view.kind}, ${view.level}, ${view.ordered}, ${view.joined}, ${view.leftOut}, ${at}, ${view.changedBy})`,
  )
  await tx.$executeRaw`
    INSERT INTO "Paragraph" ("id", "articleId", "position", "machineText", "separator", "sourceText", "imported",
      "revision", "text", "kind", "level", "ordered", "joined", "leftOut", "changedAt", "changedBy")
    VALUES ${Prisma.join(rows)}`
}

/** What every paragraph holds, as its first revision. Nobody sent it as a save: it has the paragraph's id and no fingerprint, so that no save can repeat it. */
async function insertFirstRevisions(tx: Transaction, views: readonly ParagraphView[], change: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Revision" ("id", "paragraphId", "articleId", "number", "base", "change", "text", "kind", "level", "ordered", "joined", "leftOut",
      "author", "createdAt", "origin", "fingerprint")
    SELECT "id", "id", "articleId", "revision", 0, CAST(${change} AS INTEGER), "text", "kind", "level", "ordered", "joined", "leftOut",
      "changedBy", "changedAt", CASE WHEN "imported" THEN 'import' ELSE 'typed' END, ''
    FROM "Paragraph" WHERE "id" IN (${Prisma.join(views.map(({ id }) => id))})`
}

function paragraphViews({ paragraphs, title, author, syntax }: ImportedArticle, at: Date): ParagraphView[] {
  const common = { revision: 1, joined: false, leftOut: false, changedAt: at.toISOString(), changedBy: author, review: null }
  const imported = paragraphs.map(({ text, separator, kind, level, ordered, sourceText }) => ({
    ...common,
    text,
    kind,
    level,
    ordered,
    machineText: text,
    separator,
    sourceText,
    imported: true,
  }))
  const inserted =
    title === undefined
      ? []
      : [
          {
            ...common,
            text: plainTitle(title, syntax),
            kind: 'title' as const,
            level: 1,
            ordered: false,
            machineText: '',
            separator: '',
            sourceText: null,
            imported: false,
          },
        ]
  const all = [...inserted, ...imported]
  const positions = generateNKeysBetween(null, null, all.length)
  return all.map((paragraph, place) => ({ ...paragraph, id: randomUUID(), position: positions[place] ?? '' }))
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
