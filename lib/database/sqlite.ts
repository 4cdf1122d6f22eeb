/**
 * SQLite behind Prisma, such that no acknowledged write is lost.
 *
 * The stock adapter has one connection and lets a plain statement run inside whatever transaction is open on it, to
 * vanish if that one is rolled back; and it never sends COMMIT or ROLLBACK itself, so a failing COMMIT leaves later
 * writes inside a dead transaction. Here every writing statement passes one queue, a transaction holds the queue from
 * BEGIN IMMEDIATE to its end, and that end is real. Reads outside a transaction have a connection of their own, so
 * they see what is committed and never wait behind a write.
 *
 * Consequence: inside `db.$transaction(async (tx) => …)` a statement of `db` waits for the transaction that waits for
 * it. Lint forbids it.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { Queue } from './queue'

/** How long SQLite itself may wait for a lock of another process. It blocks Node while it does. */
const BUSY_MILLISECONDS = 100
/** How often the waiting is repeated, with pauses in which everything else goes on. */
const BUSY_ATTEMPTS = 70

/** What every connection is set to; `openSqlite` asserts that it holds. */
export const PRAGMAS = {
  journal_mode: 'wal',
  /** Every commit is on the disk before it is acknowledged. 2 is FULL. */
  synchronous: 2n,
  foreign_keys: 1n,
  /** Not even REPLACE passes the append-only triggers by. */
  recursive_triggers: 1n,
  trusted_schema: 0n,
} as const

/** The adapter for `new PrismaClient({ adapter })`. The file must exist and be migrated. */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'stet-sqlite'
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async connect(): Promise<SqlDriverAdapter> {
    const writer = await openSqlite(this.#file, false)
    const reader = await openSqlite(this.#file, true)
    return new QueuedSqliteAdapter(writer, reader, () => openSqlite(this.#file, false))
  }
}

/** Opens one connection with the settings above. */
async function openSqlite(file: string, readonly: boolean): Promise<SqlDriverAdapter> {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: BUSY_MILLISECONDS, fileMustExist: true, readonly })
  const connection = await factory.connect()
  for (const [name, value] of Object.entries(PRAGMAS)) {
    if (readonly && name === 'journal_mode') continue
    await retryWhileBusy(() => connection.executeScript(`PRAGMA ${name} = ${value}`))
  }
  for (const [name, expected] of Object.entries(PRAGMAS)) {
    const { rows } = await connection.queryRaw(statement(`PRAGMA ${name}`))
    const actual = rows[0]?.[0]
    if (String(actual) !== String(expected)) {
      await connection.dispose()
      throw new Error(`SQLite refused the setting ${name} = ${expected}; it is ${String(actual)}.`)
    }
  }
  return connection
}

class QueuedSqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = 'stet-sqlite'
  readonly #queue = new Queue()
  readonly #reader: SqlDriverAdapter
  readonly #reopen: () => Promise<SqlDriverAdapter>
  #writer: SqlDriverAdapter

  constructor(writer: SqlDriverAdapter, reader: SqlDriverAdapter, reopen: () => Promise<SqlDriverAdapter>) {
    this.#writer = writer
    this.#reader = reader
    this.#reopen = reopen
  }

  queryRaw(query: SqlQuery) {
    if (/^\s*SELECT\b/i.test(query.sql)) return retryWhileBusy(() => this.#reader.queryRaw(query))
    return this.#queue.run(() => retryWhileBusy(() => this.#writer.queryRaw(query)))
  }

  executeRaw(query: SqlQuery) {
    return this.#queue.run(() => retryWhileBusy(() => this.#writer.executeRaw(query)))
  }

  executeScript(script: string) {
    return this.#queue.run(() => retryWhileBusy(() => this.#writer.executeScript(script)))
  }

  async startTransaction(isolationLevel?: string): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    }
    const release = await this.#queue.acquire()
    try {
      await retryWhileBusy(() => this.#writer.executeScript('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return new SqliteTransaction(this.#writer, async (broken) => {
      try {
        if (broken) await this.#replaceWriter()
      } finally {
        release()
      }
    })
  }

  /** SQLite limits a statement to 32,766 parameters; fewer keep single statements short. */
  getConnectionInfo() {
    return { maxBindValues: 8000, supportsRelationJoins: false }
  }

  async dispose() {
    await this.#queue.run(async () => {
      await this.#reader.dispose()
      await this.#writer.dispose()
    })
  }

  /** A connection that cannot even roll back is closed, which rolls back, and opened anew. */
  async #replaceWriter() {
    await this.#writer.dispose().catch(() => {})
    this.#writer = await this.#reopen()
  }
}

/**
 * One transaction. After a failed statement nothing more is done in it and it can only be rolled back: SQLite may
 * already have ended it, and what followed would be stored on its own.
 */
class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName = 'stet-sqlite'
  /** Prisma sends no COMMIT or ROLLBACK of its own; `commit` and `rollback` below do. */
  readonly options = { usePhantomQuery: true }
  readonly #connection: SqlDriverAdapter
  readonly #end: (broken: boolean) => Promise<void>
  #state: 'open' | 'failed' | 'ended' = 'open'

  constructor(connection: SqlDriverAdapter, end: (broken: boolean) => Promise<void>) {
    this.#connection = connection
    this.#end = end
  }

  queryRaw(query: SqlQuery) {
    return this.#attempt(() => this.#connection.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#attempt(() => this.#connection.executeRaw(query))
  }

  async commit() {
    if (this.#state === 'ended') throw ended()
    const failed = this.#state === 'failed'
    try {
      if (failed) throw new Error('A statement of this transaction failed, so it was rolled back.')
      await retryWhileBusy(() => this.#connection.executeScript('COMMIT'))
      this.#state = 'ended'
      await this.#end(false)
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  async rollback() {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    let broken = false
    try {
      await this.#connection.executeScript('ROLLBACK')
    } catch (error) {
      // SQLite rolls back by itself when the disk is full, for example.
      broken = !String(error instanceof DriverAdapterError ? error.cause.originalMessage : error).includes('no transaction is active')
    }
    await this.#end(broken)
  }

  async #attempt<T>(action: () => Promise<T>): Promise<T> {
    if (this.#state !== 'open') throw ended()
    try {
      return await action()
    } catch (error) {
      this.#state = 'failed'
      throw error
    }
  }
}

function ended() {
  return new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'This transaction has failed or ended.' })
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}

/** Tries again while another process (a back-up, a check) has the lock, without blocking what can go on meanwhile. */
async function retryWhileBusy<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      // The stock adapter throws where it should reject.
      return await action()
    } catch (error) {
      const busy = error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout'
      if (!busy || attempt === BUSY_ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
