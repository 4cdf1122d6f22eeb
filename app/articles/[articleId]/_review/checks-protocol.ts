import type { CheckedParagraph, Finding, Locale, SourceLanguage } from '../../../../lib/checks/check'
import type { NameEntry } from '../../../../lib/checks/names'
import type { Stet } from '../../../../lib/checks/stet'

/** What the page asks of the worker that runs the checks. */
export type ChecksRequest =
  | {
      readonly type: 'open'
      readonly locale: Locale
      readonly sourceLanguage: SourceLanguage | null
      readonly paragraphs: readonly CheckedParagraph[]
      readonly stets: readonly Stet[]
      readonly names: readonly NameEntry[]
    }
  /** Paragraphs that changed, in a new order of all where one came or went; `caret` is in the first of them. */
  | { readonly type: 'update'; readonly paragraphs: readonly CheckedParagraph[]; readonly order: readonly string[] | null; readonly caret: number | null }
  | { readonly type: 'decisions'; readonly stets: readonly Stet[]; readonly names: readonly NameEntry[] }

/**
 * The findings of the paragraphs that were asked for, and of every other whose findings changed with them, each with
 * the text they were made for.
 */
export type ChecksAnswer = {
  /** The checks' names by their ids; with the first answer. */
  readonly labels?: Readonly<Record<string, string>>
  readonly changed: readonly { readonly paragraphId: string; readonly text: string; readonly findings: readonly Finding[] }[]
}
