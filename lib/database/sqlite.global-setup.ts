import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateSqlite } from './migrate-sqlite'

/** Makes the migrated SQLite file that every database test copies. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-template-'))
  const file = path.join(folder, 'stet.db')
  await migrateSqlite(file)
  project.provide('sqliteTemplate', file)
  project.provide('postgresqlServer', '')
  return () => rmSync(folder, { recursive: true, force: true })
}
