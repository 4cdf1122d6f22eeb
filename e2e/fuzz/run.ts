/**
 * Sends mutated files to a running server: every one must be read or refused in time, none may crash it or be
 * answered with a fault, a refused one leaves no article, and somebody else's request is answered meanwhile.
 *
 *   npm run test:fuzz                              10,000 files, from seed 0
 *   npm run test:fuzz -- --files 1 --seed 4711     the file of one seed
 */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { LIMITS } from '../../lib/articles/limits'
import { fuzzCorpus } from '../../lib/formats/fuzz/corpus'
import { mutatedFile } from '../../lib/formats/fuzz/mutate'
import { Stet } from '../running-stet'

/** How many files are under way at a time. */
const LANES = 4
/** Milliseconds: the deadline of a file, with the wait for those before it. */
const IN_TIME = LIMITS.readingMilliseconds * LANES
/** Milliseconds in which 99 of 100 other requests are answered. */
const PROBE_LIMIT = 200

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' }, seed: { type: 'string', default: '0' } } })
const files = z.coerce.number().int().positive().parse(values.files)
const first = z.coerce.number().int().min(0).parse(values.seed)

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) })
const desk = z.object({ total: z.number() })

async function main(): Promise<void> {
  const stet = new Stet()
  await stet.start()
  const corpus = fuzzCorpus()
  const codes = new Map<string, number>()
  const failures: string[] = []
  let brought = 0
  let slowest = { milliseconds: 0, seed: 0 }
  const articles = async () => desk.parse(await (await fetch(`${stet.address}/api/articles`)).json()).total
  const before = await articles()

  const send = async (seed: number): Promise<void> => {
    const { name, bytes, encoding } = mutatedFile(corpus, seed)
    const isImport = seed % 4 === 0
    const form = new FormData()
    form.set('options', JSON.stringify({ ...(isImport && { id: randomUUID(), author: 'Fuzz' }), ...(encoding && { encoding }) }))
    form.set('file', new File([new Uint8Array(bytes)], name))
    const start = performance.now()
    try {
      const response = await fetch(`${stet.address}/api/articles${isImport ? '' : '/preview'}`, {
        method: 'POST',
        headers: { 'X-Stet-Client': 'fuzz' },
        body: form,
        signal: AbortSignal.timeout(IN_TIME),
      })
      const answer: unknown = await response.json()
      const code = response.ok ? 'read' : refusal.parse(answer).error.code
      if (response.status >= 500) failures.push(`seed ${seed} (${name}): answered ${response.status}`)
      if (isImport && response.status === 201) brought++
      codes.set(code, (codes.get(code) ?? 0) + 1)
    } catch (error) {
      failures.push(`seed ${seed} (${name}): ${String(error)}`)
    }
    const milliseconds = performance.now() - start
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed }
  }

  const probe = new Worker(path.join(__dirname, 'probe.mjs'), { workerData: `${stet.address}/api/articles?limit=10` })
  let next = first
  const lane = async () => {
    while (next < first + files) {
      const seed = next++
      await send(seed)
      if ((seed - first + 1) % 1000 === 0) console.log(`${seed - first + 1} files sent`)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: LANES }, lane))
  const seconds = (performance.now() - start) / 1000
  const times = await new Promise<number[]>((resolve) => {
    probe.once('message', resolve)
    probe.postMessage('stop')
  })
  const left = (await articles()) - before - brought
  if (left !== 0) failures.push(`${left} articles of refused files were left behind`)
  const status = await stet.stop()
  if (status !== 0) failures.push(`the server ended with status ${status}`)
  await stet.dispose()

  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity
  const shown = (milliseconds: number) => `${Math.round(milliseconds).toLocaleString('en-US')} ms`
  console.log(`${files.toLocaleString('en-US')} files from seed ${first} in ${Math.round(seconds)} s, the slowest (seed ${slowest.seed}) in ${shown(slowest.milliseconds)}`)
  for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(6)}  ${code}`)
  console.log(`${times.length.toLocaleString('en-US')} other requests meanwhile: median ${shown(at(0.5))}, 99th percentile ${shown(at(0.99))}, longest ${shown(times.at(-1) ?? 0)}`)
  if (at(0.99) > PROBE_LIMIT) failures.push(`the 99th percentile of other requests is over ${PROBE_LIMIT} ms`)
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  console.log(failures.length === 0 ? 'No crash, no hang, no fault.' : `${failures.length} failures. A seed’s file again: npm run test:fuzz -- --files 1 --seed SEED`)
  process.exit(failures.length === 0 ? 0 : 1)
}

void main()
