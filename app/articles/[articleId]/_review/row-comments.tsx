'use client'
import { useMemo } from 'react'
import type { Span } from '../../../../lib/diff/map'
import { CommentIcon } from '../../../_ui/icons'
import { togetherWords } from '../../../_ui/words-together'
import { wordsNow } from './comments'
import { useController, useThreadsOf } from './review-context'
import styles from './row-others.module.css'

/** How many open threads the paragraph has; choosing it opens them. */
export function RowComments({ id }: { id: string }) {
  const controller = useController()
  const open = useThreadsOf(id).filter(({ resolved }) => !resolved)
  if (open.length === 0) return null
  return (
    <button
      type="button"
      className={styles.comments}
      aria-label={togetherWords.comments.onParagraph(open.length, controller.session.store.numberOf(id))}
      onClick={(event) => {
        event.stopPropagation()
        controller.view.set({ current: id, panel: 'comments', thread: open[0]!.id })
      }}
    >
      <CommentIcon />
      {open.length}
    </button>
  )
}

/** The words that open threads are about, where they are in the text now. */
export function useCommentedWords(id: string, text: string): readonly Span[] {
  const threads = useThreadsOf(id)
  return useMemo(() => threads.flatMap((thread) => (thread.resolved ? [] : (wordsNow(thread, text) ?? []))), [threads, text])
}
