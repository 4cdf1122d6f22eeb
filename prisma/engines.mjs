// What the scripts of this folder share: the two engines, the schema of each, and Prisma's schema engine.
//
// Prisma's own command line downloads its schema engine as a binary. The same engine is published on npm as
// WebAssembly and works through the driver adapters, so nothing is downloaded here and every system runs the same code.
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { readFileSync } from 'node:fs'
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

/**
 * Prisma's schema engine, working on the database that the adapter connects to.
 * @param {Engine} engine
 * @param {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} adapter
 */
export async function schemaEngine(engine, adapter) {
  const background = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': background })
  background.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return background.SchemaEngine.new(
    { datamodels: [['schema.prisma', schemaFor(engine)]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
