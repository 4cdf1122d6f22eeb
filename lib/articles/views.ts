/** From rows to views: nothing outside `lib/articles` sees a row. */
import * as z from 'zod'
import type { Article, Name, NamedVersion, Paragraph, Stet } from '../database/generated/sqlite/client'
import {
  type ArticleHead,
  type ChangesView,
  type NameView,
  ORIGINS,
  type Origin,
  type ParagraphState,
  type ParagraphView,
  type StetView,
  type VersionView,
} from './article'
import { locale, paragraphKind, sourceLanguage } from './schema'

/** The columns of a state, in every table that holds one. */
export type StateRow = Pick<Paragraph, 'text' | 'kind' | 'level' | 'ordered' | 'joined' | 'leftOut'>

/** A Prisma `select` of them. */
export const STATE = { text: true, kind: true, level: true, ordered: true, joined: true, leftOut: true } as const

/** The state alone, of whatever carries one. */
export function stateOf({ text, kind, level, ordered, joined, leftOut }: StateRow): ParagraphState {
  return { text, kind: oneOf(paragraphKind.options, kind), level, ordered, joined, leftOut }
}

export function sameState(a: ParagraphState, b: ParagraphState): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.ordered === b.ordered &&
    a.joined === b.joined &&
    a.leftOut === b.leftOut
  )
}

export function paragraphView(row: Paragraph): ParagraphView {
  const { reviewedRevision, reviewedBy, reviewedAt } = row
  return {
    ...stateOf(row),
    id: row.id,
    position: row.position,
    machineText: row.machineText,
    separator: row.separator,
    sourceText: row.sourceText,
    imported: row.imported,
    revision: row.revision,
    changedAt: row.changedAt.toISOString(),
    changedBy: row.changedBy,
    review:
      reviewedRevision !== null && reviewedBy !== null && reviewedAt !== null
        ? { revision: reviewedRevision, by: reviewedBy, at: reviewedAt.toISOString() }
        : null,
  }
}

/** What a head takes from the imported file: everything but its bytes. */
export const ORIGINAL = { fileName: true, leading: true, extra: true } as const

type Original = { readonly fileName: string; readonly leading: string; readonly extra: string | null }

/** What an article is checked against. */
export function languagesOf({ targetLocale, sourceLanguage: source }: Pick<Article, 'targetLocale' | 'sourceLanguage'>): ChangesView['languages'] {
  return { targetLocale: oneOf(locale.options, targetLocale), sourceLanguage: source === null ? null : oneOf(sourceLanguage.options, source) }
}

export function headView(row: Article & { readonly original: Original | null }): ArticleHead {
  return {
    id: row.id,
    ...languagesOf(row),
    syntax: oneOf(['plain', 'markdown'], row.syntax),
    change: row.change,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    binned: row.binnedAt !== null,
    fileName: row.original?.fileName ?? '',
    leading: row.original?.leading ?? '',
    extra: row.original?.extra ?? null,
  }
}

export function versionView({ id, name, change, author, createdAt }: NamedVersion): VersionView {
  return { id, name, change, author, createdAt: createdAt.toISOString() }
}

export function stetView(row: Stet): StetView {
  const { id, articleId, paragraphId, check, text, before, after, author } = row
  const scope = oneOf(['place', 'article', 'house'], row.scope)
  return { id, scope, articleId, paragraphId, check, text, before, after, author, createdAt: row.createdAt.toISOString() }
}

const VARIANTS = z.array(z.string())

export function nameView({ id, articleId, form, variants, author, createdAt }: Name): NameView {
  return { id, articleId, form, variants: VARIANTS.parse(JSON.parse(variants)), author, createdAt: createdAt.toISOString() }
}

export function originOf(text: string): Origin {
  return oneOf(ORIGINS, text)
}

/** What the database holds is what was once parsed; anything else is damage. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new Error(`The database holds “${text}” where one of ${values.join(', ')} is expected.`)
  return found
}
