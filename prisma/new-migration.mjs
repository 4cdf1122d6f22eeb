// Makes a migration for both engines from what prisma/schema.prisma has and the migrations have not:
//   node prisma/new-migration.mjs add-comments
// Then read the SQL. Two things are always by hand: on SQLite a table that is made anew loses its triggers, so they
// have to be made again; and on PostgreSQL a column that is ordered by its bytes needs COLLATE "C".
import Database from 'better-sqlite3'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { differenceFromSchema } from './difference.mjs'
import { startPostgresql } from './embedded-postgresql.mjs'
import { migrationsFolder, migrationsOf } from './engines.mjs'

/** @typedef {import('./engines.mjs').Engine} Engine */

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Say what the migration does, in words joined by hyphens: node prisma/new-migration.mjs add-comments')
  process.exit(1)
}
/** In Prisma's form: when it was made, and what it does. */
const directory = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name.replaceAll('-', '_')}`

/** @param {Engine} engine */
function scripts(engine) {
  return migrationsOf(engine).migrationDirectories.map(({ migrationFile: { content } }) => content.value)
}

/** @param {Engine} engine @param {string} url a database that has the migrations there are */
async function write(engine, url) {
  const script = await differenceFromSchema(engine, url)
  if (script === null) return console.log(`${engine}: the migrations say all that the schema says.`)
  const folder = path.join(migrationsFolder(engine), directory)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), script)
  console.log(`${engine}: ${path.relative(process.cwd(), folder)}`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'stet-migration-'))
const postgresql = await startPostgresql()
try {
  const file = path.join(folder, 'stet.db')
  const sqlite = new Database(file)
  for (const script of scripts('sqlite')) sqlite.exec(script)
  sqlite.close()
  await write('sqlite', file)

  const url = await postgresql.create('migrations')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const script of scripts('postgresql')) await client.query(script)
  await client.end()
  await write('postgresql', url)
} finally {
  await postgresql.stop()
  rmSync(folder, { recursive: true, force: true })
}
