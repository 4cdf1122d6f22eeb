import type * as z from 'zod'
import type { Database } from '../../database/client'
import type { Refused, StetView } from '../article'
import type { newStet } from '../schema'
import { stetView } from '../views'
import { lockArticle } from './lock-article'
import { nextChange } from './next-change'

type NewStet = z.output<typeof newStet>

/** Lets a finding stand: at one place, in the article or for the house. The same stet sent twice is one. */
export async function letStand(
  db: Database,
  articleId: string,
  { id, scope, paragraphId, check, text, before, after, author }: NewStet,
): Promise<
  { readonly ok: true; readonly stet: StetView } | Refused<'article_missing' | 'article_deleted' | 'paragraph_missing' | 'stet_id_reused'>
> {
  return db.$transaction(async (tx) => {
    const locked = await lockArticle(tx, articleId)
    if (!locked.ok) return locked
    const known = await tx.stet.findUnique({ where: { id } })
    if (known) {
      if (known.check === check && known.text === text && known.scope === scope) return { ok: true, stet: stetView(known) } as const
      const message = 'This stet id was used before, for something else. Make a new one.'
      return { ok: false, reason: 'stet_id_reused', message } as const
    }
    const place = scope === 'place' ? paragraphId : null
    if (scope === 'place') {
      const paragraph = place === null ? null : await tx.paragraph.findUnique({ where: { id: place, articleId }, select: { id: true } })
      if (!paragraph) return { ok: false, reason: 'paragraph_missing', message: 'A stet of one place names a paragraph of the article.' } as const
    }
    const whose = scope === 'house' ? null : articleId
    const next = await nextChange(tx, whose)
    if (!next.ok) return next
    const around = scope === 'place' ? { before, after } : { before: '', after: '' }
    const row = await tx.stet.create({
      data: { id, scope, articleId: whose, paragraphId: place, check, text, ...around, change: next.change, author, createdAt: new Date() },
    })
    return { ok: true, stet: stetView(row) } as const
  })
}

/** Takes a stet of the article or of the house back. Taking it back twice is once. */
export async function takeBackStet(
  db: Database,
  articleId: string,
  stetId: string,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted' | 'stet_missing'>> {
  return db.$transaction(async (tx) => {
    const row = await tx.stet.findUnique({ where: { id: stetId } })
    if (!row || (row.articleId !== null && row.articleId !== articleId))
      return { ok: false, reason: 'stet_missing', message: 'There is no such stet.' } as const
    if (row.endedAt !== null) return { ok: true } as const
    const next = await nextChange(tx, row.articleId)
    if (!next.ok) return next
    await tx.stet.update({ where: { id: stetId }, data: { endedAt: new Date(), endedAtChange: next.change } })
    return { ok: true } as const
  })
}
