import type { Locale, SourceLanguage } from '../../../lib/checks/check'
import type { ImportProposal } from '../../../lib/formats/import-file'
import type { Division } from '../../../lib/text/paragraphs'
import { callApi, type ApiAnswer, type ApiRefusal } from '../../_ui/api'
import type { ChosenKinds } from './kind-choice'

/** What comes in: pasted text, or a file as it is on the disk. */
export type Source = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File }

/** How it is read, where the editor decided: absent means as proposed. */
export type ReadingChoices = { readonly encoding?: string; readonly division?: Division }

export type ImportChoices = ReadingChoices & {
  /** Made once for a source: the same import sent twice is one article. */
  readonly id: string
  readonly author: string
  readonly targetLocale: Locale
  readonly sourceLanguage: SourceLanguage | null
  /** A title of the editor's, where the text has none. */
  readonly title?: string
  readonly kinds?: ChosenKinds
  /** The places of paragraphs that are not brought in. */
  readonly without?: ReadonlySet<number>
  /** An article with its history comes in beside the one that is here already. */
  readonly asCopy?: boolean
}

/** Why an article with its history may not come in under its own id, but may as a copy. */
const COPY_HELPS: ReadonlySet<string> = new Set(['article_exists', 'article_deleted', 'ids_in_use'])
export const copyHelps = ({ code }: ApiRefusal): boolean => COPY_HELPS.has(code)

export type Imported = { readonly id: string; readonly title: string; readonly paragraphs: number; readonly repeated: boolean }

/** Asks what would become of the source; nothing is stored. */
export function askProposal(
  source: Source,
  choices: ReadingChoices,
  signal: AbortSignal,
): Promise<ApiAnswer<{ readonly proposal: ImportProposal }>> {
  return callApi('POST', '/api/articles/preview', requestBody(source, choices), { signal })
}

/** Brings the source in, whole or not at all. */
export function bringIn(source: Source, { kinds, without, ...choices }: ImportChoices): Promise<ApiAnswer<Imported>> {
  const options = {
    ...choices,
    kinds: kinds && [...kinds].map(([paragraph, choice]) => ({ paragraph, ...choice })),
    without: without && [...without],
  }
  return callApi('POST', '/api/articles', requestBody(source, options))
}

function requestBody(source: Source, options: object): unknown {
  if (source.kind === 'text') return { ...options, text: source.text }
  const form = new FormData()
  form.set('options', JSON.stringify(options))
  form.set('file', source.file)
  return form
}
