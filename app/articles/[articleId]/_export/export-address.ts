/** A format that can be downloaded, as the screens name it. The extension has its full stop. */
export type ExportChoice = { readonly id: string; readonly label: string; readonly extension: string }

/** Where an export is downloaded: of now, or of a named version. */
export function exportAddress(articleId: string, format: string, version: string | null): string {
  const parameters = new URLSearchParams({ format })
  if (version !== null) parameters.set('version', version)
  return `/api/articles/${articleId}/export?${parameters.toString()}`
}
