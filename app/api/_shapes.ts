/**
 * What the routes answer, for the API's description. Each shape is held to its view type by the compiler, and to
 * real answers by the routes' tests.
 */
import * as z from 'zod'
import type {
  ArticleHead,
  ChangesView,
  ConflictView,
  DeskEntry,
  HistoryEntry,
  HouseStyleView,
  NameView,
  ParagraphState,
  ParagraphView,
  ReviewMark,
  SaveResult,
  StetView,
  ThreadView,
  VersionView,
} from '../../lib/articles/article'
import type { TextFinding } from '../../lib/checks/check-text'
import type { ImportProposal } from '../../lib/formats/import-file'
import { clientId, locale, origin, paragraphKind, quotationStyle, sourceLanguage } from '../../lib/articles/schema'

const id = z.string().describe('A UUID.')
const time = z.iso.datetime()

export const head = z.strictObject({
  id,
  targetLocale: locale,
  sourceLanguage: sourceLanguage.nullable(),
  syntax: z.enum(['plain', 'markdown']),
  change: z.int().describe('The number of the article’s last change.'),
  createdAt: time,
  changedAt: time,
  binned: z.boolean(),
  fileName: z.string(),
  leading: z.string().describe('What stood before the first paragraph in the imported file.'),
  extra: z.string().nullable().describe('What the imported format keeps beside the paragraphs, as JSON.'),
}).meta({ id: 'Article' }) satisfies z.ZodType<ArticleHead>

export const state = z.strictObject({
  text: z.string(),
  kind: paragraphKind,
  level: z.int(),
  ordered: z.boolean(),
  joined: z.boolean().describe('Continues the nearest earlier paragraph that is not left out.'),
  leftOut: z.boolean().describe('Not part of the clean text.'),
}).meta({ id: 'ParagraphState' }) satisfies z.ZodType<ParagraphState>

export const review = z.strictObject({ revision: z.int(), by: z.string(), at: time }) satisfies z.ZodType<ReviewMark>

export const paragraph = state.extend({
  id,
  position: z.string().describe('A fractional index: paragraphs are ordered by its bytes.'),
  machineText: z.string().describe('What the machine wrote; empty where the paragraph was inserted.'),
  separator: z.string(),
  sourceText: z.string().nullable(),
  imported: z.boolean(),
  revision: z.int().describe('The number of its last revision: the base of the next save.'),
  changedAt: time,
  changedBy: z.string(),
  review: review.nullable().describe('The review mark in force. The text was changed since where its revision is smaller.'),
}).meta({ id: 'Paragraph' }) satisfies z.ZodType<ParagraphView>

export const conflict = z.strictObject({
  id,
  paragraphId: id,
  base: state,
  theirs: state.extend({ revision: z.int(), author: z.string() }),
  mine: state,
  author: z.string(),
  createdAt: time,
}).meta({ id: 'Conflict' }) satisfies z.ZodType<ConflictView>

export const saveResult = z.union([
  z.strictObject({
    ok: z.literal(true),
    saveId: id,
    paragraphId: id,
    outcome: z.enum(['saved', 'merged', 'unchanged', 'repeated']),
    paragraph,
  }),
  z.strictObject({
    ok: z.literal(false),
    saveId: id,
    paragraphId: id,
    reason: z.literal('conflict'),
    conflict,
    paragraph,
  }),
]).meta({ id: 'SaveResult' }) satisfies z.ZodType<SaveResult>

export const deskEntry = z.strictObject({
  id,
  title: z.string(),
  targetLocale: locale,
  sourceLanguage: sourceLanguage.nullable(),
  words: z.int(),
  paragraphs: z.int(),
  settled: z.int(),
  openFindings: z.int().nullable(),
  openThreads: z.int(),
  changedAt: time,
  binned: z.boolean(),
}).meta({ id: 'DeskEntry' }) satisfies z.ZodType<DeskEntry>

/** The ids in a path. */
export const inArticle = z.object({ articleId: clientId })
export const inParagraph = inArticle.extend({ paragraphId: clientId })

export const nothing = z.strictObject({})

