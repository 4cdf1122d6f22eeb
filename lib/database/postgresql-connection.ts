import pg from 'pg'
import { DatabaseFailure } from './failure'
import { SETTINGS, startOptions } from './postgresql'

/**
 * One connection for the commands that work on the whole database: they may take their time. Throws a DatabaseFailure
 * where there is none to be had, or where the server would not keep what it acknowledges.
 */
export async function connectPostgresql(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options: startOptions(),
    application_name: 'stet command',
    connectionTimeoutMillis: 10_000,
  })
  try {
    await client.connect()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseFailure(`The PostgreSQL database does not answer (${why}).`, { cause })
  }
  try {
    await prepare(client)
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return client
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0')
  const { rows } = await client.query<{ synchronous_commit: string }>('SHOW synchronous_commit')
  if (rows[0]?.synchronous_commit !== SETTINGS.synchronous_commit) {
    throw new DatabaseFailure('PostgreSQL does not keep synchronous_commit = on, so saves could be lost: set it for this database.')
  }
}
