/**
 * Everything that comes from outside about articles: the shapes, the limits and their sentences, once, for the
 * routes, the forms and the API's description. `error` texts say what is wrong and what to do.
 */
import { generateKeyBetween } from 'fractional-indexing'
import * as z from 'zod'
import type { QuotationStyle } from '../text/quotation-style'
import { ORIGINS } from './article'
import { LIMITS } from './limits'

export { LIMITS }

// eslint-disable-next-line no-control-regex -- tab and line feed are text; the other C0 and C1 controls are damage
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/** The first control character that is neither a tab nor a line feed, as a UTF-16 offset; -1 where there is none. */
export function findControlCharacter(text: string): number {
  return text.search(CONTROL)
}

/** Text that both engines store and give back unchanged: well-formed, no control characters, LF line ends. */
const storableText = z
  .string()
  .refine((text) => text.isWellFormed(), {
    error: 'The text holds half of a surrogate pair. Remove the damaged character.',
    params: { reason: 'text_not_well_formed' },
  })
  .refine((text) => findControlCharacter(text) === -1, {
    error: 'The text holds a control character. Remove it; only tabs and line breaks (LF) are text.',
    params: { reason: 'control_character' },
  })

const line = (max: number) =>
  storableText
    .refine((text) => !/[\n\t]/.test(text), { error: 'Write it on one line, without tabs.' })
    .transform((text) => text.trim())
    .pipe(z.string().min(1, { error: 'Write something here.' }).max(max, { error: `Use at most ${max} characters.` }))

/** Ids made by a client: UUIDs, so that nobody can guess or collide. */
export const clientId = z.uuid({ error: 'An id is a UUID, made by the client.' }).transform((id) => id.toLowerCase())

export const authorName = line(LIMITS.authorLength)
export const locale = z.enum(['en-US', 'en-CA', 'en-GB'])
export const sourceLanguage = z.enum(['fr', 'es', 'de', 'it', 'pt'])
export const paragraphKind = z.enum(['title', 'heading', 'body', 'listItem', 'quotation'])
export const origin = z.enum(ORIGINS)

export const paragraphText = storableText.max(LIMITS.paragraphLength, {
  error: `A paragraph has at most ${LIMITS.paragraphLength.toLocaleString('en-US')} characters. Split it.`,
})

const kindFields = { kind: paragraphKind, level: z.int().min(0).max(6), ordered: z.boolean() }

export const paragraphState = z.strictObject({
  text: paragraphText,
  ...kindFields,
  joined: z.boolean(),
  leftOut: z.boolean(),
})

/** Where an inserted paragraph goes: a fractional index that sorts between its neighbours' by its bytes. */
export const position = z
  .string()
  .max(200)
  .refine(isFractionalIndex, { error: 'A position is a fractional index of letters and digits: take one between its neighbours’.' })

/** What the package fractional-indexing makes and can go on from. */
function isFractionalIndex(text: string): boolean {
  try {
    return /^[0-9A-Za-z]+$/.test(text) && generateKeyBetween(text, null) > text
  } catch {
    return false
  }
}

/**
 * One save: the whole state of one paragraph, the revision it is based on, and an id made by the client. A client
 * sends one save of a paragraph at a time, the same again until it is answered, so a save never needs to name an
 * unanswered one as its base.
 */
export const save = z.strictObject({
  saveId: clientId,
  paragraphId: clientId,
  /** The number of the revision the editor had before their eyes; 0 for a paragraph that this save inserts. */
  base: z.int().min(0),
  state: paragraphState,
  origin: origin.exclude(['import', 'merge']).default('typed'),
  /** Present where this save inserts the paragraph. */
  insert: z.strictObject({ position }).optional(),
  /** Conflicts of this paragraph that the editor has chosen in, and that this save closes. */
  closes: z.array(clientId).max(LIMITS.unacknowledged).default([]),
})

/** Many saves that are one change: one transaction, one undo, an answer for each. */
export const batch = z.strictObject({
  author: authorName,
  /** Absent for saves that merely travel together. */
  batch: z.strictObject({ id: clientId, label: line(LIMITS.labelLength) }).optional(),
  saves: z.array(save).min(1).max(LIMITS.paragraphs),
})

