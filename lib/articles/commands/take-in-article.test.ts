import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../database/client'
import { testDatabase } from '../../database/test-database'
import { json } from '../../formats/json'
import { importExample, saveOf, sendSave, sendSaves } from '../example-desk'
import { readArticle } from '../queries/read-article'
import { readWholeArticle } from '../queries/whole-article'
import { batch, newName, newStet, newThread } from '../schema'
import { copyOfWhole } from '../copy-of-whole'
import { type WholeArticle, brokenPromise, idsOf, wholeArticle } from '../whole-article'
import { applySaves } from './apply-saves'
import { addComment, beginThread } from './comment'
import { createVersion } from './create-version'
import { addName } from './name'
import { purgeArticle } from './purge-article'
import { setBinned } from './set-binned'
import { setMarks } from './set-marks'
import { letStand, takeBackStet } from './stet'
import { takeInArticle } from './take-in-article'

/** Two installations. */
const here = testDatabase()
const there = testDatabase()

const author = 'Ada'
const state = { kind: 'body', level: 0, ordered: false, joined: false, leftOut: false } as const

/** An article with something of everything that is stored of one. */
async function workedOn(db: Database) {
  const article = await importExample(db, ['The minister said so on Monday in Kyiv.', 'A second paragraph.', 'A “third” 👩‍👩‍👧‍👦 one.'])
  const [first, second, third] = article.paragraphs
  if (!first || !second || !third) throw new Error('The article is too short.')
  await sendSave(db, article.id, saveOf(first, 'The minister said so on Tuesday in Kyiv.'))
  const collided = await sendSave(db, article.id, saveOf(first, 'The minister said so on Friday in Kyiv.'), 'Ben')
  await sendSave(db, article.id, saveOf(first, 'The minister said so on Thursday in Kyiv.'), 'Ben')
  await sendSave(db, article.id, saveOf(third, third.text))
  const insertion = { saveId: randomUUID(), paragraphId: randomUUID(), base: 0, insert: { position: `${second.position}V` }, state: { ...state, text: 'Inserted.' } }
  await sendSaves(db, article.id, [insertion])
  const left = saveOf(second, second.text)
  const leftOut = { ...left, state: { ...left.state, leftOut: true } }
  await applySaves(db, article.id, batch.parse({ author, batch: { id: randomUUID(), label: 'Left out paragraph 2' }, saves: [leftOut] }))
  const current = await readArticle(db, article.id)
  const closing = saveOf(current?.paragraphs[0] ?? first, 'The minister said so on Friday in Kyiv.', { closes: [collided.saveId] })
  await sendSave(db, article.id, closing)
  const marked = (id: string, revision: number, given: boolean) => ({ id: randomUUID(), paragraphId: id, revision, given })
  await setMarks(db, article.id, { author, marks: [marked(first.id, 3, true), marked(third.id, 1, true)] })
  await setMarks(db, article.id, { author: 'Ben', marks: [marked(third.id, 1, false)] })
  await createVersion(db, article.id, { id: randomUUID(), name: 'sent to the desk', author })
  const stet = newStet.parse({ id: randomUUID(), scope: 'place', paragraphId: first.id, check: 'passive', text: 'said so', before: 'minister', after: 'on', author })
  await letStand(db, article.id, stet)
  await letStand(db, article.id, newStet.parse({ ...stet, id: randomUUID(), scope: 'article', paragraphId: null, text: 'Kyiv' }))
  await takeBackStet(db, article.id, stet.id)
  await addName(db, article.id, newName.parse({ id: randomUUID(), scope: 'article', form: 'Kyiv', variants: ['Kiev'], author }))
  const thread = newThread.parse({ id: randomUUID(), commentId: randomUUID(), paragraphId: first.id, revision: 1, words: { start: 4, end: 12 }, text: 'Which?', author })
  await beginThread(db, article.id, thread)
  await addComment(db, article.id, thread.id, { id: randomUUID(), kind: 'resolved', text: 'The first.', author: 'Ben' })
  return { article, closing }
}

async function exported(db: Database, id: string): Promise<string> {
  const whole = await readWholeArticle(db, id)
  return whole ? json.write(whole) : ''
}

function parsed(text: string): WholeArticle {
  const outcome = json.parse(text)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.whole
}

