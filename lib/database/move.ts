import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkFile, copyInto } from './back-up'
import { brokenPromises } from './check-database'
import { copyToPostgresql } from './copy-desk'
import { prepareDataFolder } from './data-folder'
import { DatabaseFailure } from './failure'
import type { Location } from './location'
import { lockFolder } from './lock'
import { migratePostgresql } from './migrate-postgresql'
import { connectPostgresql } from './postgresql-connection'
import { refuseWhileInUse } from './restore'
import { writeWholeFile } from './sqlite-file'

/**
 * Copies the whole desk to another database, empty before, and checks it there: row by row against what was sent,
 * and against the promises. The desk that is moved stays as it is. No server may be using either.
 */
export async function moveDesk(from: Location, to: Location): Promise<void> {
  prepareDataFolder(from.folder)
  const unlock = lockFolder(from.folder)
  const folder = mkdtempSync(path.join(from.folder, 'moving-'))
  try {
    if (from.engine === 'postgresql') await withClient(from.url, refuseWhileInUse)
    const file = path.join(folder, 'stet.db')
    await copyInto(from, file)
    const problems = await checkFile(file)
    if (problems.length > 0) throw new DatabaseFailure(`The desk breaks what Stet promises, so it was not moved:\n${problems.join('\n')}`)
    await (to.engine === 'sqlite' ? fillFile(file, to.file) : fillPostgresql(file, to.url))
  } finally {
    rmSync(folder, { recursive: true, force: true })
    unlock()
  }
}

async function fillFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new DatabaseFailure(`There is already a desk in “${path.dirname(to)}”: name an empty folder.`)
  await writeWholeFile(to, async (part) => {
    copyFileSync(from, part)
    refuseUnsound(await checkFile(part))
  })
}

async function fillPostgresql(from: string, url: string): Promise<void> {
  await migratePostgresql(url)
  const source = new Database(from, { readonly: true })
  try {
    await withClient(url, async (client) => {
      await client.query('BEGIN')
      try {
        const { rows } = await client.query('SELECT "id" FROM "Article" UNION ALL SELECT "id" FROM "DeletedArticle" LIMIT 1')
        if (rows.length > 0) throw new DatabaseFailure('There is already a desk in that database: name an empty one.')
        await copyToPostgresql(source, client)
        refuseUnsound(await brokenPromises(async (query) => (await client.query<{ id: string }>(query)).rows))
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {})
        throw error
      }
    })
  } finally {
    source.close()
  }
}

/** Before anything of it stays there. */
function refuseUnsound(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The desk is not sound where it was to be moved, so nothing was kept there:\n${problems.join('\n')}`)
}

async function withClient(url: string, work: (client: Awaited<ReturnType<typeof connectPostgresql>>) => Promise<void>): Promise<void> {
  const client = await connectPostgresql(url)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
