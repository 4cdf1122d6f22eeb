import type { Database } from './client'
import type { Location } from './location'

/**
 * Each promise about what is stored, and the query that finds what breaks it: rows whose `id` says which. The SQL is
 * the same on both engines.
 */
const PROMISES: readonly { readonly broken: string; readonly find: string }[] = [
  {
    broken: 'The paragraph’s current state is not its last revision',
    find: `SELECT p."id" FROM "Paragraph" p
      LEFT JOIN "Revision" r ON r."paragraphId" = p."id" AND r."number" = p."revision"
      WHERE r."id" IS NULL OR r."text" <> p."text" OR r."kind" <> p."kind" OR r."level" <> p."level"
        OR r."ordered" <> p."ordered" OR r."joined" <> p."joined" OR r."leftOut" <> p."leftOut"
        OR r."createdAt" <> p."changedAt" OR r."author" <> p."changedBy"`,
  },
  {
    broken: 'The paragraph’s revisions are not numbered from 1 to its last one without gaps',
    find: `SELECT p."id" FROM "Paragraph" p LEFT JOIN "Revision" r ON r."paragraphId" = p."id"
      GROUP BY p."id", p."revision"
      HAVING COUNT(r."id") <> p."revision" OR MIN(r."number") <> 1 OR MAX(r."number") <> p."revision"`,
  },
  {
    broken: 'The revision is based on one that did not exist yet',
    find: `SELECT "id" FROM "Revision" WHERE "base" < 0 OR "base" >= "number"`,
  },
  {
    broken: 'The revision made an earlier change than the one before it',
    find: `SELECT r."id" FROM "Revision" r
      JOIN "Revision" before ON before."paragraphId" = r."paragraphId" AND before."number" = r."number" - 1
      WHERE r."change" < before."change"`,
  },
  {
    broken: 'The paragraph’s first revision is not what was imported',
    find: `SELECT p."id" FROM "Paragraph" p JOIN "Revision" r ON r."paragraphId" = p."id" AND r."number" = 1
      WHERE p."imported" <> (r."origin" = 'import') OR (p."imported" AND r."text" <> p."machineText")
        OR (NOT p."imported" AND p."machineText" <> '')`,
  },
  {
    broken: 'The conflict names a revision that is not there',
    find: `SELECT c."id" FROM "Conflict" c JOIN "Paragraph" p ON p."id" = c."paragraphId"
      WHERE c."base" < 1 OR c."base" > p."revision" OR c."theirs" < 1 OR c."theirs" > p."revision"
        OR c."closedBy" < 1 OR c."closedBy" > p."revision"`,
  },
  {
    broken: 'The paragraph’s review mark is not the last one given',
    find: `SELECT p."id" FROM "Paragraph" p WHERE NOT EXISTS (
        SELECT 1 FROM "ReviewMark" m WHERE m."paragraphId" = p."id"
          AND m."change" = (SELECT MAX("change") FROM "ReviewMark" WHERE "paragraphId" = p."id")
          AND ((NOT m."given" AND p."reviewedRevision" IS NULL AND p."reviewedBy" IS NULL AND p."reviewedAt" IS NULL)
            OR (m."given" AND m."revision" = p."reviewedRevision" AND m."author" = p."reviewedBy" AND m."createdAt" = p."reviewedAt"))
      ) AND (p."reviewedRevision" IS NOT NULL OR EXISTS (SELECT 1 FROM "ReviewMark" m WHERE m."paragraphId" = p."id"))`,
  },
  {
    broken: 'The review mark names a revision that is not there',
    find: `SELECT m."id" FROM "ReviewMark" m JOIN "Paragraph" p ON p."id" = m."paragraphId"
      WHERE m."revision" < 1 OR m."revision" > p."revision"`,
  },
  {
    broken: 'The save that changed nothing names a revision that is not there',
    find: `SELECT u."id" FROM "UnchangedSave" u JOIN "Paragraph" p ON p."id" = u."paragraphId"
      WHERE u."revision" < 1 OR u."revision" > p."revision"`,
  },
  {
    broken: 'The save became two things',
    find: `SELECT "id" FROM (
        SELECT "id" FROM "Revision" UNION ALL SELECT "id" FROM "Conflict" UNION ALL SELECT "id" FROM "UnchangedSave"
      ) AS saves GROUP BY "id" HAVING COUNT(*) > 1`,
  },
  ...['Revision', 'Conflict', 'ReviewMark', 'UnchangedSave', 'Stet', 'Thread'].map((table) => ({
    broken: `The ${table} belongs to another article than its paragraph`,
    find: `SELECT x."id" FROM "${table}" x JOIN "Paragraph" p ON p."id" = x."paragraphId"
      WHERE x."articleId" IS NULL OR x."articleId" <> p."articleId"`,
  })),
  {
    broken: 'The revision belongs to another article than its batch',
    find: `SELECT r."id" FROM "Revision" r JOIN "Batch" b ON b."id" = r."batchId" WHERE r."articleId" <> b."articleId"`,
  },
  ...['Revision', 'Conflict', 'ReviewMark', 'NamedVersion', 'Stet', 'Name', 'Thread', 'Comment'].map((table) => ({
    broken: `The ${table} carries a change that its article has not reached`,
    find: `SELECT x."id" FROM "${table}" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."change" < 0 OR x."change" > a."change"`,
  })),
  {
    broken: 'The stet does not say where it holds',
    find: `SELECT "id" FROM "Stet" WHERE "scope" NOT IN ('place', 'article', 'house')
      OR ("articleId" IS NULL) <> ("scope" = 'house') OR ("paragraphId" IS NULL) <> ("scope" <> 'place')`,
  },
  {
    broken: 'The thread is not as its last comment left it',
    find: `SELECT t."id" FROM "Thread" t WHERE NOT EXISTS (SELECT 1 FROM "Comment" c WHERE c."threadId" = t."id" AND c."kind" = 'said')
      OR t."resolved" <> COALESCE((SELECT c."kind" = 'resolved' FROM "Comment" c WHERE c."threadId" = t."id" AND c."kind" <> 'said'
        ORDER BY c."change" DESC LIMIT 1), FALSE)`,
  },
  {
    broken: 'The thread is about words that are not in its revision',
    find: `SELECT t."id" FROM "Thread" t LEFT JOIN "Revision" r ON r."paragraphId" = t."paragraphId" AND r."number" = t."revision"
      WHERE r."id" IS NULL OR (t."start" IS NULL) <> (t."end" IS NULL) OR t."start" < 0 OR t."start" >= t."end"`,
  },
  {
    broken: 'The comment belongs to another article than its thread',
    find: `SELECT c."id" FROM "Comment" c JOIN "Thread" t ON t."id" = c."threadId" WHERE c."articleId" <> t."articleId"`,
  },
  {
    broken: 'The article has lost the file it came from',
    find: `SELECT a."id" FROM "Article" a LEFT JOIN "ImportedFile" f ON f."articleId" = a."id" WHERE f."articleId" IS NULL`,
  },
  {
    broken: 'The article is half deleted',
    find: `SELECT a."id" FROM "Article" a WHERE a."purging" OR EXISTS (SELECT 1 FROM "DeletedArticle" d WHERE d."id" = a."id")`,
  },
]

