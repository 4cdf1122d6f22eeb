import type { HistoryEntry, ParagraphState, SaveResult } from '../../../../../lib/articles/article'
import type { BatchInput } from '../../../../../lib/articles/schema'
import { callApi } from '../../../../_ui/api'
import { newId } from '../../../../_ui/new-id'
import { showToast } from '../../../../_ui/show-toast'
import { askAuthor } from '../../../../_ui/use-author'
import { historyWords } from '../../../../_ui/words-history'

/**
 * Makes a former state of a paragraph its next revision, on the revision it has now. Whatever came in between stays
 * in the history. Says in a notice what happened; true where the paragraph changed.
 */
export async function restoreState(articleId: string, paragraphId: string, number: number, state: ParagraphState): Promise<boolean> {
  const author = await askAuthor()
  const path = `/api/articles/${articleId}`
  const history = await callApi<{ entries: readonly HistoryEntry[] }>('GET', `${path}/paragraphs/${paragraphId}/history`)
  if (!history.ok) return say(history.message)
  const base = history.data.entries[0]?.lastRevision
  if (base === undefined) return say(historyWords.alreadySo)
  const batch: BatchInput = {
    author,
    batch: { id: newId(), label: historyWords.restoreBatch(number) },
    saves: [{ saveId: newId(), paragraphId, base, state: onlyState(state), origin: 'restore' }],
  }
  const answer = await callApi<{ results: readonly SaveResult[] }>('POST', `${path}/saves`, batch)
  if (!answer.ok) return say(answer.message)
  const result = answer.data.results[0]
  if (result && !result.ok) return say(historyWords.collided)
  if (result?.ok && result.outcome === 'unchanged') return say(historyWords.alreadySo)
  showToast({ text: historyWords.restored(number), tone: 'good' })
  return true
}

/** An entry's state may carry more than the schema of a save knows. */
function onlyState({ text, kind, level, ordered, joined, leftOut }: ParagraphState): ParagraphState {
  return { text, kind, level, ordered, joined, leftOut }
}

function say(text: string): false {
  showToast({ text })
  return false
}
