import type { Database, Transaction } from '../../database/client'
import type { Refused, StetView } from '../article'
import type { NewStet } from '../schema'
import { stetView } from '../views'
import { lockArticle } from './lock-article'
import { type Whose, nextChange } from './next-change'

export type StetResult =
  | { readonly ok: true; readonly stet: StetView }
  | Refused<'article_missing' | 'article_deleted' | 'paragraph_missing' | 'stet_id_reused'>

/** Lets a finding of an article stand: in one place, in the whole article, or always. The same stet sent twice is one. */
export async function letStand(db: Database, articleId: string, given: NewStet): Promise<StetResult> {
  return db.$transaction(async (tx): Promise<StetResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await tx.stet.findUnique({ where: { id: given.id } })
    if (known) return sameStet(stetView(known), articleId, given)
    const paragraphId = given.scope === 'place' ? given.paragraphId : null
    if (given.scope === 'place' && !(await isParagraphOf(tx, articleId, paragraphId))) {
      return { ok: false, reason: 'paragraph_missing', message: 'Say which paragraph of this article the finding is in.' }
    }
    const whose = whoseOf(articleId, given)
    const next = await nextChange(tx, whose)
    if (!next.ok) return next
    const { id, check, text, author } = given
    const [before, after] = given.scope === 'place' ? [given.before, given.after] : ['', '']
    const data = { id, scope: given.scope, articleId: whose, paragraphId, check, text, before, after, author }
    return { ok: true, stet: stetView(await tx.stet.create({ data: { ...data, change: next.change, createdAt: new Date() } })) }
  })
}

/** Takes a stet back, of this article or of the house. One that was taken back already stays so. */
export async function takeBackStet(
  db: Database,
  articleId: string,
  id: string,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted' | 'stet_missing'>> {
  return db.$transaction(async (tx) => {
    const stet = await tx.stet.findUnique({ where: { id } })
    if (!stet || (stet.articleId !== null && stet.articleId !== articleId)) {
      return { ok: false, reason: 'stet_missing', message: 'There is no such stet here.' } as const
    }
    if (stet.endedAt !== null) return { ok: true } as const
    const next = await nextChange(tx, stet.articleId)
    if (!next.ok) return next
    await tx.stet.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date(), endedAtChange: next.change } })
    return { ok: true } as const
  })
}

function whoseOf(articleId: string, { scope }: NewStet): Whose {
  return scope === 'house' ? null : articleId
}

function sameStet(known: StetView, articleId: string, given: NewStet): StetResult {
  const same =
    known.scope === given.scope &&
    known.articleId === whoseOf(articleId, given) &&
    known.check === given.check &&
    known.text === given.text &&
    (given.scope !== 'place' || known.paragraphId === given.paragraphId)
  if (same) return { ok: true, stet: known }
  return { ok: false, reason: 'stet_id_reused', message: 'This stet id was used before, for something else. Make a new one.' }
}

async function isParagraphOf(tx: Transaction, articleId: string, paragraphId: string | null): Promise<boolean> {
  if (paragraphId === null) return false
  return (await tx.paragraph.count({ where: { id: paragraphId, articleId } })) > 0
}
