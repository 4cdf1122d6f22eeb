/**
 * Copies a whole desk between the engines, and compares what arrived with what was sent. One side is always SQLite:
 * its schema says which tables there are, in which order, and what their columns hold. Each side is one transaction,
 * so the copy is one moment's state and all or nothing.
 */
import type Database from 'better-sqlite3'
import type pg from 'pg'
import { fromPostgresql, fromSqlite, type Row, RowDigest, toPostgresql, toSqlite } from './portable-rows'
import { type Table, tablesOf } from './sqlite-tables'

/** How many rows are in memory at once. */
const BATCH = 500

/** Copies into a migrated, empty PostgreSQL database. The client is inside a transaction that the caller ends. */
export async function copyToPostgresql(source: Database.Database, target: pg.ClientBase): Promise<void> {
  // From its first statement to its end this reads one state.
  source.exec('BEGIN')
  try {
    for (const table of tablesOf(source)) {
      const sent = new RowDigest()
      for (const rows of batchesOfSqlite(source, table, sent)) await insertIntoPostgresql(target, table, rows)
      const arrived = new RowDigest()
      for await (const _ of batchesOfPostgresql(target, table, arrived));
      compare(table, sent, arrived)
    }
  } finally {
    source.exec('COMMIT')
  }
}

/** Copies into a migrated, empty SQLite database. */
export async function copyToSqlite(source: pg.ClientBase, target: Database.Database): Promise<void> {
  await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  target.exec('BEGIN IMMEDIATE')
  try {
    for (const table of tablesOf(target)) {
      const sent = new RowDigest()
      for await (const rows of batchesOfPostgresql(source, table, sent)) insertIntoSqlite(target, table, rows)
      const arrived = new RowDigest()
      for (const _ of batchesOfSqlite(target, table, arrived));
      compare(table, sent, arrived)
    }
    target.exec('COMMIT')
  } catch (error) {
    if (target.inTransaction) target.exec('ROLLBACK')
    throw error
  } finally {
    await source.query('COMMIT')
  }
}

function compare({ name }: Table, sent: RowDigest, arrived: RowDigest): void {
  if (sent.toString() === arrived.toString()) return
  throw new Error(`The copy of ${name} is not what was sent (${sent.rows} rows sent, ${arrived.rows} arrived); nothing was kept.`)
}

function columnList({ columns }: Table): string {
  return columns.map(({ name }) => `"${name}"`).join(', ')
}

function* batchesOfSqlite(source: Database.Database, table: Table, digest: RowDigest): Generator<Row[]> {
  let batch: Row[] = []
  for (const raw of source.prepare(`SELECT ${columnList(table)} FROM "${table.name}"`).raw().iterate()) {
    if (!Array.isArray(raw)) throw new Error('A row is expected to be an array.')
    const row = table.columns.map(({ kind }, place) => fromSqlite(kind, raw[place]))
    digest.add(table.columns, row)
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* batchesOfPostgresql(source: pg.ClientBase, table: Table, digest: RowDigest): AsyncGenerator<Row[]> {
  // Times as texts: the driver would read them in the zone of this machine.
  const columns = table.columns.map(({ name, kind }) => (kind === 'datetime' ? `"${name}"::text` : `"${name}"`)).join(', ')
  await source.query(`DECLARE copying NO SCROLL CURSOR FOR SELECT ${columns} FROM "${table.name}"`)
  for (;;) {
    const { rows } = await source.query<unknown[]>({ text: `FETCH ${BATCH} FROM copying`, rowMode: 'array' })
    if (rows.length === 0) break
    const batch = rows.map((raw) => table.columns.map(({ kind }, place) => fromPostgresql(kind, raw[place])))
    for (const row of batch) digest.add(table.columns, row)
    yield batch
  }
  await source.query('CLOSE copying')
}

async function insertIntoPostgresql(target: pg.ClientBase, table: Table, rows: readonly Row[]): Promise<void> {
  let parameter = 0
  const places = rows.map((row) => `(${row.map(() => `$${++parameter}`).join(', ')})`).join(', ')
  const values = rows.flatMap((row) =>
    table.columns.map(({ kind }, place) => {
      const value = toPostgresql(kind, row[place] ?? null)
      return value instanceof Uint8Array ? Buffer.from(value) : value
    }),
  )
  await target.query(`INSERT INTO "${table.name}" (${columnList(table)}) VALUES ${places}`, values)
}

function insertIntoSqlite(target: Database.Database, table: Table, rows: readonly Row[]): void {
  const insert = target.prepare(`INSERT INTO "${table.name}" (${columnList(table)}) VALUES (${table.columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(table.columns.map(({ kind }, place) => toSqlite(kind, row[place] ?? null)))
}
