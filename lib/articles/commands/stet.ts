import type { Database, Transaction } from '../../database/client'
import type { Refused, StetView } from '../article'
import type { NewStet } from '../schema'
import { stetView } from '../views'
import { type DecisionScope, nextChange } from './decision-scope'

export type StetResult =
  | { readonly ok: true; readonly stet: StetView }
  | Refused<'article_missing' | 'article_deleted' | 'paragraph_missing' | 'stet_id_reused'>

/**
 * Lets a finding stand: in one place, in the whole article, or always. `articleId` is the article it was decided in;
 * null is possible for the house alone. The same stet sent twice is one.
 */
export async function letStand(db: Database, articleId: string | null, given: NewStet): Promise<StetResult> {
  return db.$transaction(async (tx): Promise<StetResult> => {
    const known = await tx.stet.findUnique({ where: { id: given.id } })
    if (known) return sameStet(stetView(known), articleId, given)
    const scope = scopeOf(articleId, given)
    const next = await nextChange(tx, scope)
    if (!next.ok) return next
    const paragraphId = given.scope === 'place' ? given.paragraphId : null
    if (given.scope === 'place' && !(await isParagraphOf(tx, scope, paragraphId))) {
      return { ok: false, reason: 'paragraph_missing', message: 'Say which paragraph of this article the finding is in.' }
    }
    const { id, check, text, author } = given
    const [before, after] = given.scope === 'place' ? [given.before, given.after] : ['', '']
    const data = { id, scope: given.scope, articleId: scope, paragraphId, check, text, before, after, author }
    return { ok: true, stet: stetView(await tx.stet.create({ data: { ...data, change: next.change, createdAt: new Date() } })) }
  })
}

/**
 * Takes a stet back, of this article or of the house; with null, of the house alone. One that was taken back already
 * stays so.
 */
export async function takeBackStet(
  db: Database,
  articleId: string | null,
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

function scopeOf(articleId: string | null, given: NewStet): DecisionScope {
  return given.scope === 'house' ? null : (articleId ?? '')
}

function sameStet(known: StetView, articleId: string | null, given: NewStet): StetResult {
  const same =
    known.scope === given.scope &&
    known.articleId === scopeOf(articleId, given) &&
    known.check === given.check &&
    known.text === given.text &&
    (given.scope !== 'place' || known.paragraphId === given.paragraphId)
  if (same) return { ok: true, stet: known }
  return { ok: false, reason: 'stet_id_reused', message: 'This stet id was used before, for something else. Make a new one.' }
}

async function isParagraphOf(tx: Transaction, articleId: DecisionScope, paragraphId: string | null): Promise<boolean> {
  if (articleId === null || paragraphId === null) return false
  return (await tx.paragraph.count({ where: { id: paragraphId, articleId } })) > 0
}
