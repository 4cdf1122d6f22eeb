import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../database/test-database'
import { importExample, saveOf, sendSave } from '../example-desk'
import { changesSince } from '../queries/changes-since'
import { desk as deskOf } from '../queries/desk'
import { readArticle } from '../queries/read-article'
import { threadsOf } from '../queries/threads'
import { newComment, newThread } from '../schema'
import { addComment, beginThread } from './comment'
import { purgeArticle } from './purge-article'
import { setBinned } from './set-binned'

const desk = testDatabase()

async function example() {
  const article = await importExample(desk.db, ['The minister said so on Monday.', 'A second paragraph.'])
  const [first] = article.paragraphs
  if (!first) throw new Error('The example has paragraphs.')
  const given = { id: randomUUID(), commentId: randomUUID(), paragraphId: first.id, revision: 1, text: 'Which Monday?', author: 'Ada' }
  const begin = (changes: object = {}) => beginThread(desk.db, article.id, newThread.parse({ ...given, ...changes }))
  const add = (kind: string, text = '', changes: object = {}) =>
    addComment(desk.db, article.id, given.id, newComment.parse({ id: randomUUID(), kind, text, author: 'Ben', ...changes }))
  return { article, first, given, begin, add }
}

const changeOf = async (id: string) => (await readArticle(desk.db, id))!.change

describe('A thread', () => {
  test('Begins with a comment on words of a revision, and tells them with the text they were seen in', async () => {
    const { article, first, given, begin } = await example()
    const result = await begin({ words: { start: 24, end: 30 } })
    await sendSave(desk.db, article.id, saveOf(first, 'The minister said so on Tuesday.'))
    const thread = {
      id: given.id,
      paragraphId: first.id,
      words: { start: 24, end: 30, inText: first.text },
      resolved: false,
      comments: [{ id: given.commentId, kind: 'said', text: 'Which Monday?', author: 'Ada' }],
    }
    expect(result).toMatchObject({ ok: true, thread })
    expect(await threadsOf(desk.db, article.id)).toMatchObject([thread])
  })

  test('May be about the whole paragraph', async () => {
    const { begin } = await example()
    expect(await begin()).toMatchObject({ ok: true, thread: { words: null } })
  })

  test('Is a change of the article, which others are told of with all that was said', async () => {
    const { article, begin, add } = await example()
    await begin()
    expect(await changesSince(desk.db, article.id, article.change)).toMatchObject({ change: article.change + 1, threads: [{ comments: [{}] }] })
    await add('said', 'Last Monday.')
    expect(await changesSince(desk.db, article.id, article.change + 1)).toMatchObject({ threads: [{ comments: [{}, { text: 'Last Monday.' }] }] })
    expect(await changesSince(desk.db, article.id, article.change + 2)).toMatchObject({ threads: [] })
  })

  test('Is resolved and opened again, and keeps who did', async () => {
    const { begin, add } = await example()
    await begin()
    expect(await add('resolved', 'Done.')).toMatchObject({ thread: { resolved: true, comments: [{}, { kind: 'resolved', author: 'Ben', text: 'Done.' }] } })
    expect(await add('reopened')).toMatchObject({ thread: { resolved: false, comments: [{}, {}, { kind: 'reopened' }] } })
  })

  test('That is resolved already is not resolved once more', async () => {
    const { article, begin, add } = await example()
    await begin()
    await add('resolved')
    const change = await changeOf(article.id)
    expect(await add('resolved')).toMatchObject({ ok: true, thread: { comments: [{}, {}] } })
    expect(await changeOf(article.id)).toBe(change)
  })

  test('Sent twice is one, and so is a comment', async () => {
    const { article, begin, add } = await example()
    const id = randomUUID()
    await begin()
    expect(await begin()).toMatchObject({ ok: true })
    await add('said', 'Again.', { id })
    expect(await add('said', 'Again.', { id })).toMatchObject({ ok: true, thread: { comments: [{}, {}] } })
    expect(await changeOf(article.id)).toBe(article.change + 2)
    expect(await begin({ text: 'Another.' })).toMatchObject({ ok: false, reason: 'thread_id_reused' })
    expect(await add('said', 'Another.', { id })).toMatchObject({ ok: false, reason: 'comment_id_reused' })
  })

  test('Is refused about what is not there', async () => {
    const { begin } = await example()
    expect(await begin({ paragraphId: randomUUID() })).toMatchObject({ ok: false, reason: 'paragraph_missing' })
    expect(await begin({ revision: 2 })).toMatchObject({ ok: false, reason: 'unknown_revision' })
    expect(await begin({ words: { start: 0, end: 1000 } })).toMatchObject({ ok: false, reason: 'unknown_revision' })
  })

  test('Of another article is not added to', async () => {
    const { begin } = await example()
    const other = await example()
    const begun = await begin()
    if (!begun.ok) throw new Error(begun.message)
    const comment = newComment.parse({ id: randomUUID(), kind: 'said', text: 'Here.', author: 'Ben' })
    expect(await addComment(desk.db, other.article.id, begun.thread.id, comment)).toMatchObject({ ok: false, reason: 'thread_missing' })
  })
})

test('The desk counts the open threads of each article', async () => {
  const { begin, add } = await example()
  const request = { bin: false, sort: 'changed', descending: true, filter: '', offset: 0, limit: 10 } as const
  const counted = async () => (await deskOf(desk.db, request)).entries.map(({ openThreads }) => openThreads)
  expect(await counted()).toEqual([0])
  await begin()
  await begin({ id: randomUUID(), commentId: randomUUID() })
  expect(await counted()).toEqual([2])
  await add('resolved')
  expect(await counted()).toEqual([1])
})

test('What was said is never changed, and goes with its article only', async () => {
  const { article, begin } = await example()
  await begin()
  const { db } = desk
  await expect(db.comment.updateMany({ data: { text: 'Other.' } })).rejects.toThrow()
  await expect(db.comment.deleteMany()).rejects.toThrow()
  await expect(db.thread.updateMany({ data: { start: 1, end: 2 } })).rejects.toThrow()
  await expect(db.thread.deleteMany()).rejects.toThrow()
  await setBinned(db, article.id, true)
  await purgeArticle(db, article.id)
  expect([await db.thread.count(), await db.comment.count()]).toEqual([0, 0])
})
