'use client'
import { Button } from '../../../_ui/button'
import { ChevronDownIcon, DownloadIcon } from '../../../_ui/icons'
import { Menu } from '../../../_ui/menu'
import { previewWords } from '../../../_ui/words-preview'
import { copyCleanText } from './copy-clean-text'
import { exportAddress, type ExportChoice } from './export-address'

/** Exporting from any screen: the formats that a page got from `exportChoices()`, and the clipboard. */
export function ExportMenu({
  articleId,
  choices,
  version = null,
}: {
  articleId: string
  choices: readonly ExportChoice[]
  version?: string | null
}) {
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
