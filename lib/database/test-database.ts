/**
 * A real database for a test: a copy of a migrated one, of the engine whose turn it is (see lib/vitest.config.ts),
 * looked over by `checkDatabase` when the test is done.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject } from 'vitest'
import { copyOfPostgresql, dropPostgresql } from './test-postgresql'
import { checkDatabase } from './check-database'
import { type Database, openDatabase } from './client'
import type { Location } from './location'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated SQLite file that every test copies. */
    sqliteTemplate: string
    /** Where the PostgreSQL server of this run is, whose database `template` every test copies; '' where it has none. */
    postgresqlServer: string
  }
}

export type TestDatabase = {
  /** The database of the test that is running. */
  readonly db: Database
  readonly location: Location
  /** For a test that leaves its database damaged on purpose. */
  expectDamage: () => void
}

/** Gives every test of the file a database of its own. Call it at the top of the file or of a `describe`. */
export function testDatabase(): TestDatabase {
  let current: { db: Database; location: Location; damaged: boolean } | undefined
  const opened = () => {
    if (!current) throw new Error('The database exists while a test runs.')
    return current
  }

  beforeEach(async () => {
    const location = await copyTemplate()
    current = { db: await openDatabase(location), location, damaged: false }
  })

  afterEach(async () => {
    const { db, location, damaged } = opened()
    current = undefined
    const problems = damaged ? [] : await checkDatabase(db, location.engine)
    await db.$disconnect()
    await removeDesk(location)
    expect(problems).toEqual([])
  })

  return {
    get db() {
      return opened().db
    },
    get location() {
      return opened().location
    },
    expectDamage: () => {
      opened().damaged = true
    },
  }
}

/** A desk of its own for one test; `removeDesk` removes it. */
export async function copyTemplate(): Promise<Location> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-test-'))
  const server = inject('postgresqlServer')
  if (server) return { engine: 'postgresql', url: await copyOfPostgresql(server, `test_${randomUUID()}`), folder }
  const file = path.join(folder, 'stet.db')
  copyFileSync(inject('sqliteTemplate'), file)
  return { engine: 'sqlite', file, folder }
}

export async function removeDesk(location: Location): Promise<void> {
  rmSync(location.folder, { recursive: true, force: true })
  if (location.engine === 'postgresql') await dropPostgresql(location.url)
}
