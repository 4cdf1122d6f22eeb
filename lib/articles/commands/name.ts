import type { Database } from '../../database/client'
import type { NameView, Refused } from '../article'
import type { NewName } from '../schema'
import { nameView } from '../views'
import { lockArticle } from './lock-article'
import { nextChange } from './next-change'

export type NameResult =
  | { readonly ok: true; readonly name: NameView }
  | Refused<'article_missing' | 'article_deleted' | 'name_id_reused'>

/** Declares a name right as it is written, in this article or for the house. The same name sent twice is one. */
export async function addName(db: Database, articleId: string, given: NewName): Promise<NameResult> {
  const { id, form, variants, author } = given
  const whose = given.scope === 'house' ? null : articleId
  return db.$transaction(async (tx): Promise<NameResult> => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await tx.name.findUnique({ where: { id } })
    const stored = JSON.stringify(variants)
    if (known && (known.articleId !== whose || known.form !== form || known.variants !== stored)) {
      return { ok: false, reason: 'name_id_reused', message: 'This name’s id was used before, for something else. Make a new one.' }
    }
    if (known) return { ok: true, name: nameView(known) }
    const next = await nextChange(tx, whose)
    if (!next.ok) return next
    const data = { id, articleId: whose, form, variants: stored, author, change: next.change, createdAt: new Date() }
    return { ok: true, name: nameView(await tx.name.create({ data })) }
  })
}

/** Takes a name out again, of this article or of the house. One that was taken out already stays so. */
export async function removeName(
  db: Database,
  articleId: string,
  id: string,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted' | 'name_missing'>> {
  return db.$transaction(async (tx) => {
    const name = await tx.name.findUnique({ where: { id } })
    if (!name || (name.articleId !== null && name.articleId !== articleId)) {
      return { ok: false, reason: 'name_missing', message: 'There is no such name here.' } as const
    }
    if (name.endedAt !== null) return { ok: true } as const
    const next = await nextChange(tx, name.articleId)
    if (!next.ok) return next
    await tx.name.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date(), endedAtChange: next.change } })
    return { ok: true } as const
  })
}
