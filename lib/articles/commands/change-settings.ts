import type { Database } from '../../database/client'
import type { Locale, Refused, SourceLanguage } from '../article'
import { nextChange } from './next-change'

/** What is undefined stays as it is; the source language null means that it is not known. */
export type ArticleSettings = {
  readonly targetLocale?: Locale | undefined
  readonly sourceLanguage?: SourceLanguage | null | undefined
}

/** Changes what an article is checked against. It is a change of the article's, so that whoever has it open is told. */
export async function changeSettings(
  db: Database,
  articleId: string,
  { targetLocale, sourceLanguage }: ArticleSettings,
): Promise<{ readonly ok: true } | Refused<'article_missing' | 'article_deleted'>> {
  return db.$transaction(async (tx) => {
    const next = await nextChange(tx, articleId)
    if (!next.ok) return next
    await tx.article.update({
      where: { id: articleId },
      data: {
        ...(targetLocale !== undefined && { targetLocale }),
        ...(sourceLanguage !== undefined && { sourceLanguage }),
      },
    })
    // The text is the same and what the checks find in it is not.
    await tx.articleSummary.updateMany({ where: { articleId }, data: { checksVersion: null } })
    return { ok: true } as const
  })
}
