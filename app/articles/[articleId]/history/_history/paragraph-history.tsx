'use client'
import { useEffect, useState } from 'react'
import type { HistoryEntry, ParagraphState } from '../../../../../lib/articles/article'
import { callApi } from '../../../../_ui/api'
import { Button } from '../../../../_ui/button'
import { words } from '../../../../_ui/words'
import { historyWords } from '../../../../_ui/words-history'
import { Entry } from './entry'
import styles from './history.module.css'

/**
 * A paragraph's own history, newest first, down to its import. What `onRestore` gets is the state to save as a new
 * revision on the current one; saving it is the caller's.
 */
export function ParagraphHistory({
  articleId,
  paragraphId,
  onRestore,
}: {
  articleId: string
  paragraphId: string
  onRestore: (state: ParagraphState) => void
}) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    const read = async (): Promise<void> => {
      const path = `/api/articles/${articleId}/paragraphs/${paragraphId}/history`
      const answer = await callApi<{ entries: readonly HistoryEntry[] }>('GET', path, undefined, { signal: abort.signal })
      if (abort.signal.aborted) return
      setError(answer.ok ? null : answer.message)
      if (answer.ok) setEntries(answer.data.entries)
    }
    void read()
    return () => abort.abort()
  }, [articleId, paragraphId, attempt])

  if (error !== null)
    return (
      <div role="alert" className={styles.failed}>
        <p>{error}</p>
        <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
      </div>
    )
  if (entries === null) return <output className={styles.waiting}>{historyWords.loading}</output>
  return (
    <ol className={styles.entries}>
      {entries.map((entry, place) => (
        <li key={entry.lastRevision}>
          <Entry entry={entry} isCurrent={place === 0} onRestore={({ after }) => onRestore(after)} />
        </li>
      ))}
    </ol>
  )
}
