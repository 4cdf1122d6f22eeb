/**
 * An article with everything that is stored of it: what the JSON format writes and reads, to move it between
 * installations. What follows from the rest (current states, marks in force, whether a thread is resolved) is no part
 * of it, and where the article lies, on the desk or in the bin, is for each installation to say.
 */
import * as z from 'zod'
import { authorName, clientId, locale, origin, paragraphState, paragraphText, position, sourceLanguage } from './schema'

const time = z.iso.datetime({ error: 'A time is ISO 8601 in UTC.' })
const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const text = z.string().refine((given) => given.isWellFormed(), { error: 'The text holds half of a surrogate pair.' })
const signed = { change: count, author: authorName, createdAt: time }
const ended = { endedAtChange: count.nullable(), endedAt: time.nullable() }

const revision = z.strictObject({
  id: clientId,
  base: count,
  ...paragraphState.shape,
  ...signed,
  origin,
  fingerprint: z.string().max(100),
  batchId: clientId.nullable(),
})

const conflict = z.strictObject({
  id: clientId,
  base: count,
  theirs: count,
  ...paragraphState.shape,
  ...signed,
  origin,
  fingerprint: z.string().max(100),
  closedBy: count.nullable(),
  closedAtChange: count.nullable(),
})

const mark = z.strictObject({ id: clientId, revision: count, given: z.boolean(), ...signed })
const unchanged = z.strictObject({ id: clientId, revision: count, fingerprint: z.string().max(100), createdAt: time })
const comment = z.strictObject({ id: clientId, kind: z.enum(['said', 'resolved', 'reopened']), text, ...signed })

const thread = z.strictObject({
  id: clientId,
  revision: count,
  start: count.nullable(),
  end: count.nullable(),
  change: count,
  createdAt: time,
  comments: z.array(comment),
})

const paragraph = z.strictObject({
  id: clientId,
  position,
  machineText: paragraphText,
  separator: text,
  sourceText: paragraphText.nullable(),
  imported: z.boolean(),
  /** From the first on: the number of a revision is its place, counted from 1. */
  revisions: z.array(revision).min(1),
  conflicts: z.array(conflict),
  unchanged: z.array(unchanged),
  marks: z.array(mark),
  threads: z.array(thread),
})

export const wholeArticle = z.strictObject({
  /** What the file is, and the version of this shape. */
  stet: z.literal('article'),
  version: z.literal(1),
  id: clientId,
  targetLocale: locale,
  sourceLanguage: sourceLanguage.nullable(),
  syntax: z.enum(['plain', 'markdown']),
  change: count,
  createdAt: time,
  createdBy: authorName,
  changedAt: time,
  original: z.strictObject({
    fileName: text,
    format: z.string().max(100),
    mediaType: z.string().max(200),
    encoding: z.string().max(100),
    bytes: z.base64(),
    leading: text,
    extra: text.nullable(),
  }),
  paragraphs: z.array(paragraph),
  batches: z.array(z.strictObject({ id: clientId, label: text, author: authorName, createdAt: time })),
  versions: z.array(z.strictObject({ id: clientId, name: text, ...signed })),
  stets: z.array(
    z.strictObject({ id: clientId, scope: z.enum(['place', 'article']), paragraphId: clientId.nullable(), check: z.string().max(100), text, before: text, after: text, ...signed, ...ended }),
  ),
  names: z.array(z.strictObject({ id: clientId, form: text, variants: z.array(text), ...signed, ...ended })),
})

export type WholeArticle = z.output<typeof wholeArticle>
type WholeParagraph = WholeArticle['paragraphs'][number]

/**
 * Why an article cannot be one that Stet wrote, though it has the shape: null where it keeps every promise that
 * `checkDatabase` replays. What breaks one would be stored for ever.
 */
export function brokenPromise(article: WholeArticle): string | null {
  const ids = idsOf(article)
  if (new Set(ids).size < ids.length) return 'Two of its parts have the same id.'
  const positions = article.paragraphs.map((each) => each.position)
  if (positions.some((each, place) => place > 0 && each <= (positions[place - 1] ?? ''))) return 'Its paragraphs are not in order.'
  const own = new Set(article.paragraphs.map(({ id }) => id))
  if (article.stets.some(({ scope, paragraphId }) => (scope === 'place') !== (paragraphId !== null && own.has(paragraphId)))) return 'A stet does not say where it holds.'
  const batches = new Set(article.batches.map(({ id }) => id))
  for (const [place, each] of article.paragraphs.entries()) {
    const broken = brokenParagraph(each, article.change, batches)
    if (broken) return `Paragraph ${place + 1}: ${broken}`
  }
  const signatures = [...article.versions, ...article.stets, ...article.names]
  return signatures.some(({ change }) => change > article.change) ? 'It carries a change that it has not reached.' : null
}

function brokenParagraph(given: WholeParagraph, change: number, batches: ReadonlySet<string>): string | null {
  const { revisions, conflicts, unchanged: repeated, marks, threads, imported, machineText } = given
  const [first] = revisions
  const isThere = (number: number | null) => number === null || (number >= 1 && number <= revisions.length)
  if (imported !== (first?.origin === 'import') || machineText !== (imported ? first?.text : '')) return 'its first revision is not what was imported.'
  if (revisions.some(({ base }, place) => base > place)) return 'a revision is based on a later one.'
  if (!isOrdered(revisions) || !isOrdered(marks, 1)) return 'its changes are not in order.'
  if (revisions.some(({ batchId }) => batchId !== null && !batches.has(batchId))) return 'a revision names a batch that is not there.'
  if (conflicts.some(({ base, theirs, closedBy }) => base < 1 || ![base, theirs, closedBy].every(isThere))) return 'a conflict names a revision that is not there.'
  if (conflicts.some(({ closedBy, closedAtChange }) => (closedBy === null) !== (closedAtChange === null))) return 'a conflict is half closed.'
  if (![...marks, ...repeated, ...threads].every(({ revision: number }) => isThere(number))) return 'it names a revision that is not there.'
  if (threads.some(({ start, end }) => (start === null) !== (end === null) || (start !== null && end !== null && start >= end))) return 'a thread is about no words.'
  if (threads.some(({ comments }) => !comments.some(({ kind }) => kind === 'said'))) return 'nothing is said in a thread.'
  const signatures = [...revisions, ...conflicts, ...marks, ...threads, ...threads.flatMap(({ comments }) => comments)]
  return signatures.some((each) => each.change > change) ? 'it carries a change that the article has not reached.' : null
}

function isOrdered(signatures: readonly { readonly change: number }[], least = 0): boolean {
  return signatures.every(({ change }, place) => place === 0 || change >= (signatures[place - 1]?.change ?? 0) + least)
}

/** Every id that must be its own in a whole database. The revision that an import made has its paragraph's: it is one with it. */
export function idsOf({ id, paragraphs, batches, versions, stets, names }: WholeArticle): string[] {
  const parts = paragraphs.flatMap(({ revisions, conflicts, unchanged: repeated, marks, threads, ...each }) => [
    each,
    ...revisions.filter(({ id: revisionId }) => revisionId !== each.id),
    ...[conflicts, repeated, marks, threads, threads.flatMap(({ comments }) => comments)].flat(),
  ])
  return [id, ...[...parts, ...batches, ...versions, ...stets, ...names].map((part) => part.id)]
}
