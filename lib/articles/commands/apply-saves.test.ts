import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../database/test-database'
import type { ArticleView, ParagraphView } from '../article'
import { importExample, saveOf, sendSave, sendSaves } from '../example-desk'
import { conflicts } from '../queries/conflicts'
import { readArticle } from '../queries/read-article'
import { batch } from '../schema'
import { applySaves } from './apply-saves'

const desk = testDatabase()

const TEXTS = ['The minister said so on Monday in Kyiv.', 'A second paragraph.', 'A third paragraph.']

async function example(texts: readonly string[] = TEXTS) {
  const article = await importExample(desk.db, texts)
  return { article, first: paragraphAt(article, 0), second: paragraphAt(article, 1) }
}

function paragraphAt(article: ArticleView | null, place: number): ParagraphView {
  const paragraph = article?.paragraphs[place]
  if (!paragraph) throw new Error(`The article has no paragraph ${place + 1}.`)
  return paragraph
}

const revisionsOf = (paragraphId: string) => desk.db.revision.findMany({ where: { paragraphId }, orderBy: { number: 'asc' } })
const now = async ({ id }: ArticleView, place = 0) => paragraphAt(await readArticle(desk.db, id), place)

describe('A save', () => {
  test('On the current revision becomes the next one', async () => {
    const { article, first } = await example()
    const result = await sendSave(desk.db, article.id, saveOf(first, 'The minister said so.', { origin: 'fix' }), 'Ben')
    expect(result).toMatchObject({ ok: true, outcome: 'saved', paragraph: { text: 'The minister said so.', revision: 2, changedBy: 'Ben' } })
    expect(result.paragraph).toEqual(await now(article))
    const revisions = await revisionsOf(first.id)
    expect(revisions.map(({ number, base, origin, author, text }) => [number, base, origin, author, text])).toEqual([
      [1, 0, 'import', 'Ada', first.text],
      [2, 1, 'fix', 'Ben', 'The minister said so.'],
    ])
  })

  test('Makes one change of the article, however many paragraphs it comes with', async () => {
    const { article, first, second } = await example()
    const answer = await sendSaves(desk.db, article.id, [saveOf(first, 'One.'), saveOf(second, 'Two.')])
    expect(answer).toMatchObject({ ok: true, change: article.change + 1 })
    expect((await readArticle(desk.db, article.id))?.change).toBe(article.change + 1)
  })

  test('Sent twice is one revision', async () => {
    const { article, first } = await example()
    const save = saveOf(first, 'Once.')
    await sendSave(desk.db, article.id, save)
    const again = await sendSave(desk.db, article.id, save, 'Another name')
    expect(again).toMatchObject({ ok: true, outcome: 'repeated', paragraph: { text: 'Once.', revision: 2, changedBy: 'Ada' } })
    expect(await revisionsOf(first.id)).toHaveLength(2)
  })

  test('Sent twice in one batch is one revision', async () => {
    const { article, first } = await example()
    const save = saveOf(first, 'Once.')
    const answer = await sendSaves(desk.db, article.id, [save, save])
    expect(answer.ok && answer.results.map((result) => result.ok && result.outcome)).toEqual(['saved', 'repeated'])
  })

  test('Sent again after others have saved tells how the paragraph is now, and changes nothing', async () => {
    const { article, first } = await example()
    const save = saveOf(first, 'Mine.')
    await sendSave(desk.db, article.id, save)
    await sendSave(desk.db, article.id, saveOf(await now(article), 'Theirs.'), 'Ben')
    const again = await sendSave(desk.db, article.id, save)
    expect(again).toMatchObject({ ok: true, outcome: 'repeated', paragraph: { text: 'Theirs.', revision: 3 } })
    expect((await now(article)).text).toBe('Theirs.')
  })

  test('With an id that was used for another text is refused, with everything it came with', async () => {
    const { article, first, second } = await example()
    const save = saveOf(first, 'Once.')
    await sendSave(desk.db, article.id, save)
    const other = saveOf(second, 'Not stored.')
    const answer = await sendSaves(desk.db, article.id, [other, { ...save, state: { ...save.state, text: 'Twice.' } }])
    expect(answer).toMatchObject({ ok: false, reason: 'save_id_reused', saveId: save.saveId })
    expect((await now(article, 1)).text).toBe(second.text)
    expect(await revisionsOf(second.id)).toHaveLength(1)
  })

  test('That says what is current makes no revision, and is remembered', async () => {
    const { article, first } = await example()
    const save = saveOf(first, first.text)
    expect(await sendSave(desk.db, article.id, save)).toMatchObject({ outcome: 'unchanged', paragraph: { revision: 1 } })
    await sendSave(desk.db, article.id, saveOf(first, 'Something else.'))
    expect(await sendSave(desk.db, article.id, save)).toMatchObject({ outcome: 'repeated', paragraph: { text: 'Something else.' } })
    expect(await readArticle(desk.db, article.id)).toMatchObject({ change: article.change + 1 })
  })

  test('May change the structure alone', async () => {
    const { article, second } = await example()
    const { state, ...save } = saveOf(second, second.text)
    const result = await sendSave(desk.db, article.id, { ...save, state: { ...state, kind: 'heading', level: 2, leftOut: true } })
    expect(result).toMatchObject({ outcome: 'saved', paragraph: { kind: 'heading', level: 2, leftOut: true, text: second.text } })
  })

  test('To an article in the bin is stored: nothing typed is lost', async () => {
    const { article, first } = await example()
    await desk.db.article.update({ where: { id: article.id }, data: { binnedAt: new Date() } })
    expect(await sendSave(desk.db, article.id, saveOf(first, 'Kept.'))).toMatchObject({ outcome: 'saved' })
  })

  test('Keeps every character of a text', async () => {
    const { article, first } = await example()
    const text = ' \t“Été” e\u0301 👩‍👩‍👧‍👦 \u00a0\u200b\u202e\u2028 שלום\n\n漢字 \u{10ffff} '
    await sendSave(desk.db, article.id, saveOf(first, text))
    expect((await now(article)).text).toBe(text)
  })
})

