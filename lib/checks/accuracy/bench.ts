/**
 * Measures the checks against harper.js and retext on the same articles, each tool in a process of its own:
 *
 *   npm run bench:checks [-- --long]
 *
 * Loading is the time from starting to import the tool until it can check; memory is what the process takes more than
 * before. Stet’s own code is bundled first, as it is for the browser. --long also checks articles of up to 1,000,000 words with Stet.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import * as z from 'zod'

const measured = z.object({
  name: z.string(),
  load: z.number(),
  first: z.number(),
  wordsPerSecond: z.number(),
  sample: z.number(),
  memory: z.number(),
  paragraph: z.number().nullable(),
  long: z.array(z.tuple([z.number(), z.number()])),
})

const { values } = parseArgs({ options: { long: { type: 'boolean', default: false } } })
const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs')

const source = join(__dirname, 'bench-one.mts')
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const bundle = buildSync({
  entryPoints: [source],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  external: ['./other-checkers.mjs'],
  metafile: true,
})
const [bundled = ''] = Object.entries(bundle.metafile.outputs).flatMap(([path, { entryPoint }]) => (entryPoint?.endsWith('bench-one.mts') ? [path] : []))

function measure(tool: string): z.output<typeof measured> {
  const program = tool === 'stet' ? [bundled] : [tsx, source]
  const args = ['--expose-gc', ...program, tool, ...(values.long ? ['--long'] : [])]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return measured.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
}

const number = (value: number, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits })
const columns = ['', 'load ms', 'first ms', 'words/s warm', 'sample ms', 'memory MB']
const rows = ['stet', 'harper', 'retext'].map(measure)
const table = rows.map((row) => [row.name, number(row.load), number(row.first), number(row.wordsPerSecond), number(row.sample, 1), number(row.memory)])
for (const line of [columns, ...table]) console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(13))).join(''))
for (const { name, paragraph, long } of rows) {
  if (paragraph !== null) console.log(`\n${name}: one edited paragraph of the sample, ${number(paragraph, 2)} ms`)
  for (const [words, milliseconds] of long) console.log(`${name}: ${number(words)} words in ${number(milliseconds)} ms`)
}