describe('An article that another installation wrote', () => {
  test('Comes in with everything that is stored of one, byte for byte', async () => {
    const { article } = await workedOn(here.db)
    const file = await exported(here.db, article.id)
    expect(await takeInArticle(there.db, parsed(file))).toMatchObject({ ok: true, id: article.id, paragraphs: 4, repeated: false })
    expect(await exported(there.db, article.id)).toBe(file)
    expect(await readArticle(there.db, article.id)).toEqual(await readArticle(here.db, article.id))
    for (const table of tablesWithArticles()) {
      const [sent, arrived] = await Promise.all([here.db, there.db].map((db) => rowsOf(db, table)))
      expect([table, sent?.length]).not.toEqual([table, 0])
      expect([table, arrived]).toEqual([table, sent])
    }
  })

  test('Goes on where it was: a save that is sent again is known, and the next one counts on', async () => {
    const { article, closing } = await workedOn(here.db)
    await takeInArticle(there.db, parsed(await exported(here.db, article.id)))
    expect(await sendSave(there.db, article.id, closing)).toMatchObject({ ok: true, outcome: 'repeated' })
    const now = await readArticle(there.db, article.id)
    const [first] = now?.paragraphs ?? []
    if (!now || !first) throw new Error('The article is not there.')
    expect(await sendSave(there.db, article.id, saveOf(first, 'Another day.'))).toMatchObject({ ok: true, outcome: 'saved', paragraph: { revision: first.revision + 1 } })
    expect((await readArticle(there.db, article.id))?.change).toBe(now.change + 1)
  })

  test('Comes in once; another history of it is refused, and nothing is stored', async () => {
    const { article } = await workedOn(here.db)
    const file = parsed(await exported(here.db, article.id))
    await takeInArticle(there.db, file)
    expect(await takeInArticle(there.db, file)).toMatchObject({ ok: true, repeated: true, paragraphs: 4 })
    const [first] = (await readArticle(here.db, article.id))?.paragraphs ?? []
    if (first) await sendSave(here.db, article.id, saveOf(first, 'Changed here.'))
    expect(await takeInArticle(there.db, parsed(await exported(here.db, article.id)))).toMatchObject({ ok: false, reason: 'article_exists' })
    expect(parsed(await exported(there.db, article.id))).toEqual(file)
  })

  test('Comes in as a copy beside the one that is here, with everything under ids of its own, and once', async () => {
    const { article } = await workedOn(here.db)
    const file = parsed(await exported(here.db, article.id))
    const copy = copyOfWhole(file, randomUUID())
    expect(brokenPromise(wholeArticle.parse(copy))).toBeNull()
    expect(await takeInArticle(here.db, copy)).toMatchObject({ ok: true, id: copy.id, repeated: false })
    expect(await takeInArticle(here.db, copyOfWhole(file, copy.id))).toMatchObject({ ok: true, repeated: true })
    const [own, copied] = [idsOf(file), idsOf(copy)]
    expect(new Set([...own, ...copied]).size).toBe(2 * own.length)
    const named = (whole: WholeArticle, ids: readonly string[]) => ids.reduce((text, id, place) => text.replaceAll(id, `id ${place}`), JSON.stringify(whole))
    expect(named(copy, copied)).toBe(named(file, own))
    expect(parsed(await exported(here.db, copy.id))).toEqual(copy)
  })

  test('Does not come back where it was deleted for good', async () => {
    const { article } = await workedOn(here.db)
    const file = parsed(await exported(here.db, article.id))
    await setBinned(here.db, article.id, true)
    await purgeArticle(here.db, article.id)
    expect(await takeInArticle(here.db, file)).toMatchObject({ ok: false, reason: 'article_deleted' })
  })

  test('That uses another article’s ids is refused, whole', async () => {
    const { article } = await workedOn(here.db)
    const file = parsed(await exported(here.db, article.id))
    expect(await takeInArticle(here.db, { ...file, id: randomUUID() })).toMatchObject({ ok: false, reason: 'ids_in_use' })
    expect(await here.db.article.count()).toBe(1)
  })
})

describe('A file that was changed', () => {
  type Change = [what: string, change: (whole: WholeArticle) => unknown]
  const at = (whole: WholeArticle, place = 0) => whole.paragraphs[place] ?? { revisions: [], marks: [], conflicts: [] }
  const altered = (whole: WholeArticle, place: number, more: object) => ({ ...whole, paragraphs: whole.paragraphs.map((each, index) => (index === place ? { ...each, ...more } : each)) })
  const changes: Change[] = [
    ['has another machine text', (whole) => altered(whole, 0, { machineText: 'Forged.' })],
    ['lacks its first revision', (whole) => altered(whole, 0, { revisions: at(whole).revisions.slice(1) })],
    ['has a revision twice', (whole) => altered(whole, 0, { revisions: [...at(whole).revisions, at(whole).revisions[0]] })],
    ['has its changes out of order', (whole) => altered(whole, 0, { revisions: [at(whole).revisions[0], ...at(whole).revisions.slice(1).reverse()] })],
    ['has paragraphs out of order', (whole) => ({ ...whole, paragraphs: whole.paragraphs.toReversed() })],
    ['has a mark for a revision that is not there', (whole) => altered(whole, 0, { marks: at(whole).marks.map((mark) => ({ ...mark, revision: 99 })) })],
    ['is at an earlier change', (whole) => ({ ...whole, change: 1 })],
    ['names a batch that is not there', (whole) => ({ ...whole, batches: [] })],
    ['has a stet of another article', (whole) => ({ ...whole, stets: whole.stets.map((stet) => ({ ...stet, scope: 'place', paragraphId: randomUUID() })) })],
    ['has a word too many', (whole) => ({ ...whole, more: true })],
    ['has a control character', (whole) => altered(whole, 0, { machineText: 'a\u0007' })],
    ['has damaged bytes', (whole) => ({ ...whole, original: { ...whole.original, bytes: '*' } })],
    ['has no paragraph', (whole) => ({ ...whole, paragraphs: [] })],
  ]

  test('Is refused, whatever of it was changed', async () => {
    const { article } = await workedOn(here.db)
    const whole = parsed(await exported(here.db, article.id))
    for (const [what, change] of changes) {
      expect([what, json.parse(JSON.stringify(change(whole)))]).toMatchObject([what, { ok: false, code: 'file_damaged' }])
    }
  })

  test('Is no article of Stet’s', () => {
    for (const text of ['', '{', '[]', 'null', '{"a":1}', '{"stet":"article","version":2}']) expect(json.parse(text)).toMatchObject({ ok: false, code: 'format_unknown' })
  })
})

/** Every model of the schema that belongs to an article, but for what is computed. A new one must come along, too. */
function tablesWithArticles(): string[] {
  const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8')
  return [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].filter(([, name, fields]) => name !== 'ArticleSummary' && fields?.includes(' articleId ')).map(([, name]) => name ?? '')
}

async function rowsOf(db: Database, table: string): Promise<unknown[]> {
  const rows = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${table}"`)
  return rows.map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).sort()
}