describe('A stale save', () => {
  test('Is merged word by word with what came between', async () => {
    const { article, first } = await example()
    await sendSave(desk.db, article.id, saveOf(first, first.text.replace('Monday', 'Tuesday')), 'Ben')
    const result = await sendSave(desk.db, article.id, saveOf(first, first.text.replace('minister', 'premier')))
    const merged = 'The premier said so on Tuesday in Kyiv.'
    expect(result).toMatchObject({ ok: true, outcome: 'merged', paragraph: { text: merged, revision: 3 } })
    const [, , last] = await revisionsOf(first.id)
    expect(last).toMatchObject({ text: merged, base: 1, origin: 'merge', author: 'Ada' })
  })

  test('Takes another’s structure over', async () => {
    const { article, first } = await example()
    const leaving = saveOf(first, first.text)
    await sendSave(desk.db, article.id, { ...leaving, state: { ...leaving.state, leftOut: true } }, 'Ben')
    const result = await sendSave(desk.db, article.id, saveOf(first, 'Other words.'))
    expect(result).toMatchObject({ outcome: 'merged', paragraph: { text: 'Other words.', leftOut: true } })
  })

  test('That says what somebody else has said already changes nothing', async () => {
    const { article, first } = await example()
    await sendSave(desk.db, article.id, saveOf(first, 'The same.'), 'Ben')
    expect(await sendSave(desk.db, article.id, saveOf(first, 'The same.'))).toMatchObject({ outcome: 'unchanged', paragraph: { revision: 2 } })
  })

  test('Is kept as a conflict where the same words were changed', async () => {
    const { article, first } = await example()
    const [theirs, mine] = [first.text.replace('Monday', 'Tuesday'), first.text.replace('Monday', 'Friday')]
    await sendSave(desk.db, article.id, saveOf(first, theirs), 'Ben')
    const save = saveOf(first, mine)
    const result = await sendSave(desk.db, article.id, save)
    expect(result).toMatchObject({
      ok: false,
      reason: 'conflict',
      conflict: {
        id: save.saveId,
        base: { text: first.text },
        theirs: { text: theirs, revision: 2, author: 'Ben' },
        mine: { text: mine },
        author: 'Ada',
      },
      paragraph: { text: theirs, revision: 2 },
    })
    expect(await conflicts(desk.db, article.id)).toEqual([!result.ok && result.conflict])
    expect(await sendSave(desk.db, article.id, save)).toEqual(result)
    expect(await revisionsOf(first.id)).toHaveLength(2)
  })

  test('Is based on an earlier save of the same batch where it says so', async () => {
    const { article, first } = await example()
    const answer = await sendSaves(desk.db, article.id, [
      saveOf(first, 'The first.'),
      saveOf(first, 'The first and more.', { base: 2 }),
      saveOf(first, 'The very first.', { base: 2 }),
    ])
    expect(answer.ok && answer.results.map((result) => result.ok && result.outcome)).toEqual(['saved', 'saved', 'merged'])
    expect((await now(article)).text).toBe('The very first and more.')
  })
})

