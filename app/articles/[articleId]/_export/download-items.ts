import type { MenuItem } from '../../../_ui/menu'
import { previewWords } from '../../../_ui/words-preview'
import { exportAddress, type ExportGroup } from './export-address'

/** A menu's items that download a file of each format, divided by what they are for. */
export function downloadItems(groups: readonly ExportGroup[], articleId: string, version: string | null): MenuItem[] {
  return groups.flatMap(({ choices }, place) => [
    ...(place > 0 ? ['separator' as const] : []),
    ...choices.map(({ id, label, extension }) => ({
      label: previewWords.export.download(label, extension),
      run: () => download(exportAddress(articleId, id, version)),
    })),
  ])
}

/** Follows the address as a click on a download link does; the server names the file. */
function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
