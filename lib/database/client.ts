import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { type Prisma, PrismaClient } from './generated/sqlite/client'
import { locate, type Location } from './location'
import { openPostgresql } from './postgresql'
import { SqliteAdapterFactory } from './sqlite'

/** The client of either engine. Both are generated from the same models; SQLite's type is the narrower one. */
export type Database = PrismaClient

/** What `db.$transaction(async (tx) => …)` hands on: the only thing that may speak to the database in there. */
export type Transaction = Prisma.TransactionClient

/**
 * How long a transaction may take, and wait for those before it: an import of 20,000 paragraphs takes seconds, and a
 * save that meets one waits rather than fails.
 */
const TRANSACTIONS = { timeout: 120_000, maxWait: 60_000 } as const

/** What stands between Prisma and the driver; fault tests put something there that fails. */
export type Between = (adapter: SqlDriverAdapterFactory) => SqlDriverAdapterFactory

/** Opens a migrated database. Whoever opens it calls `$disconnect()` at the end. */
export async function openDatabase(location: Location, between: Between = (adapter) => adapter): Promise<Database> {
  if (location.engine === 'postgresql') return openPostgresql(location.url, TRANSACTIONS, between)
  return new PrismaClient({ adapter: between(new SqliteAdapterFactory(location.file)), transactionOptions: TRANSACTIONS })
}

/** Where the process keeps its one client: the outer server and Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.database')

type Keeper = { [KEPT]?: Promise<Database> | undefined }

/** The database of this process, opened at the first call. */
export function database(): Promise<Database> {
  const keeper = globalThis as Keeper
  return (keeper[KEPT] ??= openDatabase(locate()))
}

/** Closes the database of this process, if it was opened; the next `database()` opens it again. */
export async function closeDatabase(): Promise<void> {
  const keeper = globalThis as Keeper
  const opened = keeper[KEPT]
  keeper[KEPT] = undefined
  await (await opened)?.$disconnect()
}
