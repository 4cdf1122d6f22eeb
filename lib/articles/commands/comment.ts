import type { Database, Transaction } from '../../database/client'
import type { Refused, ThreadView } from '../article'
import { threadById } from '../queries/threads'
import type { NewComment, NewThread } from '../schema'
import { lockArticle } from './lock-article'
import { nextChange } from './next-change'

export type ThreadResult =
  | { readonly ok: true; readonly thread: ThreadView }
  | Refused<
      | 'article_missing'
      | 'article_deleted'
      | 'paragraph_missing'
      | 'unknown_revision'
      | 'thread_missing'
      | 'thread_id_reused'
      | 'comment_id_reused'
    >

/** Says something about a paragraph, or about words in one of its revisions. The same thread sent twice is one. */
export async function beginThread(db: Database, articleId: string, given: NewThread): Promise<ThreadResult> {
  const { id, commentId, paragraphId, revision, words, text, author } = given
  return db.$transaction(async (tx): Promise<ThreadResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await threadById(tx, id)
    if (known) return sameThread(known, given)
    const about = await tx.revision.findUnique({ where: { paragraphId_number: { paragraphId, number: revision } } })
    if (about && about.articleId !== articleId) return paragraphMissing(paragraphId)
    if (!about) return (await isParagraphOf(tx, articleId, paragraphId)) ? unknownRevision(revision) : paragraphMissing(paragraphId)
    if (words && words.end > about.text.length) return unknownRevision(revision)
    const next = await nextChange(tx, articleId)
    if (!next.ok) return next
    const made = { articleId, change: next.change, createdAt: new Date() }
    await tx.thread.create({ data: { id, paragraphId, revision, start: words?.start ?? null, end: words?.end ?? null, ...made } })
    await tx.comment.create({ data: { id: commentId, threadId: id, kind: 'said', text, author, ...made } })
    return stored(tx, id)
  })
}

/** Replies, resolves or opens again. The same comment sent twice is one; what is resolved already stays so. */
export async function addComment(db: Database, articleId: string, threadId: string, given: NewComment): Promise<ThreadResult> {
  const { id, kind, text, author } = given
  return db.$transaction(async (tx): Promise<ThreadResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const thread = await tx.thread.findUnique({ where: { id: threadId } })
    if (!thread || thread.articleId !== articleId) {
      return { ok: false, reason: 'thread_missing', message: 'There is no such thread in this article.' }
    }
    const known = await tx.comment.findUnique({ where: { id } })
    if (known && (known.threadId !== threadId || known.kind !== kind || known.text !== text)) {
      return { ok: false, reason: 'comment_id_reused', message: 'This comment’s id was used before, for something else. Make a new one.' }
    }
    const nothingNew = kind !== 'said' && text === '' && thread.resolved === (kind === 'resolved')
    if (known || nothingNew) return stored(tx, threadId)
    const next = await nextChange(tx, articleId)
    if (!next.ok) return next
    await tx.comment.create({ data: { id, threadId, articleId, kind, text, author, change: next.change, createdAt: new Date() } })
    if (kind !== 'said') await tx.thread.update({ where: { id: threadId }, data: { resolved: kind === 'resolved' } })
    return stored(tx, threadId)
  })
}

async function stored(tx: Transaction, id: string): Promise<ThreadResult> {
  const thread = await threadById(tx, id)
  if (!thread) throw new Error(`The thread ${id} was not stored.`)
  return { ok: true, thread }
}

function sameThread(known: ThreadView, { commentId, paragraphId, text }: NewThread): ThreadResult {
  const [first] = known.comments
  if (known.paragraphId === paragraphId && first?.id === commentId && first.text === text) return { ok: true, thread: known }
  return { ok: false, reason: 'thread_id_reused', message: 'This thread’s id was used before, for something else. Make a new one.' }
}

async function isParagraphOf(tx: Transaction, articleId: string, id: string): Promise<boolean> {
  return (await tx.paragraph.count({ where: { id, articleId } })) > 0
}

function paragraphMissing(id: string): Refused<'paragraph_missing'> {
  return { ok: false, reason: 'paragraph_missing', message: `The article has no paragraph ${id}.` }
}

function unknownRevision(revision: number): Refused<'unknown_revision'> {
  return { ok: false, reason: 'unknown_revision', message: `The paragraph has no revision ${revision} with these words. Read it again.` }
}
