import type Database from 'better-sqlite3'
import * as z from 'zod'

/** What a column holds, on either engine. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'datetime' | 'bytes'
export type Column = { readonly name: string; readonly kind: ColumnKind }
export type Table = { readonly name: string; readonly columns: readonly Column[] }

const KINDS: Readonly<Record<string, ColumnKind>> = {
  TEXT: 'text',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
  DATETIME: 'datetime',
  BLOB: 'bytes',
}

/** Not the desk's: Prisma's own record, which each database has for itself, and what is computed anew when asked for. */
const LEFT_BEHIND = new Set(['_prisma_migrations', 'ArticleSummary'])

const names = z.array(z.string())
const columnRows = z.array(z.object({ name: z.string(), type: z.string() }))
const keyRows = z.array(z.object({ table: z.string() }))

/** The tables of a desk as its SQLite schema has them, each after those it refers to. */
export function tablesOf(connection: Database.Database): Table[] {
  const all = names
    .parse(connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`).pluck().all())
    .filter((name) => !LEFT_BEHIND.has(name))
  const ordered = new Map<string, Table>()
  const visit = (name: string) => {
    if (ordered.has(name)) return
    for (const { table } of keyRows.parse(connection.pragma(`foreign_key_list("${name}")`))) if (table !== name) visit(table)
    ordered.set(name, { name, columns: columnsOf(connection, name) })
  }
  all.forEach(visit)
  return [...ordered.values()]
}

function columnsOf(connection: Database.Database, table: string): Column[] {
  return columnRows.parse(connection.pragma(`table_info("${table}")`)).map(({ name, type }) => {
    const kind = KINDS[type]
    if (!kind) throw new Error(`Stet does not know how to copy a column of type ${type} (${table}.${name}).`)
    return { name, kind }
  })
}
