/** What a program put on the clipboard beside the plain text. */
export type RichPaste = { readonly file: File; readonly plain: string }

/** Structure that plain text would lose. Word processors wrap everything in spans and bold elements without meaning. */
const STRUCTURE = 'h1, h2, h3, h4, h5, h6, li, blockquote, em, i, strong, b:not([style*="font-weight:normal"]), a[href], p + p'

/**
 * What was copied from a web page or a word processor, as an HTML file; null where its plain text says as much. It
 * is only looked at here: a parsed document runs no script and fetches nothing.
 */
export function richPaste(clipboard: DataTransfer): RichPaste | null {
  const html = clipboard.getData('text/html')
  if (html === '') return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (!body.querySelector(STRUCTURE)) return null
  return { file: new File([html], 'pasted.html', { type: 'text/html' }), plain: clipboard.getData('text/plain') }
}
