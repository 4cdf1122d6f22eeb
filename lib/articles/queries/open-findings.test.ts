import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countFindings } from '../../checks/count-findings'
import { loadWordLists } from '../../checks/dictionaries/load-node'
import { checkArticle } from '../../checks/run'
import { stetKeyFor } from '../../checks/stet'
import { testDatabase } from '../../database/test-database'
import { changeSettings } from '../commands/change-settings'
import { addName } from '../commands/name'
import { setBinned } from '../commands/set-binned'
import { letStand } from '../commands/stet'
import { importExample, saveOf, sendSave } from '../example-desk'
import { desk as deskOf } from './desk'
import { type Counter, countNext, openFindings } from './open-findings'

const desk = testDatabase()
/** The real checks, in this thread. */
const count: Counter = async (article) => countFindings(article, loadWordLists)
const countAll = async (counter = count, checksVersion = 'now') => {
  let counted = 0
  while (await countNext(desk.db, counter, { checksVersion, rest: 0 })) counted += 1
  return counted
}
const entries = async () => (await deskOf(desk.db, { bin: false, sort: 'title', descending: false, filter: '', offset: 0, limit: 10 })).entries

describe('open findings', () => {
  it('are unknown until they have been counted, and then on the desk, each article once', async () => {
    const texts = ['In kyiv it rained.', 'It rained in kyiv , too.']
    const paragraphs = texts.map((text, place) => ({ id: String(place), text, kind: 'body' as const }))
    const found = [...checkArticle(paragraphs, { locale: 'en-US', sourceLanguage: 'fr', words: loadWordLists }).values()].flat().length
    expect(found).toBeGreaterThan(1)
    const a = await importExample(desk.db, texts)
    const b = await importExample(desk.db, ['It rained.'])
    expect(await openFindings(desk.db, a.id)).toBeNull()
    expect((await entries()).map((entry) => entry.openFindings)).toEqual([null, null])
    expect(await countAll()).toBe(2)
    expect([await openFindings(desk.db, a.id), await openFindings(desk.db, b.id)]).toEqual([found, 0])
    expect((await entries()).map((entry) => [entry.id, entry.openFindings])).toEqual([[a.id, found], [b.id, 0]])
    expect(await countAll()).toBe(0)
  })

  it('are counted anew after a save, and are unknown until then', async () => {
    const article = await importExample(desk.db, ['In kyiv it rained.', 'In kyiv again.'])
    await countAll()
    await sendSave(desk.db, article.id, saveOf(article.paragraphs[0]!, 'In Kyiv it rained.'))
    expect(await openFindings(desk.db, article.id)).toBeNull()
    expect(await countAll()).toBe(1)
    expect(await openFindings(desk.db, article.id)).toBe(1)
  })

  it('are fewer by what editors let stand and by their names, in the article and in the house', async () => {
    const article = await importExample(desk.db, ['In kyiv it rained.', 'In warsaw again.', 'It rained in Berlin .'])
    const other = await importExample(desk.db, ['In warsaw.'])
    const [first] = article.paragraphs
    const key = stetKeyFor({ check: 'missing-capitals', start: 3, end: 7 }, { id: first!.id, text: first!.text, kind: 'body' })
    await countAll()
    expect([await openFindings(desk.db, article.id), await openFindings(desk.db, other.id)]).toEqual([3, 1])
    await letStand(desk.db, article.id, { id: randomUUID(), scope: 'place', paragraphId: first!.id, author: 'A', ...key })
    expect(await countAll()).toBe(1)
    expect(await openFindings(desk.db, article.id)).toBe(2)
    await addName(desk.db, article.id, { id: randomUUID(), scope: 'house', form: 'warsaw', variants: [], author: 'A' })
    expect(await countAll()).toBe(2)
    expect([await openFindings(desk.db, article.id), await openFindings(desk.db, other.id)]).toEqual([1, 0])
  })

  it('are counted anew by other checks and for other languages', async () => {
    const article = await importExample(desk.db, ['He arrived at 20h30 on Monday.'])
    await countAll()
    expect(await countAll(count, 'newer')).toBe(1)
    await changeSettings(desk.db, article.id, { sourceLanguage: 'fr' })
    expect(await countAll(count, 'newer')).toBe(1)
    expect(await openFindings(desk.db, article.id)).toBe(1)
  })

  it('of an article that cannot be counted stay unknown, and do not hold the others up', async () => {
    const bad = await importExample(desk.db, ['Bad kyiv.'])
    const good = await importExample(desk.db, ['Good kyiv.'])
    const failing: Counter = async (article) => (article.paragraphs[0]?.text.startsWith('Bad') ? null : count(article))
    expect(await countAll(failing)).toBe(2)
    expect([await openFindings(desk.db, bad.id), await openFindings(desk.db, good.id)]).toEqual([null, 1])
  })

  it('are not counted in the bin, nor while somebody is typing', async () => {
    const article = await importExample(desk.db, ['In kyiv.'])
    expect(await countNext(desk.db, count, { checksVersion: 'now', rest: 60_000 })).toBe(false)
    await setBinned(desk.db, article.id, true)
    expect(await countAll()).toBe(0)
  })
})
