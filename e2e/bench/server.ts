/**
 * Measures the server: opening, saving and exporting an article against the number of its paragraphs, and against the
 * number of revisions stored of it. Opening reads no old revisions, so the second must not matter. Prints a table.
 *
 *   npm run bench:server
 */
import { randomUUID } from 'node:crypto'
import { get } from 'node:http'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { ArticleView } from '../../lib/articles/article'
import { makeReady } from '../make-ready'
import { Stet } from '../running-stet'
import { longText } from './article-text'

/** Paragraphs, and revisions of each. The last line has a million revisions in the database. */
const SIZES = [[20, 1], [1_000, 1], [1_000, 100], [10_000, 1], [10_000, 100]] as const
/** How often each request is made for one measurement; the first ones warm up and do not count. */
const TIMES = 25
const WARM_UP = 5

async function main(): Promise<void> {
  await makeReady()
  console.log('| paragraphs | revisions | first page, ms | its size, kB compressed | the rest, ms | one save, ms | clean text, ms | tracked .docx, ms |')
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [paragraphs, revisions] of SIZES) {
    const stet = new Stet()
    try {
      await stet.start()
      const id = await stet.importArticle(longText(paragraphs))
      if (revisions > 1) {
        await stet.stop()
        addRevisions(path.join(stet.data, 'stet.db'), id, revisions)
        await stet.start()
      }
      console.log(await measure(stet, id, paragraphs, revisions))
    } finally {
      await stet.dispose()
    }
  }
}

async function measure(stet: Stet, id: string, paragraphs: number, revisions: number): Promise<string> {
  const page = `/articles/${id}`
  const { paragraphs: all } = await stet.article(id)
  const after = (all[39] ?? all[0])?.position ?? ''
  const [middle] = all.slice(Math.floor(all.length / 2))
  if (!middle) throw new Error('The article has no paragraphs.')
  const cells = [
    await median(() => read(stet, page)),
    ((await compressedSize(stet, page)) / 1e3).toFixed(1),
    await median(() => read(stet, `/api${page}/paragraphs?packed=1&after=${encodeURIComponent(after)}`)),
    await median(saver(stet, id, middle)),
    await median(() => read(stet, `/api${page}/export?format=txt`)),
    // Tracking every change of a long article takes a while: few runs are enough.
    await median(() => read(stet, `/api${page}/export?format=docx-tracked`), 3, 1),
  ]
  return `| ${[paragraphs.toLocaleString('en-US'), (paragraphs * revisions).toLocaleString('en-US'), ...cells].join(' | ')} |`
}

async function read(stet: Stet, target: string): Promise<void> {
  const response = await fetch(stet.address + target)
  if (!response.ok) throw new Error(`${target}: ${response.status}`)
  await response.arrayBuffer()
}

/** Bytes of an answer as they come over the wire. */
function compressedSize(stet: Stet, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(stet.address + target, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let size = 0
      response.on('data', (chunk: Buffer) => (size += chunk.length)).on('end', () => resolve(size))
    }).on('error', reject)
  })
}

/** An editor's saves of one paragraph, each based on the one before. */
function saver(stet: Stet, articleId: string, paragraph: ArticleView['paragraphs'][number]): () => Promise<void> {
  const { id: paragraphId, text, kind, level, ordered, joined, leftOut } = paragraph
  let base = paragraph.revision
  return async () => {
    const state = { text: `${text} Save ${base}.`, kind, level, ordered, joined, leftOut }
    const saves = [{ saveId: randomUUID(), paragraphId, base, state }]
    await stet.api('POST', `/api/articles/${articleId}/saves`, { author: 'Bench', saves })
    base += 1
  }
}

/**
 * Gives every paragraph `revisions` revisions, as if editors had saved it so often: written into the file while nothing
 * runs, because a million saves over HTTP take an hour.
 */
function addRevisions(file: string, articleId: string, revisions: number): void {
  const db = new Database(file)
  db.transaction(() => {
    db.prepare(
      `WITH RECURSIVE turn(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM turn WHERE n < ?),
            place AS (SELECT *, ROW_NUMBER() OVER (ORDER BY "paragraphId") AS i, COUNT(*) OVER () AS many FROM "Revision" WHERE "articleId" = ?)
       INSERT INTO "Revision" ("id", "paragraphId", "articleId", "number", "base", "change", "text", "kind", "level", "ordered", "joined", "leftOut", "author", "createdAt", "origin", "fingerprint")
       SELECT lower(hex(randomblob(16))), "paragraphId", "articleId", n, n - 1, 1 + (n - 2) * many + i, "text" || ' Turn ' || n || '.', "kind", "level", "ordered", "joined", "leftOut", 'Bench', "createdAt", 'typed', ''
       FROM turn, place`,
    ).run(revisions, articleId)
    db.prepare(`UPDATE "Paragraph" SET "revision" = ?, "changedBy" = 'Bench', "text" = "text" || ' Turn ' || ? || '.' WHERE "articleId" = ?`).run(revisions, revisions, articleId)
    db.prepare(`UPDATE "Article" SET "change" = (SELECT MAX("change") FROM "Revision" WHERE "articleId" = ?) WHERE "id" = ?`).run(articleId, articleId)
  })()
  db.close()
}

/** Milliseconds that the action takes: the median of its times. */
async function median(action: () => Promise<void>, times = TIMES, warmUp = WARM_UP): Promise<string> {
  const taken: number[] = []
  for (let time = 0; time < times + warmUp; time += 1) {
    const start = performance.now()
    await action()
    if (time >= warmUp) taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)]!.toFixed(1)
}

void main()
