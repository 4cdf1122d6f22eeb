/**
 * Measures every format on articles of 20, 1,000 and 10,000 paragraphs: writing and reading, time and peak memory,
 * beside what the library underneath needs for the same bytes by itself, in the same process. Prints a table.
 *
 *   npm run bench:formats
 *   npm run bench:formats -- docx-tracked html
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toMarkdown } from 'mdast-util-to-markdown'
import { parse as parseHtml } from 'parse5'
import { SaxesParser } from 'saxes'
import type { ArticleView, ParagraphView } from '../articles/article'
import { exampleArticle, exampleParagraph } from '../articles/example-article'
import { diffTexts } from '../diff/words'
import { exampleWhole } from './example-whole'
import type { Format } from './format'
import { FORMATS, formatById } from './registry'

/** Paragraphs, and the runs whose median is said; in this order, so that a later peak is never an earlier one's. */
const SIZES = [[20, 20], [1_000, 5], [10_000, 3]] as const

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

/** Milliseconds of the processor: what else the machine does meanwhile counts little. */
async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0
}

type Direction = 'out' | 'in'
type File = string | Uint8Array

/** What the libraries that a format stands on do with the same content, and nothing else; null where it stands on none. */
type Bare = { readonly library: string; readonly work: () => unknown } | null

function bareWrite({ id }: Format, file: File, article: ArticleView): Bare {
  const differences = () => article.paragraphs.map(({ machineText, text }) => diffTexts(machineText, text))
  if (file instanceof Uint8Array) {
    const parts = unzipSync(file)
    const isTracked = id === 'docx-tracked' || id === 'docx-commented'
    return { library: isTracked ? 'differences, fflate' : 'fflate', work: () => [isTracked && differences(), zipSync(parts, { level: 6 })] }
  }
  if (id === 'record') return { library: 'differences', work: differences }
  if (id === 'json') {
    const value: unknown = JSON.parse(file)
    return { library: 'JSON', work: () => JSON.stringify(value) }
  }
  if (id !== 'md') return null
  const tree = fromMarkdown(file)
  return { library: 'mdast-util-to-markdown', work: () => toMarkdown(tree) }
}

function bareRead({ id }: Format, file: File): Bare {
  if (file instanceof Uint8Array) return { library: 'fflate, saxes', work: () => sax(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())) }
  if (id.startsWith('xliff')) return { library: 'saxes', work: () => sax(file) }
  if (id === 'md') return { library: 'mdast-util-from-markdown', work: () => fromMarkdown(file) }
  if (id === 'html') return { library: 'parse5', work: () => parseHtml(file) }
  return id === 'json' ? { library: 'JSON', work: () => JSON.parse(file) } : null
}

function sax(source: string): void {
  new SaxesParser({ xmlns: true }).write(source).close()
}

function written(format: Format, article: ArticleView): File {
  if (format.content === 'whole') return format.write(exampleWhole(article))
  return format.write?.(article) ?? ''
}

function reading(format: Format, file: File): () => unknown {
  if (format.content === 'bytes') return () => format.parse?.(file instanceof Uint8Array ? file : strToU8(file), {})
  const text = typeof file === 'string' ? file : strFromU8(file)
  return () => format.parse?.(text, {})
}

/** One format in one direction, in a process of its own, so that its memory is its own: the cells of its row. */
async function measure(format: Format, direction: Direction, folder: string): Promise<string[]> {
  const fileOf = (count: number) => path.join(folder, `${format.id}-${count}`)
  const times: number[] = []
  const cells: string[] = []
  let bare: Bare = null
  let bareTime = 0
  for (const [count, runs] of SIZES) {
    const article = direction === 'out' ? workedOn(count) : null
    const stored = article ? null : readFileSync(fileOf(count))
    const given: File = stored === null ? '' : format.content === 'bytes' ? new Uint8Array(stored) : stored.toString('utf8')
    const work = article ? () => written(format, article) : reading(format, given)
    // What one export or import takes. It also warms up.
    await work()
    const megabytes = process.resourceUsage().maxRSS / 1024
    const time = await median(runs, work)
    times.push(time)
    cells.push(`${shown(time)} / ${megabytes.toFixed(0)}`)
    const file = article ? written(format, article) : given
    if (article) writeFileSync(fileOf(count), file)
    bare = count === SIZES.at(-1)?.[0] ? (article ? bareWrite(format, file, article) : bareRead(format, file)) : null
    if (bare) bareTime = await median(runs, bare.work)
  }
  const growth = ((times.at(-1) ?? 0) / (times.at(-2) ?? 1)).toFixed(1)
  return [format.label, direction, ...cells, `${growth} ×`, bare ? shown(bareTime) : '', bare?.library ?? '']
}

function shown(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en-US')
}

async function main(given: readonly string[]): Promise<void> {
  const one = formatById(given[0] ?? '')
  const [, direction, folder] = given
  if (process.env['STET_BENCH_ONE'] && one && folder && (direction === 'in' || direction === 'out')) {
    process.stdout.write(JSON.stringify(await measure(one, direction, folder)))
    return
  }
  const files = mkdtempSync(path.join(tmpdir(), 'stet-bench-'))
  console.log(`| format | | ${SIZES.map(([count]) => `${count.toLocaleString('en-US')}: ms / MB`).join(' | ')} | for ten times as much | bare call, ms | of |`)
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |')
  for (const format of FORMATS.filter(({ id, write }) => write && (given.length === 0 || given.includes(id)))) {
    for (const way of format.parse ? (['out', 'in'] as const) : (['out'] as const)) {
      const output = execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', format.id, way, files], { env: { ...process.env, STET_BENCH_ONE: '1' }, encoding: 'utf8' })
      const row: unknown = JSON.parse(output)
      if (Array.isArray(row)) console.log(`| ${row.join(' | ')} |`)
    }
  }
  rmSync(files, { recursive: true })
}

void main(process.argv.slice(2))
