/**
 * `npm run bench:load`: editors who save every 2 to 5 seconds over HTTP, each following the article's events, on each
 * engine; what they cost; then ever faster, until a save takes longer than 500 ms in one of a hundred. Beside it: how
 * many commits the bare engine brings to the disk. About three minutes an engine; `--short` takes one. `--minutes 2`,
 * `--editors 50` and `--engine sqlite` are what they say.
 */
import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { BatchResult, ChangesView, ParagraphView } from '../../lib/articles/article'
import { startPostgresql } from '../../prisma/embedded-postgresql.mjs'
import { followEvents } from '../follow-events'
import { makeReady } from '../make-ready'
import { Stet } from '../running-stet'
import { measureServer, processorTime } from './measure'

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, editors: { type: 'string', default: '50' }, engine: { type: 'string' }, short: { type: 'boolean', default: false } },
})
const EDITORS = Number(values.editors)
const MINUTES = Number(values.minutes ?? (values.short ? 0.5 : 1.75))
/** Seconds at each of the higher rates. */
const STEP = values.short ? 4 : 8
const PARAGRAPHS = 200
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const share = (sorted: readonly number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
const ms = (value: number) => `${value.toFixed(0)} ms`
const shares = (sorted: readonly number[]) => `p50 ${ms(share(sorted, 0.5))}, p95 ${ms(share(sorted, 0.95))}, p99 ${ms(share(sorted, 0.99))}`

type Load = { readonly saves: number[]; readonly deliveries: number[]; readonly failed: number; readonly residents: number[]; readonly eventBytes: number }

/** Runs the editors for a while; `between` gives the milliseconds from one save of an editor to the next. */
async function run(stet: Stet, minutes: number, between: () => number): Promise<Load> {
  const articleId = await stet.importArticle(Array.from({ length: PARAGRAPHS }, (_, i) => `Paragraph ${i} of the article, with some words in it.`).join('\n\n'))
  const { paragraphs, change } = await stet.article(articleId)
  const sent = new Map<string, number>()
  const load = { saves: [] as number[], deliveries: [] as number[], failed: 0, residents: [] as number[], eventBytes: 0 }
  const leaving = new AbortController()
  const following = Array.from({ length: EDITORS }, () =>
    followEvents(stet.address, `${articleId}.${change}`, leaving.signal, ({ name, data, bytes }) => {
      load.eventBytes += bytes
      if (name !== 'changes') return
      const changes: ChangesView = JSON.parse(data)
      for (const { text } of changes.paragraphs) {
        const at = sent.get(text)
        if (at !== undefined) load.deliveries.push(performance.now() - at)
      }
    }),
  )
  const end = performance.now() + minutes * 60_000
  const edit = async (editor: number) => {
    let own: ParagraphView = paragraphs[editor % PARAGRAPHS]!
    await pause(Math.random() * between())
    for (let i = 0; performance.now() < end; i++) {
      const text = `Editor ${editor} wrote this as save ${i} of the run ${articleId}.`
      const state = { text, kind: own.kind, level: own.level, ordered: own.ordered, joined: false, leftOut: false }
      const save = { saveId: randomUUID(), paragraphId: own.id, base: own.revision, state }
      const started = performance.now()
      sent.set(text, started)
      const answer = await stet.api<Extract<BatchResult, { ok: true }>>('POST', `/api/articles/${articleId}/saves`, { author: `Editor ${editor}`, saves: [save] }).catch(() => null)
      if (answer) {
        load.saves.push(performance.now() - started)
        own = answer.results[0]!.paragraph
      } else load.failed += 1
      await pause(between())
    }
  }
  const looking = setInterval(() => load.residents.push(stet.residentMegabytes()), 5_000)
  await Promise.all(Array.from({ length: EDITORS }, (_, editor) => edit(editor)))
  await pause(1_000)
  clearInterval(looking)
  leaving.abort()
  await Promise.all(following)
  return { ...load, saves: load.saves.sort((a, b) => a - b), deliveries: load.deliveries.sort((a, b) => a - b) }
}

/** Commits a second of the bare engine, one after another, each on the disk before the next. */
async function commitsPerSecond(url: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-commits-'))
  const end = performance.now() + 3_000
  let count = 0
  if (url === '') {
    const db = new Database(path.join(folder, 'bare.db'))
    db.pragma('journal_mode = wal')
    db.pragma('synchronous = full')
    db.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)')
    const insert = db.prepare('INSERT INTO bare (text) VALUES (?)')
    for (; performance.now() < end; count++) insert.run('A sentence of some words.')
    db.close()
  } else {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('CREATE TABLE bare (id SERIAL PRIMARY KEY, text TEXT)')
    for (; performance.now() < end; count++) await client.query('INSERT INTO bare (text) VALUES ($1)', ['A sentence of some words.'])
    await client.end()
  }
  rmSync(folder, { recursive: true, force: true })
  return count / 3
}

