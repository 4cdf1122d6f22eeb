'use client'
import { words } from '../../../_ui/words'
import { togetherWords } from '../../../_ui/words-together'
import { ConflictCard } from './conflict-card'
import { useConflicted, useController, useRow } from './review-context'
import { SidePanel } from './side-panel'
import styles from './comments-panel.module.css'

/** Every text of the article that collided with another one and waits for a choice. */
export function ConflictsPanel() {
  const controller = useController()
  const paragraphs = useConflicted()
  return (
    <SidePanel title={togetherWords.conflicts.title} onClose={() => controller.closePanel()}>
      {paragraphs.length === 0 ? (
        <p className={styles.none}>{togetherWords.conflicts.none}</p>
      ) : (
        <ul className={styles.threads}>
          {paragraphs.map((id) => (
            <Conflicts key={id} id={id} />
          ))}
        </ul>
      )}
    </SidePanel>
  )
}

function Conflicts({ id }: { id: string }) {
  const controller = useController()
  const row = useRow(id)
  return (
    <li className={styles.thread}>
      <button type="button" className={styles.goTo} onClick={() => controller.focus.go(id, 'row')}>
        {words.review.find.goTo(controller.session.store.numberOf(id))}
      </button>
      {row?.conflicts.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} label={togetherWords.conflicts.listed(controller.session.store.numberOf(id))} />
      ))}
    </li>
  )
}
