import type { ArticleView, Locale, ParagraphKind, SourceLanguage } from '../articles/article'
import type { WholeArticle } from '../articles/whole-article'
import type { Division } from '../text/paragraphs'
import type { Refusal } from './refusal'
import type { Remarks } from './remarks'

/** One paragraph as a file has it, before anybody has corrected it. */
export type ParsedParagraph = {
  readonly text: string
  readonly separator: string
  readonly kind: ParagraphKind
  /** As in `ParagraphState`: a heading's level, a list item's depth, otherwise 0. */
  readonly level: number
  readonly ordered: boolean
  /** What the machine translated, in files that hold both languages. */
  readonly sourceText: string | null
  /** Whether it is proposed for import: false for a saved page's navigation and the like, which an editor may take back. */
  readonly offered: boolean
}

/** What a file says. Nothing is stored yet. */
export type ParsedArticle = {
  readonly syntax: 'plain' | 'markdown'
  readonly leading: string
  /** What the format keeps beside the paragraphs, as JSON; its own `write` gives it back. */
  readonly extra: string | null
  readonly paragraphs: readonly ParsedParagraph[]
  readonly sourceLanguage: SourceLanguage | null
  readonly targetLocale: Locale | null
  /** Sentences about what was left out or understood in one of several ways. */
  readonly warnings: readonly string[]
  /** Set by plain text, where the editor may choose the other one. */
  readonly division: Division | null
}

export type ParseOutcome = { readonly ok: true; readonly article: ParsedArticle } | Refusal

export type ParseOptions = {
  /** How a plain text says where paragraphs end, where the editor has chosen. */
  readonly division?: Division
}

/** What an article is exported for. Formats are offered by it, in this order. */
export const PURPOSES = ['publish', 'read', 'translate', 'data'] as const
export type Purpose = (typeof PURPOSES)[number]

type Named = {
  /** In addresses and in the database; never changes. */
  readonly id: string
  readonly label: string
  readonly purpose: Purpose
  /** The first is what is written; all are recognised. With the full stop. */
  readonly extensions: readonly [string, ...string[]]
  readonly mediaType: string
  /** What stands behind the title in the names of its files, where another format has the same extension. */
  readonly suffix?: string
}

/**
 * One file format, in one file with both directions where it has both. `parse` never throws on what a file holds:
 * what cannot be read is a `Refusal`. `write` is a pure function of the article view, so that two exports of the
 * same revisions are equal byte for byte at any time and in any time zone.
 */
export type TextFormat = Named & {
  readonly content: 'text'
  /** The encoding that a file names in its first bytes (given as Latin-1); believed where the file is not in UTF-8. */
  readonly declaredEncoding?: (head: string) => string | undefined
  /** The text has LF line ends and no byte order mark. */
  readonly parse?: (text: string, options: ParseOptions) => ParseOutcome | Promise<ParseOutcome>
  readonly write?: (article: ArticleView) => string
}

export type BinaryFormat = Named & {
  readonly content: 'bytes'
  /** `write` also takes what was said about the paragraphs. */
  readonly takesRemarks?: true
  readonly parse?: (bytes: Uint8Array, options: ParseOptions) => ParseOutcome | Promise<ParseOutcome>
  readonly write?: (article: ArticleView, remarks?: Remarks) => Uint8Array<ArrayBuffer>
}

/** An article with its history, which is more than a view of one moment. The text is JSON. */
export type WholeFormat = Named & {
  readonly content: 'whole'
  readonly parse: (text: string) => { readonly ok: true; readonly whole: WholeArticle } | Refusal
  readonly write: (whole: WholeArticle) => string
}

/** What is written from a view, of now or of a named version. */
export type ViewFormat = TextFormat | BinaryFormat

export type Format = ViewFormat | WholeFormat
