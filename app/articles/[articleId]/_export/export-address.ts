import { PURPOSES, type Purpose } from '../../../../lib/formats/format'

/** A format that can be downloaded, as the screens name it. The extension has its full stop. */
export type ExportChoice = { readonly id: string; readonly label: string; readonly extension: string; readonly purpose: Purpose }
/** What can be downloaded for one purpose. */
export type ExportGroup = { readonly purpose: Purpose; readonly choices: readonly ExportChoice[] }

/** The formats by what they are for: those that are wanted every day first. */
export function groupedByPurpose(choices: readonly ExportChoice[]): ExportGroup[] {
  return PURPOSES.map((purpose) => ({ purpose, choices: choices.filter((choice) => choice.purpose === purpose) }))
}

/** Where an export is downloaded: of now, or of a named version. */
export function exportAddress(articleId: string, format: string, version: string | null): string {
  const parameters = new URLSearchParams({ format })
  if (version !== null) parameters.set('version', version)
  return `/api/articles/${articleId}/export?${parameters.toString()}`
}
