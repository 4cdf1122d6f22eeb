import { readMarked } from '../../../../lib/checks/marked-text'
import type { Span } from '../../../../lib/diff/map'
import { parseInline, spanInSource } from '../../../../lib/text/inline-markdown'
import { marksAt } from '../../../../lib/text/inline-markdown-write'
import { markSpan } from '../../../../lib/text/mark-span'
import { typedWordAt } from '../../../../lib/text/words'
import { showToast } from '../../../_ui/show-toast'
import { words } from '../../../_ui/words'
import type { Controller } from './controller'

/** The link that is being set: on which words of which paragraph (offsets without marks), and where it leads now. */
export type LinkedWords = { readonly paragraphId: string; readonly span: Span; readonly text: string; readonly address: string | null }

/** Makes the selected words emphasised or strong, or plain again where all of them are. */
export function toggleMark(controller: Controller, mark: 'emphasis' | 'strong'): void {
  const marked = selectedWords(controller)
  const { editor } = controller
  if (!marked || !editor) return
  const source = editor.live.text
  const text = markSpan(source, marked, { [mark]: !marksAt(source, marked)[mark] })
  editor.live.rewrite(text, spanInSource(parseInline(text), marked))
}

/** Asks where the selected words lead. */
export function askForLink(controller: Controller): void {
  const { editor, view } = controller
  const span = selectedWords(controller, { wholeLink: true })
  if (!editor || !span) return
  const source = editor.live.text
  const text = parseInline(source).plain.slice(span.start, span.end)
  view.set({ dialog: { type: 'link', link: { paragraphId: editor.id, span, text, address: marksAt(source, span).link } } })
}

/** Makes a link of the words, or (null) takes it away. */
export function setLink(controller: Controller, link: LinkedWords, address: string | null): void {
  const { session } = controller
  const { paragraphId: id, span } = link
  const row = session.store.row(id)
  if (!row) return
  const text = markSpan(row.state.text, span, { link: address })
  const number = session.store.numberOf(id)
  session.changes.setText(id, text, address === null ? words.review.did.unlink(number) : words.review.did.link(number), 'typed')
  backToWords(controller, link)
}

/** Gives the words the focus again when the dialog has gone. It gives the focus back itself, but while React hears nothing of it. */
export function backToWords({ session, focus }: Controller, { paragraphId: id, span }: LinkedWords): void {
  requestAnimationFrame(() => {
    const row = session.store.row(id)
    if (!row) return
    focus.go(id, 'row')
    focus.go(id, spanInSource(parseInline(row.state.text), span))
  })
}

/** What is selected, or the word (or link) at the caret, as offsets into what is read; null where there is nothing to mark. */
function selectedWords({ editor }: Controller, { wholeLink = false } = {}): Span | null {
  if (!editor) return null
  const { plain, inPlain } = readMarked(editor.live.text, 'markdown')
  let { start, end } = inPlain(editor.live.selection)
  if (start === end) ({ start, end } = (wholeLink ? linkAt(editor.live.text, start) : null) ?? typedWordAt(plain, start))
  while (start < end && /\s/.test(plain[start] ?? '')) start += 1
  while (end > start && /\s/.test(plain[end - 1] ?? '')) end -= 1
  if (start < end) return { start, end }
  showToast({ text: words.review.nothingToMark })
  return null
}

/** The link that an offset (without marks) stands in or at an end of; its emphasised words are runs of their own. */
function linkAt(source: string, offset: number): Span | null {
  const links: { start: number; end: number; address: string | null }[] = []
  let start = 0
  for (const { text, link: address } of parseInline(source).runs) {
    const end = start + text.length
    const last = links.at(-1)
    if (last && last.address === address) last.end = end
    else links.push({ start, end, address })
    start = end
  }
  return links.find((link) => link.address !== null && link.start <= offset && offset <= link.end) ?? null
}
