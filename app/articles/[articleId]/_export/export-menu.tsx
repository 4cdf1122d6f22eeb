'use client'
import { Button } from '../../../_ui/button'
import { ChevronDownIcon, DownloadIcon } from '../../../_ui/icons'
import { Menu } from '../../../_ui/menu'
import { previewWords } from '../../../_ui/words-preview'
import { copyCleanText } from './copy-clean-text'
import { exportAddress } from './export-address'
import { useExportChoices } from './export-choices-context'

/**
 * Exporting from any screen of an article: a file of each format, and the clipboard. `null` is the article as it is
 * now. A reminder stands before them and stops nobody.
 */
export function ExportMenu({
  articleId,
  version = null,
  reminder,
}: {
  articleId: string
  version?: string | null
  reminder?: { readonly label: string; readonly run: () => void } | undefined
}) {
  const choices = useExportChoices()
  const words = previewWords.export
  return (
    <Menu
      label={words.menu}
      trigger={
        <Button size="small" kind="quiet">
          <DownloadIcon />
          {words.menu}
          <ChevronDownIcon />
        </Button>
      }
      items={[
        ...(reminder ? [reminder, 'separator' as const] : []),
        ...choices.map((choice) => ({
          label: words.download(choice.label, choice.extension),
          run: () => download(exportAddress(articleId, choice.id, version)),
        })),
        'separator',
        { label: words.copy, run: () => void copyCleanText(articleId, version) },
      ]}
    />
  )
}

/** Follows the address as a click on a download link does; the server names the file. */
function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
