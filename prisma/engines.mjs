// What the scripts of this folder share: the two engines, the schema of each, and Prisma's schema engine.
//
// Prisma's own command line downloads its schema engine as a binary. The same engine is published on npm as
// WebAssembly and works through the driver adapters, so nothing is downloaded here and every system runs the same code.
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {'sqlite' | 'postgresql'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['sqlite', 'postgresql']

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * The schema's text for one engine: `prisma/schema.prisma` with the provider and the client's folder replaced.
 * @param {Engine} engine
 */
export function schemaFor(engine) {
  const schema = readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8')
  return schema
    .replace(/output\s*=\s*"[^"]*"/, `output          = "./${engine}"`)
    .replace(/(datasource db \{\s*provider = )"[^"]*"/, `$1"${engine}"`)
}

/** @param {Engine} engine */
export function migrationsFolder(engine) {
  return path.join(root, 'prisma/migrations', engine)
}

/**
 * The migrations of one engine, oldest first, as Prisma's schema engine takes them.
 * @param {Engine} engine
 * @returns {import('@prisma/schema-engine-wasm').MigrationList}
 */
export function migrationsOf(engine) {
  const baseDir = migrationsFolder(engine)
  const lock = path.join(baseDir, 'migration_lock.toml')
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The engine's module keeps its instance for itself, so there is one for the process. */
let loading = /** @type {ReturnType<typeof load> | undefined} */ (undefined)

async function load() {
  // Where the engine leaves its last words; without it a panic hides them.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (/** @type {string} */ message) => console.error(message) },
  })
  const background = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': background })
  background.__wbg_set_wasm(instance.exports)
  const begin = instance.exports['__wbindgen_start']
  if (typeof begin !== 'function') throw new Error('This is not the schema engine that was expected.')
  begin()
  return background.SchemaEngine
}

/**
 * Prisma's schema engine, working on the database that the adapter connects to.
 * @param {Engine} engine
 * @param {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} adapter
 */
export async function schemaEngine(engine, adapter) {
  const SchemaEngine = await (loading ??= load())
  return SchemaEngine.new(
    { datamodels: [['schema.prisma', schemaFor(engine)]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
