import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { DatabaseFailure } from './failure'
import type { Location } from './location'
import { appliedToPostgresql } from './migrate-postgresql'
import { appliedToSqlite } from './migrate-sqlite'
import { type Applied, migrationsFor, pending } from './migrations'
import { connectPostgresql } from './postgresql-connection'

/**
 * For commands that work on a desk as it is: throws a DatabaseFailure where there is none, or where it is not as this
 * Stet has them. Only a start of the server brings a desk up to date, after a back-up.
 */
export async function assertReady(location: Location): Promise<void> {
  const applied = location.engine === 'sqlite' ? appliedToFile(location.file) : await appliedTo(location.url)
  if (applied.length === 0) throw new DatabaseFailure(`There is no desk in ${nameOf(location)} yet.`)
  if (pending(migrationsFor(location.engine), applied).length > 0) {
    throw new DatabaseFailure('An older Stet made this desk: start this one once, which backs the desk up and brings it up to date.')
  }
}

/** Where a desk is, for a sentence; without the password of an address. */
export function nameOf(location: Location): string {
  if (location.engine === 'sqlite') return `“${location.file}”`
  const { host, pathname } = new URL(location.url)
  return `the database “${pathname.slice(1)}” on ${host}`
}

function appliedToFile(file: string): Applied[] {
  if (!existsSync(file)) return []
  const connection = new Database(file, { readonly: true })
  try {
    return appliedToSqlite(connection)
  } catch (cause) {
    throw new DatabaseFailure(`“${file}” is not a desk of Stet (${cause instanceof Error ? cause.message : String(cause)}).`, { cause })
  } finally {
    connection.close()
  }
}

async function appliedTo(url: string): Promise<Applied[]> {
  const client = await connectPostgresql(url)
  try {
    return await appliedToPostgresql(client)
  } finally {
    await client.end()
  }
}
