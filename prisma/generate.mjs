// Generates the two Prisma clients, one per engine, from the one schema: lib/database/generated/{sqlite,postgresql}.
// Run it after every change of prisma/schema.prisma; it does nothing where both are up to date (`--force` to do it anyway).
//
// A generated client is bound to one provider, so PostgreSQL's is generated from the same text with the provider and
// the output replaced.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ENGINES, root, schemaFor } from './engines.mjs'

const require = createRequire(import.meta.url)
const generated = path.join(root, 'lib/database/generated')
/** Made here first and moved when whole, so that nobody who is running meanwhile sees half a client. */
const making = path.join(root, `node_modules/.cache/prisma-clients-${process.pid}`)

/** Changes whenever what is generated would: with the schema, with this way of generating it, with Prisma. */
function fingerprint() {
  const hash = createHash('sha256')
  hash.update(require('prisma/package.json').version).update(require('@prisma/client/package.json').version)
  for (const engine of ENGINES) hash.update(schemaFor(engine))
  return hash.digest('hex')
}

function presentFingerprint() {
  try {
    return readFileSync(path.join(generated, 'fingerprint'), 'utf8')
  } catch {
    return null
  }
}

/** @param {import('./engines.mjs').Engine} engine */
function generate(engine) {
  const schema = path.join(making, `${engine}.prisma`)
  writeFileSync(schema, schemaFor(engine))
  const prisma = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js')
  execFileSync(process.execPath, [prisma, 'generate', '--schema', schema, '--no-hints'], {
    cwd: root,
    // What it prints on success is of no use; on failure the error carries it.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      // The command wants its schema engine to exist, would download it, and never runs it to generate.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
}

const wanted = fingerprint()
if (process.argv.includes('--force') || presentFingerprint() !== wanted) {
  mkdirSync(making, { recursive: true })
  for (const engine of ENGINES) generate(engine)
  writeFileSync(path.join(making, 'fingerprint'), wanted)
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(path.dirname(generated), { recursive: true })
  renameSync(making, generated)
}
