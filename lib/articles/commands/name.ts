import type * as z from 'zod'
import type { Database } from '../../database/client'
import type { NameView, Refused } from '../article'
import type { newName } from '../schema'
import { nameView } from '../views'
import { lockArticle } from './lock-article'
import { nextChange } from './next-change'

type NewName = z.output<typeof newName>

/** Declares a name right, for the article or for the house. The same name sent twice is one. */
export async function addName(
  db: Database,
  articleId: string,
  { id, scope, form, variants, author }: NewName,
): Promise<{ readonly ok: true; readonly name: NameView } | Refused<'article_missing' | 'article_deleted' | 'name_id_reused'>> {
  return db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await tx.name.findUnique({ where: { id } })
    if (known) {
      if (known.form === form) return { ok: true, name: nameView(known) } as const
      const message = 'This name id was used before, for something else. Make a new one.'
      return { ok: false, reason: 'name_id_reused', message } as const
    }
    const whose = scope === 'house' ? null : articleId
    const next = await nextChange(tx, whose)
    if (!next.ok) return next
    const row = await tx.name.create({
      data: { id, articleId: whose, form, variants: JSON.stringify(variants), change: next.change, author, createdAt: new Date() },
    })
    return { ok: true, name: nameView(row) } as const
  })
}

/** Takes a name of the article or of the house off the list. Doing so twice is once. */
export async function removeName(
  db: Database,
  articleId: string,
  nameId: string,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted' | 'name_missing'>> {
  return db.$transaction(async (tx) => {
    const row = await tx.name.findUnique({ where: { id: nameId } })
    if (!row || (row.articleId !== null && row.articleId !== articleId))
      return { ok: false, reason: 'name_missing', message: 'There is no such name.' } as const
    if (row.endedAt !== null) return { ok: true } as const
    const next = await nextChange(tx, row.articleId)
    if (!next.ok) return next
    await tx.name.update({ where: { id: nameId }, data: { endedAt: new Date(), endedAtChange: next.change } })
    return { ok: true } as const
  })
}
