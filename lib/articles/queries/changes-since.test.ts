import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../database/test-database'
import { changeSettings } from '../commands/change-settings'
import { importExample, saveOf, sendSave } from '../example-desk'
import { changesSince } from './changes-since'
import { readArticle } from './read-article'

const desk = testDatabase()

describe('Who asks again and again what has happened', () => {
  test('Is told of every text once, although others save while it is read', async () => {
    const article = await importExample(desk.db, ['One.', 'Two.', 'Three.', 'Four.'])
    let saving = true
    const write = async (place: number) => {
      for (let i = 0; i < 10; i++) {
        const { paragraphs } = (await readArticle(desk.db, article.id))!
        await sendSave(desk.db, article.id, saveOf(paragraphs[place]!, `Text ${i} of paragraph ${place}.`))
      }
    }
    const told: string[] = []
    const ask = async (from: number) => {
      const changes = (await changesSince(desk.db, article.id, from))!
      told.push(...changes.paragraphs.map(({ id, revision }) => `${id} ${revision}`))
      return changes.change
    }
    const writing = Promise.all([0, 1, 2, 3].map(write)).then(() => (saving = false))
    let change = article.change
    while (saving) change = await ask(change)
    await writing
    await ask(change)
    expect(told.length).toBe(new Set(told).size)
    for (const { id } of article.paragraphs) expect(told).toContain(`${id} 11`)
  })

  test('Is told when the article is checked against other languages', async () => {
    const article = await importExample(desk.db, ['One.'])
    await changeSettings(desk.db, article.id, { targetLocale: 'en-GB', sourceLanguage: 'fr' })
    expect(await changesSince(desk.db, article.id, article.change)).toMatchObject({
      change: article.change + 1,
      languages: { targetLocale: 'en-GB', sourceLanguage: 'fr' },
      paragraphs: [],
    })
  })
})