describe('A conflict', () => {
  async function collided() {
    const { article, first } = await example()
    await sendSave(desk.db, article.id, saveOf(first, first.text.replace('Monday', 'Tuesday')), 'Ben')
    const save = saveOf(first, first.text.replace('Monday', 'Friday'))
    await sendSave(desk.db, article.id, save)
    return { article, save, current: await now(article) }
  }

  test('Is closed by the revision in which an editor chose', async () => {
    const { article, save, current } = await collided()
    await sendSave(desk.db, article.id, saveOf(current, save.state.text, { closes: [save.saveId] }))
    expect(await conflicts(desk.db, article.id)).toEqual([])
    const stored = await desk.db.conflict.findUniqueOrThrow({ where: { id: save.saveId } })
    expect(stored).toMatchObject({ text: save.state.text, closedBy: 3, closedAtChange: article.change + 3 })
  })

  test('Is closed by what is current where the editor chose that', async () => {
    const { article, save, current } = await collided()
    const result = await sendSave(desk.db, article.id, saveOf(current, current.text, { closes: [save.saveId] }))
    expect(result).toMatchObject({ outcome: 'unchanged' })
    expect(await conflicts(desk.db, article.id)).toEqual([])
  })

  test('Does not come back when its save is sent once more after it was closed', async () => {
    const { article, save, current } = await collided()
    await sendSave(desk.db, article.id, saveOf(current, 'Chosen.', { closes: [save.saveId] }))
    expect(await sendSave(desk.db, article.id, save)).toMatchObject({ ok: true, outcome: 'repeated', paragraph: { text: 'Chosen.' } })
  })

  test('Stays open where the save that would close it collides too', async () => {
    const { article, save } = await collided()
    const stale = saveOf({ ...(await now(article)), revision: 1 }, save.state.text.replace('Friday', 'Sunday'), { closes: [save.saveId] })
    await sendSave(desk.db, article.id, stale)
    expect((await conflicts(desk.db, article.id)).map(({ id }) => id).sort()).toEqual([save.saveId, stale.saveId].sort())
  })

  test('Of another paragraph is not closed', async () => {
    const { article, save } = await collided()
    await sendSave(desk.db, article.id, saveOf(await now(article, 1), 'Other.', { closes: [save.saveId] }))
    expect(await conflicts(desk.db, article.id)).toHaveLength(1)
  })
})

describe('An inserted paragraph', () => {
  const inserted = (position: string, text = 'New.') =>
    saveOf({ ...newParagraph, id: randomUUID() }, text, { base: 0, insert: { position } })
  const newParagraph = { kind: 'body', level: 0, ordered: false, joined: false, leftOut: false, revision: 0 } as ParagraphView

  test('Stands where its position says, with an empty machine text', async () => {
    const { article, first } = await example()
    const result = await sendSave(desk.db, article.id, inserted('a0V'))
    expect(result).toMatchObject({ outcome: 'saved', paragraph: { imported: false, machineText: '', revision: 1, changedBy: 'Ada' } })
    const { paragraphs } = (await readArticle(desk.db, article.id))!
    expect(paragraphs.map(({ text }) => text)).toEqual([first.text, 'New.', ...TEXTS.slice(1)])
  })

  test('Is inserted once however often its save comes', async () => {
    const { article } = await example()
    const save = inserted('a0V')
    await sendSave(desk.db, article.id, save)
    expect(await sendSave(desk.db, article.id, save)).toMatchObject({ outcome: 'repeated', paragraph: { text: 'New.', revision: 1 } })
    expect((await readArticle(desk.db, article.id))?.paragraphs).toHaveLength(4)
  })

  test('Gets the next free position where its own is taken', async () => {
    const { article, first, second } = await example()
    const answer = await sendSaves(desk.db, article.id, [inserted(first.position, 'One.'), inserted(first.position, 'Two.')])
    const positions = answer.ok ? answer.results.map(({ paragraph }) => paragraph.position) : []
    expect(new Set([first.position, ...positions, second.position]).size).toBe(4)
    const { paragraphs } = (await readArticle(desk.db, article.id))!
    expect(paragraphs.map(({ text }) => text).slice(1, 3).sort()).toEqual(['One.', 'Two.'])
  })

  test('Whose draft another tab has sent already becomes a later state of it', async () => {
    const { article } = await example()
    const save = inserted('a0V')
    await sendSave(desk.db, article.id, save)
    const result = await sendSave(desk.db, article.id, { ...save, saveId: randomUUID(), state: { ...save.state, text: 'New and more.' } })
    expect(result).toMatchObject({ outcome: 'saved', paragraph: { text: 'New and more.', revision: 2 } })
  })

  test('May be changed by the batch that inserts it', async () => {
    const { article } = await example()
    const save = inserted('a0V')
    const answer = await sendSaves(desk.db, article.id, [save, { ...save, saveId: randomUUID(), base: 1, insert: undefined, state: { ...save.state, text: 'Newer.' } }])
    expect(answer).toMatchObject({ ok: true, results: [{ outcome: 'saved' }, { outcome: 'saved', paragraph: { text: 'Newer.', revision: 2 } }] })
  })

  test('Is refused where its position is no fractional index', () => {
    const { paragraphId, saveId, state } = inserted('a0V')
    for (const position of ['', '!', 'zzz', 'a', 'a00']) {
      const parsed = batch.safeParse({ author: 'Ada', saves: [{ paragraphId, saveId, state, base: 0, insert: { position } }] })
      expect(parsed.success, position).toBe(false)
    }
  })
})