export const proposal = z
  .strictObject({
    format: z.string(),
    mediaType: z.string(),
    encoding: z.string().nullable(),
    title: z.string(),
    withHistory: z.boolean().describe('The file is an article that Stet wrote: it comes in as it is, and nothing about it can be chosen.'),
    syntax: z.enum(['plain', 'markdown']),
    leading: z.string(),
    extra: z.string().nullable(),
    division: z.enum(['blankLines', 'lines']).nullable().describe('How paragraphs were told apart, where the other way may be chosen.'),
    sourceLanguage: sourceLanguage.nullable(),
    targetLocale: locale.nullable(),
    warnings: z.array(z.string()),
    paragraphs: z.array(
      z.strictObject({
        text: z.string(),
        separator: z.string(),
        kind: paragraphKind,
        level: z.int(),
        ordered: z.boolean(),
        sourceText: z.string().nullable(),
        offered: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ImportProposal' }) satisfies z.ZodType<ImportProposal>

export const textFinding = z
  .strictObject({
    check: z.string(),
    kind: z.enum(['foreign', 'wording', 'typography', 'structure', 'consistency', 'spelling']),
    confidence: z.enum(['certain', 'likely', 'perhaps']),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    message: z.string(),
    fixes: z.array(z.strictObject({ label: z.string(), replacement: z.string() })),
  })
  .meta({ id: 'Finding' }) satisfies z.ZodType<TextFinding>

export const historyEntry = z
  .strictObject({
    paragraphId: id,
    number: z.int().describe('The paragraph’s place in the article as it is now, from 1.'),
    author: z.string(),
    startedAt: time,
    endedAt: time,
    origin,
    batch: z.strictObject({ id, label: z.string() }).nullable(),
    firstRevision: z.int(),
    lastRevision: z.int(),
    change: z.int().describe('The article’s change that made its last revision.'),
    before: state.nullable(),
    after: state,
  })
  .meta({ id: 'HistoryEntry' }) satisfies z.ZodType<HistoryEntry>

export const version = z
  .strictObject({
    id,
    name: z.string(),
    change: z.int().describe('The number of the article’s change at that moment.'),
    author: z.string(),
    createdAt: time,
  })
  .meta({ id: 'Version' }) satisfies z.ZodType<VersionView>

export const thread = z
  .strictObject({
    id,
    paragraphId: id,
    words: z
      .strictObject({ start: z.int(), end: z.int(), inText: z.string() })
      .nullable()
      .describe('The words it is about, in the text they were seen in; null for the whole paragraph.'),
    resolved: z.boolean(),
    comments: z.array(
      z.strictObject({ id, kind: z.enum(['said', 'resolved', 'reopened']), text: z.string(), author: z.string(), createdAt: time }),
    ),
  })
  .meta({ id: 'Thread' }) satisfies z.ZodType<ThreadView>

export const changes = z
  .strictObject({
    change: z.int().describe('What to ask with the next time.'),
    binned: z.boolean(),
    languages: z.strictObject({ targetLocale: locale, sourceLanguage: sourceLanguage.nullable() }),
    paragraphs: z.array(paragraph),
    restored: z.array(id).describe('Those whose last revision restored an earlier state.'),
    conflicts: z.strictObject({ opened: z.array(conflict), closed: z.array(id) }),
    decisions: z.boolean().describe('A stet or a name of this article came or went.'),
    threads: z.array(thread).describe('The comment threads in which something was said.'),
  })
  .meta({ id: 'Changes' }) satisfies z.ZodType<ChangesView>

export const stet = z
  .strictObject({
    id,
    scope: z.enum(['place', 'article', 'house']),
    articleId: id.nullable(),
    paragraphId: id.nullable(),
    check: z.string(),
    text: z.string(),
    before: z.string(),
    after: z.string(),
    author: z.string(),
    createdAt: time,
  })
  .meta({ id: 'Stet' }) satisfies z.ZodType<StetView>

export const name = z
  .strictObject({
    id,
    articleId: id.nullable(),
    form: z.string(),
    variants: z.array(z.string()),
    author: z.string(),
    createdAt: time,
  })
  .meta({ id: 'Name' }) satisfies z.ZodType<NameView>

export const houseStyleView = z
  .strictObject({ quotations: z.record(locale, quotationStyle) })
  .meta({ id: 'HouseStyle' }) satisfies z.ZodType<HouseStyleView>