export const mark = z.strictObject({
  id: clientId,
  paragraphId: clientId,
  /** The revision that was read; or, where its number is not known yet, the save that makes it. */
  revision: z.union([z.int().min(1), z.strictObject({ saveId: clientId })]),
  given: z.boolean(),
})
export const marks = z.strictObject({
  author: authorName,
  marks: z
    .array(mark)
    .min(1)
    .max(LIMITS.paragraphs)
    .refine((given) => new Set(given.map(({ paragraphId }) => paragraphId)).size === given.length, {
      error: 'Send one mark of a paragraph at a time.',
    }),
})

/** One paragraph of an import, as the preview showed it. */
export const importedParagraph = z.strictObject({
  text: paragraphText,
  separator: z.string().max(LIMITS.paragraphLength),
  ...kindFields,
  sourceText: paragraphText.nullable().default(null),
})

export const renameVersion = z.strictObject({ name: line(LIMITS.versionNameLength) })
export const newVersion = z.strictObject({
  id: clientId,
  name: line(LIMITS.versionNameLength),
  author: authorName,
})

/** How a file or a pasted text is read, where its sender says so; whatever is absent is as Stet proposes it. */
const reading = z.strictObject({
  /** Pasted text; any line ends. */
  text: z.string().optional(),
  file: z.file().optional(),
  fileName: line(LIMITS.fileNameLength).optional(),
  encoding: z.string().max(50).optional(),
  division: z.enum(['blankLines', 'lines']).optional(),
})
const isOneSource = ({ text, file }: z.output<typeof reading>) => (text === undefined) !== (file === undefined)
const ONE_SOURCE = { error: 'Send either a file or a text.' }

export const importPreview = reading.refine(isOneSource, ONE_SOURCE)
export const newArticle = reading
  .extend({
    /** Sent again with the same id, the same import is one article. */
    id: clientId,
    author: authorName,
    targetLocale: locale.default('en-US'),
    sourceLanguage: sourceLanguage.nullable().default(null),
    /** A title of the editor's, where none was recognised. */
    title: line(LIMITS.paragraphLength).optional(),
    /** Other kinds than the proposed ones. Paragraphs are places in the proposal, from 0. */
    kinds: z.array(z.strictObject({ paragraph: z.int().min(0), ...kindFields })).max(LIMITS.paragraphs).optional(),
    /** The places that are not brought in; where it is absent, those that the proposal does not offer. */
    without: z.array(z.int().min(0)).max(LIMITS.paragraphs).optional(),
    /** An article that Stet wrote as JSON comes in under this import's id, beside the one it was. */
    asCopy: z.boolean().default(false),
  })
  .refine(isOneSource, ONE_SOURCE)

/** One of three changes to an article as a whole. */
export const articleChange = z.union([
  z.strictObject({ binned: z.boolean() }),
  z.strictObject({ title: line(LIMITS.paragraphLength), author: authorName }),
  z
    .strictObject({ targetLocale: locale.optional(), sourceLanguage: sourceLanguage.nullable().optional() })
    .refine((settings) => Object.keys(settings).length > 0, { error: 'Say what is to change.' }),
])

/** A whole number in an address. */
const numberInAddress = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const deskQuery = z.strictObject({
  bin: z.enum(['true', 'false']).default('false').transform((bin) => bin === 'true'),
  sort: z.enum(['changed', 'title', 'words', 'progress']).default('changed'),
  descending: z.enum(['true', 'false']).default('true').transform((descending) => descending === 'true'),
  /** Part of the title, in any case and with or without accents. */
  filter: z.string().max(500).default(''),
  offset: numberInAddress(0, 1_000_000).default(0),
  limit: numberInAddress(1, 200).default(50),
})

export const restQuery = z.strictObject({
  /** The position of the last paragraph that is known; what follows it is answered. */
  after: position.or(z.literal('')).default(''),
  /** Compact arrays instead of objects, for a whole article in one request (lib/articles/pack.ts). */
  packed: z.literal('1').optional(),
})

export const changesQuery = z.strictObject({ since: numberInAddress(0, Number.MAX_SAFE_INTEGER) })

const commentText = storableText
  .transform((text) => text.trim())
  .pipe(z.string().max(LIMITS.commentLength, { error: `A comment has at most ${LIMITS.commentLength.toLocaleString('en-US')} characters.` }))
