'use client'
import type { ReviewState } from '../../../../lib/articles/article'
import { words } from '../../../_ui/words'
import type { Row } from './rows'
import { useController } from './review-context'
import { RowComments } from './row-comments'
import { RowOthers } from './row-others'
import { StateIcon } from './state-icon'
import styles from './row.module.css'

/** The paragraph's number, its state as a sign (and in words), and its place in the structure where it is not plain. */
export function RowGutter({ row, number, state }: { row: Row; number: number; state: ReviewState }) {
  const controller = useController()
  const { kind, level, ordered, joined, leftOut } = row.state
  const structure = leftOut ? words.states.leftOut : joined ? words.review.joinedTo(number - 1) : kindTag(kind, level, ordered)
  return (
    <div className={styles.gutter} onClick={() => controller.focus.go(row.paragraph.id, 'row')}>
      <span className={styles.number}>{number}</span>
      <StateIcon state={state} title={words.states[state]} />
      {structure && <span className={styles.structure}>{structure}</span>}
      <div className={styles.others}>
        <RowComments id={row.paragraph.id} />
        <RowOthers id={row.paragraph.id} />
      </div>
    </div>
  )
}

function kindTag(kind: Row['state']['kind'], level: number, ordered: boolean): string | null {
  if (kind === 'body') return null
  if (kind === 'heading') return words.review.headingLevel(level)
  if (kind === 'listItem') return ordered ? words.review.numbered : words.review.bullet
  return words.kinds[kind]
}
