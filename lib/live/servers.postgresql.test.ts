import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { importExample, saveOf, sendSave } from '../articles/example-desk'
import { type Database, openDatabase } from '../database/client'
import { testDatabase } from '../database/test-database'
import { ExampleReader } from './example-reader'
import { Live } from './live'
import { postgresqlBus } from './postgresql-bus'

const desk = testDatabase()
const servers: { live: Live; db: Database }[] = []
afterEach(async () => {
  for (const { live, db } of servers.splice(0)) {
    await live.close()
    await db.$disconnect()
  }
})

/** One more app server on the same database; what is done with it before it is connected to the others comes first. */
async function startServer(before: (live: Live) => void = () => {}): Promise<Live> {
  const { location } = desk
  if (location.engine !== 'postgresql') throw new Error('This test is of PostgreSQL.')
  const db = await openDatabase(location)
  const live = await new Promise<Live>((resolve) => {
    const opened: Live = new Live(db, ({ onMessage, onGap }) =>
      postgresqlBus(location.url, {
        onMessage,
        onGap: () => {
          onGap()
          resolve(opened)
        },
      }),
    )
    before(opened)
  })
  servers.push({ live, db })
  return live
}

async function example() {
  const [here, there] = [await startServer(), await startServer()]
  const article = await importExample(desk.db, ['One.', 'Two.'])
  return { here, there, article, from: { articles: new Map([[article.id, article.change]]), house: 0 } }
}

describe('Two app servers on one database', () => {
  test('Tell each other’s readers of every save', async () => {
    const { here, there, article, from } = await example()
    const [atHere, atThere] = [new ExampleReader(from).follow(here), new ExampleReader(from).follow(there)]
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[0]!, 'First.'))
    here.announce(article.id)
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[1]!, 'Second.'))
    there.announce(article.id)
    for (const reader of [atHere, atThere]) {
      await reader.until(({ cursor }) => cursor.articles.get(article.id) === article.change + 2)
      expect(reader.texts).toEqual(['First.', 'Second.'])
    }
  })

  test('Know who is in the article at the other one, also those who came before', async () => {
    const { here, there, article, from } = await example()
    const visit = { articleId: article.id, visitorId: randomUUID(), name: 'Ben', paragraphId: null, gone: false }
    here.visit(visit)
    const reader = new ExampleReader(from).follow(await startServer())
    const last = () => reader.events.findLast(({ name }) => name === 'visitors')?.data
    await reader.until(() => JSON.stringify(last()).includes('Ben'))
    here.visit({ ...visit, gone: true })
    await reader.until(() => JSON.stringify(last()).includes('"visitors":[]'))
    there.visit({ ...visit, name: 'Cleo' })
    await reader.until(() => JSON.stringify(last()).includes('Cleo'))
  })

  test('Know of those, too, who came before the servers were connected', async () => {
    const { there, article, from } = await example()
    const visit = { articleId: article.id, visitorId: randomUUID(), name: 'Ben', paragraphId: null, gone: false }
    const reader = new ExampleReader(from).follow(there)
    const last = () => reader.events.findLast(({ name }) => name === 'visitors')?.data
    await startServer((live) => live.visit(visit))
    await reader.until(() => JSON.stringify(last()).includes('Ben'))
  })

  test('Go on after the connection between them was cut', async () => {
    const { here, there, article, from } = await example()
    const reader = new ExampleReader(from).follow(there)
    await desk.db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'stet live' AND datname = current_database()`
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[0]!, 'Meanwhile.'))
    here.announce(article.id)
    await reader.until(({ texts }) => texts.includes('Meanwhile.'))
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[1]!, 'Afterwards.'))
    here.announce(article.id)
    await reader.until(({ texts }) => texts.includes('Afterwards.'))
    expect(reader.texts).toEqual(['Meanwhile.', 'Afterwards.'])
  })

  test('Leave alone what another version of Stet says', async () => {
    const { there, article, from } = await example()
    const reader = new ExampleReader(from).follow(there)
    const { location } = desk
    const client = new pg.Client({ connectionString: location.engine === 'postgresql' ? location.url : '' })
    await client.connect()
    for (const text of ['', 'not JSON', `${randomUUID()}{"type":"later"}`]) await client.query('SELECT pg_notify($1, $2)', ['stet', text])
    await client.end()
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[0]!, 'Still here.'))
    there.announce(article.id)
    await reader.until(({ texts }) => texts.includes('Still here.'))
  })
})
