import { showToast } from '../../../_ui/show-toast'
import { previewWords } from '../../../_ui/words-preview'
import { exportAddress } from './export-address'

/** Puts the clean text on the clipboard, as plain text and with its headings and lists for programs that take them. */
export async function copyCleanText(articleId: string, version: string | null): Promise<void> {
  const fetched = async (format: string, type: string): Promise<Blob> => {
    const response = await fetch(`${exportAddress(articleId, format, version)}&disposition=inline`, { cache: 'no-store' })
    if (!response.ok) throw new Error(`The export answered ${response.status}.`)
    return new Blob([await response.text()], { type })
  }
  try {
    // Promises inside, so that the browser still counts this as the editor's own click.
    const item = new ClipboardItem({
      'text/plain': fetched('txt', 'text/plain'),
      'text/html': fetched('html', 'text/html'),
    })
    await navigator.clipboard.write([item])
    showToast({ text: previewWords.export.copied, tone: 'good' })
  } catch {
    showToast({ text: previewWords.export.copyFailed, tone: 'bad' })
  }
}
