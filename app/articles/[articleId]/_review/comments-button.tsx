'use client'
import { useSyncExternalStore } from 'react'
import { Button } from '../../../_ui/button'
import { CommentIcon } from '../../../_ui/icons'
import { words } from '../../../_ui/words'
import { togetherWords } from '../../../_ui/words-together'
import { useController } from './review-context'

/** Opens the comments; says how many are open. */
export function CommentsButton() {
  const { session, view } = useController()
  const { comments } = session
  const open = useSyncExternalStore(comments.subscribe, () => comments.open, () => 0)
  return (
    <Button
      kind="quiet"
      size="small"
      aria-label={`${togetherWords.comments.title}: ${togetherWords.comments.count(open)}`}
      onClick={() => view.set({ panel: 'comments' })}
    >
      <CommentIcon />
      {open > 0 && words.number(open)}
    </Button>
  )
}
