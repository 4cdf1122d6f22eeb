/**
 * `npm run test:faults`: everything that may go wrong, on both engines, in full, and what became of the saves. With
 * words it runs only the faults whose names have them: `npm run test:faults -- network`. `--engine sqlite`, `--short`
 * and `--seed N` do what they say. The exit status is 1 where a promise was broken.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { migratePostgresql } from '../../lib/database/migrate-postgresql'
import { migrateSqlite } from '../../lib/database/migrate-sqlite'
import { startPostgresql } from '../../prisma/embedded-postgresql.mjs'
import { makeReady } from '../make-ready'
import type { Ground, Outcome } from './fault'
import { FAULTS } from './faults'

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string' }, short: { type: 'boolean', default: false }, seed: { type: 'string' } },
  allowPositionals: true,
})
const folder = mkdtempSync(path.join(tmpdir(), 'stet-faults-'))

async function sqliteGround(): Promise<Ground & { end: () => Promise<void> }> {
  const template = path.join(folder, 'template.db')
  await migrateSqlite(template)
  return {
    engine: 'sqlite',
    makeDesk: async () => {
      const data = mkdtempSync(path.join(folder, 'desk-'))
      const file = path.join(data, 'stet.db')
      copyFileSync(template, file)
      return { engine: 'sqlite', file, folder: data }
    },
    removeDesk: async (desk) => rmSync(desk.folder, { recursive: true, force: true }),
    end: async () => {},
  }
}

async function postgresqlGround(): Promise<Ground & { end: () => Promise<void> }> {
  const server = await startPostgresql()
  await migratePostgresql(await server.create('template'))
  return {
    engine: 'postgresql',
    makeDesk: async () => ({
      engine: 'postgresql',
      url: await server.create(`desk_${randomUUID()}`, 'template'),
      folder: mkdtempSync(path.join(folder, 'desk-')),
    }),
    removeDesk: async (desk) => {
      rmSync(desk.folder, { recursive: true, force: true })
      if (desk.engine === 'postgresql') await server.drop(path.basename(new URL(desk.url).pathname))
    },
    end: () => server.stop(),
  }
}

function print(engine: string, name: string, { figures, broken }: Outcome, seconds: number, seed: number): void {
  const found = Object.entries(figures).map(([what, count]) => `${what} ${count.toLocaleString('en-US')}`)
  console.log(`${engine.padEnd(10)}  ${name}: ${found.join(', ')} (${seconds.toFixed(0)} s, seed ${seed})`)
  for (const sentence of broken) console.log(`    BROKEN: ${sentence}`)
}

async function main(): Promise<void> {
  await makeReady()
  const wanted = FAULTS.filter(({ name }) => positionals.every((word) => name.includes(word)))
  for (const makeGround of [sqliteGround, postgresqlGround]) {
    if (values.engine && !makeGround.name.startsWith(values.engine)) continue
    const ground = await makeGround()
    for (const { name, full, short, unless } of wanted) {
      const why = values.short && !short ? 'a browser test does it in short' : (unless?.(ground) ?? null)
      if (why !== null) {
        console.log(`${ground.engine.padEnd(10)}  ${name}: not run (${why})`)
        continue
      }
      const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
      const started = performance.now()
      const outcome = await ((values.short && short) || full)(ground, seed)
      print(ground.engine, name, outcome, (performance.now() - started) / 1000, seed)
      if (outcome.broken.length > 0) process.exitCode = 1
    }
    await ground.end()
  }
  rmSync(folder, { recursive: true, force: true })
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