async function measure(engine: 'sqlite' | 'postgresql'): Promise<void> {
  const postgresql = engine === 'postgresql' ? await startPostgresql() : null
  const measures = mkdtempSync(path.join(tmpdir(), 'stet-measures-'))
  const stet = new Stet({
    DATABASE_URL: (await postgresql?.create('load')) ?? '',
    NODE_OPTIONS: `--require ${path.join(__dirname, 'measured-server.cjs')}`,
    STET_MEASURES: measures,
  })
  await stet.start()
  try {
    // What is loaded and compiled at the first requests is no part of the load.
    await run(stet, 0.1, () => 2_000)
    const used = () => measureServer(stet.pid ?? 0, measures)
    await used()
    const before = postgresql ? processorTime(postgresql.pid()) : 0
    const { saves, deliveries, failed, residents, eventBytes } = await run(stet, MINUTES, () => 2_000 + Math.random() * 3_000)
    const { processor, statements, delay } = await used()
    const database = postgresql ? processorTime(postgresql.pid()) - before : 0
    const [perSave, perMinute] = [saves.length, EDITORS * MINUTES]
    console.log(`${engine}: ${EDITORS} editors, ${MINUTES} min, ${saves.length} saves, ${failed} failed`)
    console.log(`  save       ${shares(saves)}`)
    console.log(`  delivery   ${shares(deliveries)} (${deliveries.length} of ${saves.length * EDITORS})`)
    console.log(`  event loop p99 ${ms(delay.p99)}, most ${ms(delay.most)}`)
    console.log(`  memory     ${residents[0]?.toFixed(0)} MB at first, ${residents.at(-1)?.toFixed(0)} MB at the end, most ${Math.max(...residents).toFixed(0)} MB`)
    console.log(`  cost of a save             processor ${(processor / perSave).toFixed(1)} ms${postgresql ? ` and PostgreSQL’s ${(database / perSave).toFixed(1)} ms` : ''}, ${(statements / perSave).toFixed(1)} statements, events ${(eventBytes / perSave / 1000).toFixed(1)} kB to ${EDITORS} readers`)
    console.log(`  cost of an editor’s minute processor ${(processor / perMinute).toFixed(0)} ms${postgresql ? ` and PostgreSQL’s ${(database / perMinute).toFixed(0)} ms` : ''}, ${(saves.length / perMinute).toFixed(1)} saves, events ${(eventBytes / perMinute / 1000).toFixed(0)} kB`)
    let highest = 0
    for (let rate = 25; ; rate *= 1.5) {
      const faster = await run(stet, STEP / 60, () => (EDITORS / rate) * 1_000)
      const reached = faster.saves.length / STEP
      const p99 = share(faster.saves, 0.99)
      console.log(`  asked for ${rate.toFixed(0)} saves/s: ${reached.toFixed(0)} saves/s, p99 ${ms(p99)}`)
      if (p99 > 500 || faster.failed > 0 || reached < rate * 0.7) break
      highest = reached
    }
    console.log(`  highest rate under p99 500 ms: ${highest.toFixed(0)} saves/s`)
  } finally {
    await stet.dispose()
    rmSync(measures, { recursive: true, force: true })
    console.log(`  bare engine: ${(await commitsPerSecond((await postgresql?.create('bare')) ?? '')).toFixed(0)} commits/s on the disk`)
    await postgresql?.stop()
  }
}

async function main(): Promise<void> {
  await makeReady()
  for (const engine of ['sqlite', 'postgresql'] as const) if (!values.engine || values.engine === engine) await measure(engine)
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
