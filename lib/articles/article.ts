/**
 * The shapes in which articles leave `lib/articles`: what pages, routes, exports and the review work with.
 * Database rows never do. All texts have LF line ends; all times are ISO 8601 strings in UTC.
 */
import type { ParagraphKind, Locale, SourceLanguage } from '../checks/check'

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
  | {
      readonly ok: false
      readonly reason:
        | 'article_missing'
        | 'article_deleted'
        | 'paragraph_missing'
        | 'unknown_revision'
        | 'save_id_reused'
        | 'batch_id_reused'
      readonly message: string
      /** The save that was refused, where one was. */
      readonly saveId?: string
    }
