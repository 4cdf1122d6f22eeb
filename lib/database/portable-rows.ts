/** Rows in a form that both engines can be brought to: booleans, times as ISO 8601 in UTC, bytes. */
import { createHash } from 'node:crypto'
import type { Column, ColumnKind } from './sqlite-tables'

export type Value = string | number | boolean | null | Uint8Array
export type Row = readonly Value[]

/** What SQLite holds, in the portable form; and back. */
export function fromSqlite(kind: ColumnKind, value: unknown): Value {
  if (value === null) return null
  if (kind === 'boolean' && typeof value === 'number') return value === 1
  if (kind === 'datetime' && (typeof value === 'string' || typeof value === 'number')) return new Date(value).toISOString()
  return plain(kind, value)
}

export function toSqlite(kind: ColumnKind, value: Value): string | number | Uint8Array | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  // As Prisma's adapter writes it: times are compared as texts.
  if (kind === 'datetime' && typeof value === 'string') return value.replace('Z', '+00:00')
  return value
}

/** What PostgreSQL answers, its timestamps as texts, in the portable form; and back. */
export function fromPostgresql(kind: ColumnKind, value: unknown): Value {
  if (kind === 'datetime' && typeof value === 'string') return new Date(`${value.replace(' ', 'T')}Z`).toISOString()
  return plain(kind, value)
}

export function toPostgresql(kind: ColumnKind, value: Value): Value {
  return kind === 'datetime' && typeof value === 'string' ? value.replace('Z', '') : value
}

function plain(kind: ColumnKind, value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Uint8Array) return value
  throw new Error(`A column of kind ${kind} holds a ${typeof value}.`)
}

/** What was copied, so that two sides can be compared: how many rows, and a digest that does not depend on their order. */
export class RowDigest {
  #rows = 0
  #sum = 0n

  add(columns: readonly Column[], row: Row): void {
    const hash = createHash('sha256')
    columns.forEach(({ name }, place) => {
      const value = row[place] ?? null
      hash.update(`${name}\0`).update(value instanceof Uint8Array ? value : JSON.stringify(value)).update('\0')
    })
    this.#rows++
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${hash.digest('hex')}`))
  }

  get rows(): number {
    return this.#rows
  }

  toString(): string {
    return `${this.#rows} rows, ${this.#sum.toString(16)}`
  }
}
