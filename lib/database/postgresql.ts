import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { Database, Transaction } from './client'
import { DatabaseFailure } from './failure'
import { PrismaClient } from './generated/postgresql/client'

/**
 * What every connection is set to, in PostgreSQL's own spelling; `assertSettings` holds a start to it. A save is a compare-and-set under the article's row lock, so READ COMMITTED is
 * enough; a statement that hangs, a transaction that was forgotten and a lock that is never let go each end with an
 * error, and the save is sent again under its own id.
 */
export const SETTINGS = {
  synchronous_commit: 'on',
  statement_timeout: '1min',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '10s',
  timezone: 'UTC',
} as const

/** Connections of one app server. */
const CONNECTIONS = 10

/** The client for a migrated PostgreSQL database. */
export function openPostgresql(
  url: string,
  transactionOptions: { timeout: number; maxWait: number },
  between: (adapter: SqlDriverAdapterFactory) => SqlDriverAdapterFactory,
): Database {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, options: startOptions(), application_name: 'stet' })
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    // A connection that the server has closed is replaced at the next statement, which is when somebody can be told.
    onPoolError: () => {},
    onConnectionError: () => {},
  })
  // The two generated clients have the same models and methods; PostgreSQL's only accepts more filters.
  return new PrismaClient({ adapter: between(adapter), transactionOptions }) as unknown as Database
}

/** The settings as the connection's `options`. */
export function startOptions(): string {
  return Object.entries(SETTINGS)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

/** Throws a DatabaseFailure where the app server's own connections are not set as above: a pooler in between may drop it. */
export async function assertSettings(db: Transaction): Promise<void> {
  for (const [name, expected] of Object.entries(SETTINGS)) {
    const [row] = await db.$queryRaw<{ setting: string }[]>`SELECT current_setting(${name}) AS setting`
    if (row?.setting !== expected) {
      throw new DatabaseFailure(`PostgreSQL does not take the setting ${name} = ${expected} (it is ${row?.setting}): connect to the server itself, or set it there.`)
    }
  }
}