const saidText = commentText.pipe(z.string().min(1, { error: 'Write something here.' }))

/** The first comment on a paragraph, or on words of one of its revisions, and the thread that it begins. */
export const newThread = z.strictObject({
  id: clientId,
  commentId: clientId,
  paragraphId: clientId,
  /** The revision it is about, and the words in its text; without them it is about the whole paragraph. */
  revision: z.int().min(1),
  words: z
    .strictObject({ start: z.int().min(0), end: z.int().min(1) })
    .refine(({ start, end }) => start < end, { error: 'Words begin before they end.' })
    .nullable()
    .default(null),
  text: saidText,
  author: authorName,
})

/** What is added to a thread: a reply, or that it is resolved or open again, with or without a word about it. */
export const newComment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('said'), id: clientId, text: saidText, author: authorName }),
  z.strictObject({ kind: z.enum(['resolved', 'reopened']), id: clientId, text: commentText.default(''), author: authorName }),
])

/** Somebody is in an article: which tab of whose, and at which paragraph. */
export const visit = z.strictObject({
  /** Of one tab, for as long as it is open. */
  visitorId: clientId,
  author: authorName,
  paragraphId: clientId.nullable(),
  gone: z.boolean().default(false),
})

export const historyQuery = z.strictObject({
  /** The `next` of an earlier answer. */
  before: z.string().regex(/^\d{1,15}\.\d{1,15}\.[0-9a-f-]{36}$/, { error: 'Ask with the `next` of an earlier answer.' }).optional(),
  limit: numberInAddress(1, 500).default(100),
})

export const previousQuery = z.strictObject({
  /** Up to 100 ids of paragraphs, with commas between them. */
  paragraphs: z.string().transform((ids) => ids.split(',')).pipe(z.array(clientId).min(1).max(100)),
})

export const exportQuery = z.strictObject({
  /** Without it, the article as it is now. */
  version: clientId.optional(),
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
})

export const checkedText = z.strictObject({
  text: z.string().max(LIMITS.checkedLength, { error: `Send at most ${LIMITS.checkedLength.toLocaleString('en-US')} characters at a time, divided where a paragraph ends.` }),
  targetLocale: locale.default('en-US'),
  sourceLanguage: sourceLanguage.nullable().default(null),
})

const findingText = storableText.pipe(z.string().min(1).max(LIMITS.paragraphLength))

/** An editor's decision that a finding is right as it is. The words around it are said for one place only. */
export const newStet = z.strictObject({
  id: clientId,
  scope: z.enum(['place', 'article', 'house']),
  paragraphId: clientId.nullable().default(null),
  check: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/, { error: 'A check is named by its id.' }),
  text: findingText,
  before: storableText.pipe(z.string().max(LIMITS.nameLength)).default(''),
  after: storableText.pipe(z.string().max(LIMITS.nameLength)).default(''),
  author: authorName,
})

/** How quotations are written. */
export const quotationStyle = z.strictObject({
  shape: z.enum(['curly', 'straight']),
  outer: z.enum(['double', 'single']),
  punctuation: z.enum(['inside', 'asWritten']),
}) satisfies z.ZodType<QuotationStyle>

/** What the house changes of its style; a locale that is not named stays as it is. */
export const houseStyle = z.strictObject({ quotations: z.partialRecord(locale, quotationStyle) })

/** A name that is right as `form`; `variants` are spellings that should become it. */
export const newName = z.strictObject({
  id: clientId,
  scope: z.enum(['article', 'house']),
  form: line(LIMITS.nameLength),
  variants: z.array(line(LIMITS.nameLength)).max(LIMITS.nameVariants).default([]),
  author: authorName,
})

export type Save = z.output<typeof save>
export type SaveInput = z.input<typeof save>
export type Batch = z.output<typeof batch>
export type BatchInput = z.input<typeof batch>
export type Marks = z.output<typeof marks>
export type MarksInput = z.input<typeof marks>
export type NewVersion = z.output<typeof newVersion>
export type NewThread = z.output<typeof newThread>
export type NewComment = z.output<typeof newComment>
export type NewStet = z.output<typeof newStet>
export type HouseStyle = z.output<typeof houseStyle>
export type NewName = z.output<typeof newName>
