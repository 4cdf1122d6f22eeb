'use client'
import { revertHunk } from '../../../../lib/diff/map'
import { readableDiff } from '../../../../lib/diff/readable'
import type { Hunk } from '../../../../lib/diff/words'
import { Button } from '../../../_ui/button'
import { Dialog } from '../../../_ui/dialog'
import { MarkedText } from '../../../_ui/marked-text'
import { words } from '../../../_ui/words'
import { usePreviousText } from './previous-texts'
import { useController, useRow, useView } from './review-context'
import styles from './changes-dialog.module.css'

/** Characters shown around a change. */
const AROUND = 40

/** Every change of one paragraph in words, each with a button that sets it back. */
export function ChangesDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { session } = useController()
  const row = useRow(id)
  const comparesPrevious = useView((view) => view.compare === 'previous')
  const previous = usePreviousText(id, comparesPrevious)
  if (!row) return null
  const before = comparesPrevious ? (previous ?? row.paragraph.machineText) : row.paragraph.machineText
  const after = row.state.text
  const hunks = readableDiff(before, after)
  const number = session.store.numberOf(id)
  const { syntax } = session.store.head
  const setBack = (hunk: Hunk) =>
    session.changes.setText(id, revertHunk(before, after, hunk), words.review.did.setBack(number), 'restore')
  return (
    <Dialog open title={words.review.changesTitle(number)} onClose={onClose}>
      {hunks.length === 0 && <p>{words.review.noChanges}</p>}
      <ol className={styles.list}>
        {hunks.map((hunk, index) => (
          <li key={`${hunk.afterStart}-${hunk.beforeStart}`} className={styles.change}>
            <p className={styles.text}>
              <MarkedText text={after} syntax={syntax} from={Math.max(0, hunk.afterStart - AROUND)} to={hunk.afterStart} />
              {hunk.beforeEnd > hunk.beforeStart && (
                <del>
                  <span className="visually-hidden">{words.review.removed}: </span>
                  <MarkedText text={before} syntax={syntax} from={hunk.beforeStart} to={hunk.beforeEnd} />
                </del>
              )}
              {hunk.afterEnd > hunk.afterStart && (
                <ins>
                  <span className="visually-hidden">{words.review.added}: </span>
                  <MarkedText text={after} syntax={syntax} from={hunk.afterStart} to={hunk.afterEnd} />
                </ins>
              )}
              <MarkedText text={after} syntax={syntax} from={hunk.afterEnd} to={hunk.afterEnd + AROUND} />
            </p>
            <Button size="small" onClick={() => setBack(hunk)} data-autofocus={index === 0 ? '' : undefined}>
              {words.review.setBack}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