describe('A batch', () => {
  const label = 'Replaced “a” everywhere'

  test('Is refused as a whole where one save is, and stores nothing', async () => {
    const { article, first } = await example()
    const known = saveOf(first, 'Not stored.')
    const refusals = [
      [saveOf(first, 'From the future.', { base: 7 }), 'unknown_revision'],
      [saveOf({ ...first, id: randomUUID() }, 'Nowhere.'), 'paragraph_missing'],
    ] as const
    for (const [save, reason] of refusals) {
      expect(await sendSaves(desk.db, article.id, [known, save])).toMatchObject({ ok: false, reason, saveId: save.saveId })
    }
    expect(await readArticle(desk.db, article.id)).toEqual(article)
  })

  test('Reaches no paragraph of another article', async () => {
    const { article } = await example()
    const { first: elsewhere } = await example()
    for (const save of [saveOf(elsewhere, 'No.'), saveOf(elsewhere, 'No.', { base: 0, insert: { position: 'a0V' } })]) {
      expect(await sendSaves(desk.db, article.id, [save])).toMatchObject({ ok: false, reason: 'paragraph_missing' })
    }
  })

  test('Is one change with one name in the history', async () => {
    const { article, first, second } = await example()
    const id = randomUUID()
    const sent = batch.parse({ author: 'Ada', batch: { id, label }, saves: [saveOf(first, 'A.'), saveOf(second, 'B.')] })
    await applySaves(desk.db, article.id, sent)
    const revisions = await desk.db.revision.findMany({ where: { batchId: id } })
    expect(revisions.map(({ change }) => change)).toEqual([article.change + 1, article.change + 1])
    expect(await desk.db.batch.findUnique({ where: { id } })).toMatchObject({ label, author: 'Ada', articleId: article.id })
  })

  test('May arrive in parts; its id is not used for anything else', async () => {
    const { article, first, second } = await example()
    const name = { id: randomUUID(), label }
    const send = (batchName: typeof name, save: ReturnType<typeof saveOf>) =>
      applySaves(desk.db, article.id, batch.parse({ author: 'Ada', batch: batchName, saves: [save] }))
    expect(await send(name, saveOf(first, 'A.'))).toMatchObject({ ok: true })
    expect(await send(name, saveOf(second, 'B.'))).toMatchObject({ ok: true })
    expect(await desk.db.revision.count({ where: { batchId: name.id } })).toBe(2)
    expect(await send({ ...name, label: 'Something else' }, saveOf(second, 'C.'))).toMatchObject({ ok: false, reason: 'batch_id_reused' })
  })

  test('For an article that never was is refused', async () => {
    const { first } = await example()
    expect(await sendSaves(desk.db, randomUUID(), [saveOf(first, 'No.')])).toMatchObject({ ok: false, reason: 'article_missing' })
  })
})

describe('Many editors at once', () => {
  test('Fifty saves on one revision lose no word: what cannot be merged is a conflict', async () => {
    const words = Array.from({ length: 60 }, (_, place) => `word${place}`)
    const { article, first } = await example([`${words.join('. ')}.`, 'Another.'])
    const saves = words.slice(0, 50).map((word, place) => {
      // Every fifth editor changes the word of the one before.
      const target = place % 5 === 0 && place > 0 ? words[place - 1]! : word
      return saveOf(first, first.text.replace(new RegExp(`\\b${target}\\b`), `changed${place}`))
    })
    const results = await Promise.all(saves.map((save, place) => sendSave(desk.db, article.id, save, `Editor ${place}`)))
    const current = (await now(article)).text
    const open = await conflicts(desk.db, article.id)
    for (const [place, result] of results.entries()) {
      if (result.ok) expect(current).toContain(`changed${place}.`)
      else expect(open.find(({ id }) => id === result.saveId)?.mine.text).toBe(saves[place]?.state.text)
    }
    expect(open).toHaveLength(9)
    expect(await revisionsOf(first.id)).toHaveLength(1 + 50 - open.length)
  })

  test('One save that arrives ten times at once is applied once', async () => {
    const { article, first } = await example()
    const save = saveOf(first, 'Once.')
    const results = await Promise.all(Array.from({ length: 10 }, () => sendSave(desk.db, article.id, save)))
    expect(results.filter((result) => result.ok && result.outcome === 'saved')).toHaveLength(1)
    expect(results.filter((result) => result.ok && result.outcome === 'repeated')).toHaveLength(9)
  })
})
