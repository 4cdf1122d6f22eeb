/**
 * Measures every format on articles of 20, 1,000 and 10,000 paragraphs: writing and reading, time and peak memory,
 * beside what the library underneath needs for the same bytes by itself, in the same process. Prints a table.
 *
 *   npm run bench:formats
 *   npm run bench:formats -- 10000 docx-tracked
 */
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse as parseHtml } from 'parse5'
import { SaxesParser } from 'saxes'
import type { ArticleView, ParagraphView } from '../articles/article'
import { exampleArticle, exampleParagraph } from '../articles/example-article'
import { diffTexts } from '../diff/words'
import { exampleWhole } from './example-whole'
import { FORMATS, formatById } from './registry'

const SIZES = [20, 1_000, 10_000]
/** Times are the median of so many runs, after one that warms up. */
const RUNS = 3

const SENTENCES = [
  'The Secretary-General of the United Nations, António Guterres, is expected in Moscow on Tuesday, where he will meet the Russian president.',
  'He said so in an interview with the *To have to*, which was published on [its site](https://a.org/1) on Monday evening.',
  'The war, which began on 24 February, has caused more than 5 million people to flee, according to the High Commissioner for Refugees.',
  'Nobody expects a lot of it: “It is not there that the thing is played”, summarises a diplomat who knows the file well.',
]

/** A bilingual Markdown article as an editor leaves it: two of three paragraphs corrected, some reviewed, left out, joined. */
function workedOn(count: number): ArticleView {
  const paragraphs = Array.from({ length: count }, (_, place): ParagraphView => {
    const machineText = [0, 1, 2, 3].map((step) => SENTENCES[(place + step) % SENTENCES.length]).join(' ')
    const text = place % 3 === 0 ? machineText : machineText.replace('the *To have to*', '*Le Devoir*').replace('a lot of', 'much from').replace('has caused', `made ${place}`)
    const kind = place === 0 ? ({ kind: 'title', level: 1 } as const) : place % 20 === 10 ? ({ kind: 'heading', level: 2 } as const) : {}
    const review = place % 2 === 0 ? { revision: 2, by: 'Ben', at: '2022-04-26T12:00:00.000Z' } : null
    return exampleParagraph(text, { machineText, ...kind, revision: 2, review, leftOut: place % 25 === 24, joined: place % 30 === 7, sourceText: `Source ${place}. ${machineText}` })
  })
  return exampleArticle(paragraphs, { syntax: 'markdown', sourceLanguage: 'fr' })
}

type Measured = { readonly milliseconds: number; readonly megabytes: number }

/** Milliseconds, and how far the process's memory rose above what it held before. */
async function measure(work: () => unknown): Promise<Measured> {
  await work()
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  return { milliseconds: times.sort((a, b) => a - b)[RUNS >> 1] ?? 0, megabytes: (peak - before) / 1024 / 1024 }
}

/** What the libraries that a format stands on do with the same content, and nothing else. */
type Bare = { readonly library: string; readonly write?: () => unknown; readonly read?: () => unknown }

function bareCalls(id: string, written: string | Uint8Array, article: ArticleView): Bare {
  if (written instanceof Uint8Array) {
    const parts = unzipSync(written)
    const compared = id === 'docx-tracked' ? () => article.paragraphs.map(({ machineText, text }) => diffTexts(machineText, text)) : () => {}
    return {
      library: id === 'docx-tracked' ? 'the differences and fflate' : 'fflate',
      write: () => [compared(), zipSync(parts, { level: 6 })],
      read: () => sax(strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array())),
    }
  }
  if (id.startsWith('xliff')) return { library: 'saxes', read: () => sax(written) }
  if (id === 'md') return { library: 'micromark', read: () => fromMarkdown(written) }
  if (id === 'html') return { library: 'parse5', read: () => parseHtml(written) }
  if (id === 'json') return { library: 'JSON', read: () => JSON.parse(written), write: () => JSON.stringify(JSON.parse(written)) }
  if (id === 'record') return { library: 'the differences', write: () => article.paragraphs.map(({ machineText, text }) => diffTexts(machineText, text)) }
  return { library: 'UTF-8', write: () => strToU8(written) }
}

function sax(source: string): void {
  new SaxesParser({ xmlns: true }).write(source).close()
}

/** One format at one size, in a process of its own, so that its memory is its own. */
async function measureOne(id: string, count: number): Promise<string[]> {
  const format = formatById(id)
  if (!format?.write) throw new Error(`${id} is not written.`)
  const article = workedOn(count)
  const whole = exampleWhole(article)
  const write = () => (format.content === 'whole' ? format.write(whole) : (format.write?.(article) ?? ''))
  const written = write()
  const read = () => {
    if (format.content === 'whole') return format.parse(String(written))
    return format.content === 'text' ? format.parse?.(String(written), {}) : format.parse?.(written instanceof Uint8Array ? written : new Uint8Array(), {})
  }
  const bare = bareCalls(id, written, article)
  const shown = async (work: (() => unknown) | undefined) => {
    if (!work) return ['', '']
    const { milliseconds, megabytes } = await measure(work)
    return [milliseconds.toFixed(milliseconds < 10 ? 1 : 0), Math.max(0, megabytes).toFixed(0)]
  }
  const [writeTime = '', writeMemory = ''] = await shown(write)
  const [bareWrite = ''] = await shown(bare.write)
  const [readTime = '', readMemory = ''] = await shown(format.parse && read)
  const [bareRead = ''] = await shown(format.parse && bare.read)
  const size = typeof written === 'string' ? strToU8(written).length : written.length
  return [id, count.toLocaleString('en-US'), (size / 1024).toFixed(0), writeTime, writeMemory, bareWrite, readTime, readMemory, bareRead, bare.library]
}

async function main(given: readonly string[]): Promise<void> {
  const [only, ...others] = given.filter((word) => formatById(word))
  const sizes = given.map(Number).filter(Boolean)
  if (process.env['STET_BENCH_ONE'] && only) {
    process.stdout.write(JSON.stringify(await measureOne(only, sizes[0] ?? 20)))
    return
  }
  const wanted = only ? [only, ...others] : FORMATS.filter((format) => format.write).map(({ id }) => id)
  const rows = [['format', 'paragraphs', 'kB', 'write ms', 'MB', 'bare ms', 'read ms', 'MB', 'bare ms', 'bare is']]
  for (const id of wanted) {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      const output = execFileSync(process.execPath, ['--expose-gc', ...process.execArgv, process.argv[1] ?? '', id, String(size)], { env: { ...process.env, STET_BENCH_ONE: '1' }, encoding: 'utf8' })
      const row: unknown = JSON.parse(output)
      if (Array.isArray(row)) rows.push(row.map(String))
    }
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 || column === 9 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}

void main(process.argv.slice(2))
