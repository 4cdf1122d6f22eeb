import type { TestProject } from 'vitest/node'
import { startPostgresql } from '../../prisma/embedded-postgresql.mjs'
import { migratePostgresql } from './migrate-postgresql'

/** Starts a PostgreSQL server and makes the migrated database that every database test copies. */
export default async function setUp(project: TestProject) {
  const server = await startPostgresql()
  await migratePostgresql(await server.create('template'))
  project.provide('sqliteTemplate', '')
  project.provide('postgresqlServer', server.url('').replace(/\/$/, ''))
  return () => server.stop()
}
