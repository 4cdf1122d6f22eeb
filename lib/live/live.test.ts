import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { letStand } from '../articles/commands/stet'
import { purgeArticle } from '../articles/commands/purge-article'
import { setBinned } from '../articles/commands/set-binned'
import { importExample, saveOf, sendSave } from '../articles/example-desk'
import { readArticle } from '../articles/queries/read-article'
import { newStet } from '../articles/schema'
import { testDatabase } from '../database/test-database'
import { ExampleReader } from './example-reader'
import { Live } from './live'

const desk = testDatabase()
const opened: Live[] = []
afterEach(() => Promise.all(opened.splice(0).map((live) => live.close())))

function startLive(): Live {
  const live = new Live(desk.db)
  opened.push(live)
  return live
}

async function example() {
  const live = startLive()
  const article = await importExample(desk.db, ['One.', 'Two.'])
  const from = { articles: new Map([[article.id, article.change]]), house: 0 }
  const save = async (place: number, text: string, announced: Live | null = live) => {
    const now = await readArticle(desk.db, article.id)
    await sendSave(desk.db, article.id, saveOf(now!.paragraphs[place]!, text), 'Ben')
    announced?.announce(article.id)
  }
  return { live, article, from, save }
}

describe('Who follows an article', () => {
  test('Is told of a save, with the change to go on from', async () => {
    const { live, article, from, save } = await example()
    const reader = new ExampleReader(from).follow(live)
    await save(0, 'First.')
    await reader.until(({ texts }) => texts.length > 0)
    expect(reader.texts).toEqual(['First.'])
    expect(reader.cursor.articles.get(article.id)).toBe(article.change + 1)
  })

  test('Is told at once of what happened before they came', async () => {
    const { live, from, save } = await example()
    await save(0, 'First.')
    await save(1, 'Second.')
    const reader = new ExampleReader(from).follow(live)
    await reader.until(({ texts }) => texts.length > 1)
    expect(reader.texts).toEqual(['First.', 'Second.'])
  })

  test('Goes on after a lost connection, and after a restart of the server, with nothing missed and nothing twice', async () => {
    const { live, from, save } = await example()
    const before = new ExampleReader(from).follow(live)
    await save(0, 'First.')
    await before.until(({ texts }) => texts.length > 0)
    before.leave()
    await save(1, 'Second.')
    const restarted = startLive()
    const after = new ExampleReader(before.cursor).follow(restarted)
    await save(0, 'Third.', restarted)
    await after.until(({ texts }) => texts.includes('Third.'))
    expect([...before.texts, ...after.texts]).toEqual(['First.', 'Second.', 'Third.'])
  })

  test('Gets every change once, however many are made at the same time and announced', async () => {
    const { live, article, from } = await example()
    const readers = [1, 2, 3].map(() => new ExampleReader(from).follow(live))
    const texts = Array.from({ length: 30 }, (_, number) => `Text ${number}.`)
    await Promise.all(
      texts.map(async (text) => {
        const inserted = { paragraphId: randomUUID(), insert: { position: 'a9' }, base: 0 }
        await sendSave(desk.db, article.id, saveOf(article.paragraphs[0]!, text, inserted))
        live.announce(article.id)
      }),
    )
    const last = article.change + texts.length
    for (const reader of readers) {
      await reader.until(({ cursor }) => cursor.articles.get(article.id) === last)
      expect(reader.texts.toSorted()).toEqual(texts.toSorted())
    }
  })

  test('Is not told of other articles', async () => {
    const { live, from, save } = await example()
    const other = await importExample(desk.db, ['Elsewhere.'])
    const reader = new ExampleReader(from).follow(live)
    await sendSave(desk.db, other.id, saveOf(other.paragraphs[0]!, 'Not here.'))
    live.announce(other.id)
    await save(0, 'Here.')
    await reader.until(({ texts }) => texts.length > 0)
    expect(reader.texts).toEqual(['Here.'])
  })

  test('Is told when the article is put in the bin, and when it is deleted for good', async () => {
    const { live, article, from } = await example()
    const reader = new ExampleReader(from).follow(live)
    await setBinned(desk.db, article.id, true)
    live.announce(article.id)
    await reader.until(({ events }) => events.some(({ name, data }) => name === 'changes' && data.binned))
    await purgeArticle(desk.db, article.id)
    live.announce(article.id)
    await reader.until(({ events }) => events.some(({ name }) => name === 'deleted'))
  })

  test('Is told of a stet of the house that was given in another article', async () => {
    const { live, from } = await example()
    const other = await importExample(desk.db, ['Elsewhere.'])
    const reader = new ExampleReader(from).follow(live)
    const stet = { id: randomUUID(), scope: 'house', check: 'acronyms', text: 'ONU', author: 'Ada' }
    await letStand(desk.db, other.id, newStet.parse(stet))
    live.announce(null)
    await reader.until(({ events }) => events.some(({ name }) => name === 'house'))
    expect(reader.cursor.house).toBe(1)
  })
})

describe('Who is in the article', () => {
  test('Is told to those who follow it: who comes, where they are, and who goes', async () => {
    const { live, article, from } = await example()
    const reader = new ExampleReader(from).follow(live)
    const visitorId = randomUUID()
    const visit = { articleId: article.id, visitorId, name: 'Ben', paragraphId: null, gone: false }
    live.visit(visit)
    live.visit(visit)
    live.visit({ ...visit, paragraphId: article.paragraphs[1]!.id })
    live.visit({ ...visit, gone: true })
    const told = reader.events.flatMap((event) => (event.name === 'visitors' ? [event.data.visitors] : []))
    expect(told).toEqual([
      [],
      [{ visitorId, name: 'Ben', paragraphId: null }],
      [{ visitorId, name: 'Ben', paragraphId: article.paragraphs[1]!.id }],
      [],
    ])
  })

  test('Is told to those who come later', async () => {
    const { live, article, from } = await example()
    live.visit({ articleId: article.id, visitorId: randomUUID(), name: 'Ben', paragraphId: null, gone: false })
    const reader = new ExampleReader(from).follow(live)
    expect(reader.events).toMatchObject([{ name: 'visitors', data: { visitors: [{ name: 'Ben' }] } }])
  })
})

test('When the server stops, every stream ends', async () => {
  const { live, from } = await example()
  const reader = new ExampleReader(from).follow(live)
  await live.close()
  expect(reader.ended).toBe(true)
})
