import { loadInlineParser } from '#inline-parser'
import { showToast } from '../../../_ui/show-toast'
import { words } from '../../../_ui/words'
import type { Controller } from './controller'
import type * as textMarks from './text-marks'

/** What reads and writes marks is a tenth of the page's scripts, and only Markdown articles have marks. */
const loadTextMarks = () => import('./text-marks')

/** Loads what a Markdown article needs, before it is shown. Fails where the server cannot be reached. */
export async function loadMarks(): Promise<void> {
  await Promise.all([loadInlineParser(), loadTextMarks()])
}

/** Does something to the marks of the text, or says why not: a plain article has none. */
export function onMarks({ session }: Controller, act: (marks: typeof textMarks) => void): void {
  if (session.store.head.syntax === 'plain') showToast({ text: words.review.plainArticle })
  else void loadTextMarks().then(act)
}
