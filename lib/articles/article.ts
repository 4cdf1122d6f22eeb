/**
 * The shapes in which articles leave `lib/articles`: what pages, routes, exports and the review work with.
 * Database rows never do. All texts have LF line ends; all times are ISO 8601 strings in UTC.
 */
import type { ParagraphKind, Locale, SourceLanguage } from '../checks/check'
import type { QuotationStyle } from '../text/quotation-style'

export type { ParagraphKind, Locale, SourceLanguage }

/** What a revision holds: the text and the paragraph's place in the structure. */
export type ParagraphState = {
  readonly text: string
  readonly kind: ParagraphKind
  /** The level of a heading (1–6, the title's is 1) or the depth of a list item (1 is outermost); 0 for other kinds. */
  readonly level: number
  /** A numbered list item rather than a bulleted one. */
  readonly ordered: boolean
  /** Continues the nearest earlier paragraph that is not left out, and takes its kind. */
  readonly joined: boolean
  /** Not part of the clean text; counts as settled. */
  readonly leftOut: boolean
}

/** Why a revision was made. */
export const ORIGINS = ['typed', 'fix', 'replace', 'sweep', 'restore', 'merge', 'import'] as const
export type Origin = (typeof ORIGINS)[number]

export type ReviewMark = { readonly revision: number; readonly by: string; readonly at: string }

/** One paragraph as it is now. */
export type ParagraphView = ParagraphState & {
  readonly id: string
  readonly position: string
  /** What the machine wrote; empty where the paragraph was inserted. */
  readonly machineText: string
  /** What followed the paragraph in the imported file. */
  readonly separator: string
  readonly sourceText: string | null
  readonly imported: boolean
  /** The number of its last revision. */
  readonly revision: number
  readonly changedAt: string
  readonly changedBy: string
  /** The review mark in force. It is "changed since" where its revision is smaller than `revision`. */
  readonly review: ReviewMark | null
}

/** The article without its paragraphs. */
export type ArticleHead = {
  readonly id: string
  readonly targetLocale: Locale
  readonly sourceLanguage: SourceLanguage | null
  readonly syntax: 'plain' | 'markdown'
  /** The number of the last change: what a reader asks "anything newer than?" with. */
  readonly change: number
  readonly createdAt: string
  readonly changedAt: string
  readonly binned: boolean
  readonly fileName: string
  /** What stood before the first paragraph in the imported file. */
  readonly leading: string
  /** What the imported format keeps beside the paragraphs (front matter, for example), as JSON, to be given back on export. */
  readonly extra: string | null
}

/** An article at one moment: now, or at a named version. Everything that is read or exported is a function of this. */
export type ArticleView = ArticleHead & { readonly paragraphs: readonly ParagraphView[] }

/** How far a paragraph is. */
export type ReviewState = 'untouched' | 'edited' | 'reviewed' | 'changedSince' | 'leftOut'

/**
 * The state of a paragraph, from what is stored: left out; reviewed (the mark names this revision); changed since
 * the review; edited (differs from the import); untouched.
 */
export function reviewState(
  paragraph: Pick<ParagraphView, 'leftOut' | 'review' | 'revision' | 'text' | 'machineText' | 'imported'>,
): ReviewState {
  if (paragraph.leftOut) return 'leftOut'
  if (paragraph.review) return paragraph.review.revision === paragraph.revision ? 'reviewed' : 'changedSince'
  if (!paragraph.imported || paragraph.text !== paragraph.machineText) return 'edited'
  return 'untouched'
}

/** Settled paragraphs need nothing more: they are reviewed or left out. */
export function isSettled(state: ReviewState): boolean {
  return state === 'reviewed' || state === 'leftOut'
}

/** One line of the desk. */
export type DeskEntry = {
  readonly id: string
  readonly title: string
  readonly targetLocale: Locale
  readonly sourceLanguage: SourceLanguage | null
  readonly words: number
  readonly paragraphs: number
  readonly settled: number
  /** Open findings; null while they have not been computed. */
  readonly openFindings: number | null
  /** Comment threads that are not resolved. */
  readonly openThreads: number
  readonly changedAt: string
  readonly binned: boolean
}

/** One stored state of a paragraph, for the history. */
export type RevisionView = ParagraphState & {
  readonly paragraphId: string
  readonly number: number
  readonly base: number
  readonly change: number
  readonly author: string
  readonly createdAt: string
  readonly origin: Origin
  readonly batch: { readonly id: string; readonly label: string } | null
}

/** A save's text that could not be merged, waiting for an editor to choose. */
export type ConflictView = {
  readonly id: string
  readonly paragraphId: string
  /** The state the save was based on, the state it collided with, and what the editor wrote. */
  readonly base: ParagraphState
  readonly theirs: ParagraphState & { readonly revision: number; readonly author: string }
  readonly mine: ParagraphState
  readonly author: string
  readonly createdAt: string
}

/** What became of one save of a batch. */
export type SaveResult =
  | {
      readonly ok: true
      readonly saveId: string
      readonly paragraphId: string
      /** `unchanged`: identical to what is current, no new revision; `repeated`: this save was stored before. */
      readonly outcome: 'saved' | 'merged' | 'unchanged' | 'repeated'
      /** The paragraph as it is now (for `repeated` too: later revisions included). */
      readonly paragraph: ParagraphView
    }
  | {
      readonly ok: false
      readonly saveId: string
      readonly paragraphId: string
      readonly reason: 'conflict'
      readonly conflict: ConflictView
      readonly paragraph: ParagraphView
    }