/** How many examples of one broken promise are named. */
const EXAMPLES = 5

/**
 * Replays the history and says, a sentence each, which promises about the stored data are broken: every paragraph's
 * current state is its last revision, numbers have no gaps, every conflict has its base, marks are the last given,
 * nothing dangles. Empty where all is well. It reads everything and changes nothing.
 */
export async function checkDatabase(db: Database, engine: Location['engine']): Promise<string[]> {
  const problems = await brokenPromises((query) => db.$queryRawUnsafe<{ id: string }[]>(query))
  if (engine === 'sqlite') problems.push(...(await checkFile(db)))
  return problems
}

/** The same for whoever has a connection of their own; whether an SQLite file is sound is not asked. */
export async function brokenPromises(ask: (query: string) => Promise<readonly { readonly id: string }[]>): Promise<string[]> {
  const problems: string[] = []
  for (const { broken, find } of PROMISES) {
    const rows = await ask(`SELECT "id" FROM (${find}) AS broken LIMIT ${EXAMPLES + 1}`)
    for (const { id } of rows.slice(0, EXAMPLES)) problems.push(`${broken}: ${id}.`)
    if (rows.length > EXAMPLES) problems.push(`${broken}: and more of them.`)
  }
  return problems
}

/** What only SQLite has to be asked: whether the file is sound, and whether every reference leads somewhere. */
async function checkFile(db: Database): Promise<string[]> {
  const integrity = await db.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  const dangling = await db.$queryRawUnsafe<{ table: string }[]>('PRAGMA foreign_key_check')
  return [
    ...integrity.flatMap((row) => (row.integrity_check === 'ok' ? [] : [`The file is damaged: ${row.integrity_check}.`])),
    ...dangling.map(({ table }) => `A row of ${table} refers to one that is not there.`),
  ]
}
