'use client'
import { Button } from '../../../_ui/button'
import { ChevronDownIcon, DownloadIcon } from '../../../_ui/icons'
import { Menu } from '../../../_ui/menu'
import { previewWords } from '../../../_ui/words-preview'
import { copyCleanText } from './copy-clean-text'
import { downloadItems } from './download-items'
import { useExportGroups } from './export-choices-context'

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
        ...downloadItems(useExportGroups(), articleId, version),
        'separator',
        { label: words.copy, run: () => void copyCleanText(articleId, version) },
      ]}
    />
  )
}
