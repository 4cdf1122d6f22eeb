'use client'
import { Button } from '../../../_ui/button'
import { WarningIcon } from '../../../_ui/icons'
import { togetherWords } from '../../../_ui/words-together'
import { useConflicted, useController } from './review-context'
import styles from './conflict-card.module.css'

/** Opens the list of texts that collided, where there are any; says how many. */
export function ConflictsButton() {
  const { session, view } = useController()
  const count = useConflicted().reduce((sum, id) => sum + (session.store.row(id)?.conflicts.length ?? 0), 0)
  if (count === 0) return null
  return (
    <Button kind="quiet" size="small" className={styles.button} onClick={() => view.set({ panel: 'conflicts' })}>
      <WarningIcon />
      {togetherWords.conflicts.count(count)}
    </Button>
  )
}