/** What became of a batch: every save has its result, or the whole request is refused and nothing is stored. */
export type BatchResult =
  | { readonly ok: true; readonly change: number; readonly results: readonly SaveResult[] }
  | (Refused<
      'article_missing' | 'article_deleted' | 'paragraph_missing' | 'unknown_revision' | 'save_id_reused' | 'batch_id_reused'
    > & {
      /** The save that was refused, where one was. */
      readonly saveId?: string
    })

/** What became of marks: `review` is the one in force now, whichever that is. */
export type MarksResult =
  | {
      readonly ok: true
      readonly change: number
      readonly marks: readonly { readonly id: string; readonly paragraphId: string; readonly review: ReviewMark | null }[]
    }
  | Refused<'article_missing' | 'article_deleted' | 'paragraph_missing' | 'unknown_revision' | 'mark_id_reused'>

/** What a command may refuse for: expected outcomes, as values. Nothing is stored then. */
export type RefusalReason =
  | 'article_missing'
  | 'article_deleted'
  | 'paragraph_missing'
  | 'unknown_revision'
  | 'save_id_reused'
  | 'batch_id_reused'
  | 'mark_id_reused'
  | 'import_id_reused'
  | 'version_id_reused'
  | 'not_in_bin'
  | 'article_exists'
  | 'ids_in_use'
  | 'stet_missing'
  | 'stet_id_reused'
  | 'name_missing'
  | 'name_id_reused'
  | 'thread_missing'
  | 'thread_id_reused'
  | 'comment_id_reused'

export type Refused<Reason extends RefusalReason = RefusalReason> = {
  readonly ok: false
  readonly reason: Reason
  /** A sentence that says what to do. */
  readonly message: string
}

/** The head with the title that the clean text has now; empty where the article says nothing. */
export type TitledHead = ArticleHead & { readonly title: string }

/**
 * One entry of the history: one person's consecutive typing in one paragraph, or one revision made another way. Its
 * revisions are `firstRevision` to `lastRevision`.
 */
export type HistoryEntry = {
  readonly paragraphId: string
  /** The paragraph's place in the article as it is now, from 1. */
  readonly number: number
  readonly author: string
  readonly startedAt: string
  readonly endedAt: string
  readonly origin: Origin
  readonly batch: { readonly id: string; readonly label: string } | null
  readonly firstRevision: number
  readonly lastRevision: number
  /** The article's change that made its last revision. */
  readonly change: number
  /** The state before it; null for an import or an insertion. */
  readonly before: ParagraphState | null
  readonly after: ParagraphState
}

/** A moment of the whole article that somebody gave a name. */
export type VersionView = {
  readonly id: string
  readonly name: string
  /** The article's change number at that moment. */
  readonly change: number
  readonly author: string
  readonly createdAt: string
}

/** One paragraph at two moments that differ; null where it was not there yet. */
export type ComparedParagraph = {
  readonly paragraphId: string
  /** Its place in the article as it is now, from 1. */
  readonly number: number
  readonly before: ParagraphState | null
  readonly after: ParagraphState | null
}

/** What happened to an article after a change that its reader knows. */
export type ChangesView = {
  /** What to ask with the next time. */
  readonly change: number
  readonly binned: boolean
  /** What the article is checked against, as it is now. */
  readonly languages: Pick<ArticleHead, 'targetLocale' | 'sourceLanguage'>
  /** The paragraphs that were inserted, saved or marked, as they are now. */
  readonly paragraphs: readonly ParagraphView[]
  /** The ids of those among them whose last revision restored an earlier state. */
  readonly restored: readonly string[]
  readonly conflicts: {
    readonly opened: readonly ConflictView[]
    /** The ids of those that were closed. */
    readonly closed: readonly string[]
  }
  /** A stet or a name of this article came or went. */
  readonly decisions: boolean
  /** The threads in which something was said. */
  readonly threads: readonly ThreadView[]
}

/** One thing said about a paragraph, or that its thread was resolved or opened again (then `text` may be empty). */
export type CommentView = {
  readonly id: string
  readonly kind: 'said' | 'resolved' | 'reopened'
  readonly text: string
  readonly author: string
  readonly createdAt: string
}

/** What editors say to each other about a paragraph, or about words in it. */
export type ThreadView = {
  readonly id: string
  readonly paragraphId: string
  /** The words it is about, in the text they were seen in; null for the whole paragraph. */
  readonly words: { readonly start: number; readonly end: number; readonly inText: string } | null
  readonly resolved: boolean
  /** In the order in which they were made; the first began the thread. */
  readonly comments: readonly CommentView[]
}

/** A stet as it is stored. `articleId` is null for the house, `paragraphId` for all but one place. */
export type StetView = {
  readonly id: string
  readonly scope: 'place' | 'article' | 'house'
  readonly articleId: string | null
  readonly paragraphId: string | null
  readonly check: string
  readonly text: string
  readonly before: string
  readonly after: string
  readonly author: string
  readonly createdAt: string
}

/** A name that is right as `form`, of one article or, where `articleId` is null, of the house. */
export type NameView = {
  readonly id: string
  readonly articleId: string | null
  readonly form: string
  readonly variants: readonly string[]
  readonly author: string
  readonly createdAt: string
}

/** How the house writes, whatever the article. */
export type HouseStyleView = { readonly quotations: Readonly<Record<Locale, QuotationStyle>> }
